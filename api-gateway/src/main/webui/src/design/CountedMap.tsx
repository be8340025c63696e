import { Suspense, useState, type ReactNode } from "react";
import { Button } from "./Button";
import { useKitWords } from "./words";

/** How many a list has, and the map of the same, which comes with its library only when somebody opens it. */
export function CountedMap({ count, children }: { count: string; children: ReactNode }) {
  const words = useKitWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="row row-apart">
        <p className="soft" role="status">
          {count}
        </p>
        <Button look="quiet" icon="pin" aria-pressed={open} onClick={() => setOpen(!open)}>
          {open ? words.closeMap : words.openMap}
        </Button>
      </div>
      {open && <Suspense fallback={<p className="waiting">{words.mapWaiting}</p>}>{children}</Suspense>}
    </>
  );
}
