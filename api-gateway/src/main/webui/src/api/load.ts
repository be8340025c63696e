import { useCallback, useEffect, useRef, useState } from "react";

/** What a page asks for: nothing yet, an answer (perhaps of a moment ago), or why there is none. */
export type Load<T> = { data: T | undefined; error: unknown; loading: boolean; reload: () => Promise<void> };

const answers = new Map<string, unknown>();

/** At log-out nobody else on this device may see what was there. */
export function forgetAnswers() {
  answers.clear();
}

/**
 * Loads when the page opens or the key changes. The last answer under a key is shown at once while a newer one is fetched,
 * so that going back costs no wait.
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
    try {
      answers.set(key, await latest.current());
      setFailure(null);
    } catch (error) {
      if (current.current === key) setFailure({ key, error });
    }
    if (current.current === key) setLoading(false);
    redraw((count) => count + 1);
  }, [key]);

  useEffect(() => void reload(), [reload]);

  return {
    data: answers.get(key) as T | undefined,
    error: failure?.key === key ? failure.error : undefined,
    loading,
    reload,
  };
}
