import { useSyncExternalStore } from "react";

export type Language = "fr" | "en";

const KEPT = "monjob.language";
const listeners = new Set<() => void>();
let current: Language = localStorage.getItem(KEPT) === "en" ? "en" : "fr";

/** French unless the person chose English on this device. */
export function language(): Language {
  return current;
}

export function chooseLanguage(next: Language) {
  current = next;
  localStorage.setItem(KEPT, next);
  document.documentElement.lang = next;
  listeners.forEach((tell) => tell());
}

export function useLanguage(): Language {
  return useSyncExternalStore((tell) => (listeners.add(tell), () => listeners.delete(tell)), language);
}

/**
 * The texts of one feature: French first, English with exactly the same keys. Returns the hook that gives those of the
 * language chosen.
 */
export function catalogue<T>(fr: T, en: NoInfer<T>): () => T {
  return () => (useLanguage() === "en" ? en : fr);
}
