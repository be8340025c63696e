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
  return useSyncExternalStore((tell) => (listeners.add(tell), () => listeners.delete(tell)), language, () => "fr");
}

/**
 * The texts of one feature: French first, English with exactly the same keys. Returns the hook that gives those of the
 * language chosen.
 */
export function catalogue<T>(fr: T, en: NoInfer<T>): () => T {
  let french: T | undefined;
  return () => (useLanguage() === "en" ? en : (french ??= typeset(fr)));
}

/** French puts a space before some signs at which a line must not break; for words of ours, and for texts of the API. */
export function typeset<T>(words: T): T {
  if (typeof words === "string") return words.replace(/ (?=[:;!?»%€])|(?<=«) /g, "\u00a0") as T;
  if (typeof words === "function") return ((...of: unknown[]) => typeset((words as (...of: unknown[]) => unknown)(...of))) as T;
  if (Array.isArray(words)) return words.map(typeset) as T;
  if (words && typeof words === "object") return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, typeset(value)])) as T;
  return words;
}
