import type { ReactNode } from "react";
import type { Pages } from "../api/pages";
import { Button } from "./Button";
import { Loaded } from "./Loaded";
import { Failure } from "./Notice";
import { useTask } from "./useTask";
import { useKitWords } from "./words";

/** A list that comes in pages: what was fetched and the way to more, or what stands there while there is nothing. */
export function PagedList<T>({ of: list, empty, children }: { of: Pages<T>; empty: ReactNode; children: (items: T[]) => ReactNode }) {
  const words = useKitWords();
  const more = useTask();
  return (
    <>
      <Loaded of={list}>{(items) => (items.length === 0 ? empty : children(items))}</Loaded>
      <Failure error={more.error} />
      {list.fetchMore && (
        <Button look="quiet" wide busy={more.busy && words.loading} onClick={() => void more.run(list.fetchMore!)}>
          {words.more}
        </Button>
      )}
    </>
  );
}
