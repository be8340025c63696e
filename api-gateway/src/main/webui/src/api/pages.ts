import { useState } from "react";
import { useLoad, type Load } from "./load";

type Page<T> = { items: T[]; nextCursor?: string };

/**
 * A list that comes in pages: the first at once, the next when somebody asks for more. Starts afresh with its key.
 *
 * @returns the load of all that was fetched, and how to fetch more, null at the end
 */
export function usePages<T>(key: string, page: (cursor?: string) => Promise<Page<T>>): [Load<T[]>, (() => Promise<void>) | null] {
  const [more, setMore] = useState<{ key: string; items: T[]; next?: string } | null>(null);
  const first = useLoad(key, () => page());
  const extra = more?.key === key ? more : null;
  const next = extra ? extra.next : first.data?.nextCursor;
  const items = first.data && [...first.data.items, ...(extra?.items ?? [])];
  const fetchMore = async () => {
    const answer = await page(next);
    setMore({ key, items: [...(extra?.items ?? []), ...answer.items], next: answer.nextCursor });
  };
  const reload = async () => {
    setMore(null);
    await first.reload();
  };
  return [{ ...first, data: items, reload }, next ? fetchMore : null];
}
