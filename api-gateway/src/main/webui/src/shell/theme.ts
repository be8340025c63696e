import { useSyncExternalStore } from "react";

type Theme = "light" | "dark";

const KEPT = "monjob.theme";
const listeners = new Set<() => void>();

/** The person's own choice on this device, else what the device is set to. */
function current(): Theme {
  const kept = localStorage.getItem(KEPT);
  if (kept === "light" || kept === "dark") return kept;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

export function applyTheme() {
  const kept = localStorage.getItem(KEPT);
  if (kept) document.documentElement.dataset.theme = kept;
}

export function switchTheme() {
  localStorage.setItem(KEPT, current() === "dark" ? "light" : "dark");
  applyTheme();
  listeners.forEach((tell) => tell());
}

export function useTheme(): Theme {
  return useSyncExternalStore((tell) => (listeners.add(tell), () => listeners.delete(tell)), current, () => "light");
}
