import { startTransition, useCallback, useEffect, useRef, useState } from "react";

/** What a page asks for: nothing yet, an answer (perhaps of a moment ago), or why there is none. */
export type Load<T> = { data: T | undefined; error: unknown; loading: boolean; reload: () => Promise<void> };

const answers = new Map<string, unknown>();
const asked = new Map<string, Promise<unknown>>();

/** At log-out nobody else on this device may see what was there. */
export function forgetAnswers() {
  answers.clear();
  asked.clear();
}

/** Asks for what the first page of a face will show, while that page is still to be drawn; it takes this answer. */
export function askAhead<T>(key: string, load: () => Promise<T>) {
  const answer = load();
  // Why there is none is told by the page that wanted it.
  answer.catch(() => undefined);
  asked.set(key, answer);
}

/**
 * Loads when the page opens or the key changes. The last answer under a key is shown at once while a newer one is fetched,
 * so that going back costs no wait. What arrives is drawn in small steps, between which a slow phone answers a finger.
 */
export function useLoad<T>(key: string, load: () => Promise<T>): Load<T> {
  const [, redraw] = useState(0);
  const [failure, setFailure] = useState<{ key: string; error: unknown } | null>(null);
  const [loading, setLoading] = useState(true);
  const latest = useRef(load);
  latest.current = load;
  const current = useRef(key);
  current.current = key;

  const reload = useCallback(async () => {
    setLoading(true);
    const ahead = asked.get(key) as Promise<T> | undefined;
    asked.delete(key);
    const failed = await (ahead ?? latest.current()).then(
      (answer) => void answers.set(key, answer),
      (error: unknown) => ({ key, error }),
    );
    startTransition(() => {
      if (!failed || current.current === key) setFailure(failed ?? null);
      if (current.current === key) setLoading(false);
      redraw((count) => count + 1);
    });
  }, [key]);

  useEffect(() => void reload(), [reload]);

  return {
    data: answers.get(key) as T | undefined,
    error: failure?.key === key ? failure.error : undefined,
    loading,
    reload,
  };
}
