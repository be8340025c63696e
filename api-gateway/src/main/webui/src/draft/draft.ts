import { useCallback, useState } from "react";

const PREFIX = "monjob.draft.";

/**
 * What somebody is typing, kept on this device at each key, so that a dropped network, an empty battery or a wrong tap
 * costs nothing. Forgotten when it was sent, and at log-out. Never for a password.
 *
 * @param over what is known for certain and stands over an older draft
 * @returns the value, how to change it, how to forget it
 */
export function useDraft<T>(name: string, initial: T, over?: Partial<T>): [T, (next: T | ((old: T) => T)) => void, () => void] {
  const key = PREFIX + name;
  const [value, setValue] = useState<T>(() => ({ ...(read<T>(key) ?? initial), ...over }));
  const change = useCallback(
    (next: T | ((old: T) => T)) =>
      setValue((old) => {
        const made = typeof next === "function" ? (next as (old: T) => T)(old) : next;
        write(key, made);
        return made;
      }),
    [key],
  );
  const forget = useCallback(() => localStorage.removeItem(key), [key]);
  return [value, change, forget];
}

export function hasDraft(name: string): boolean {
  return localStorage.getItem(PREFIX + name) !== null;
}

export function forgetDrafts() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}

/** A full or forbidden storage must not stop anybody from typing. */
function write(key: string, value: unknown) {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}
