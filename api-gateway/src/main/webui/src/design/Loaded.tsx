import type { ReactNode } from "react";
import type { Load } from "../api/load";
import { Refusal } from "../api/problem";
import { Failure, Notice } from "./Notice";
import { useKitWords } from "./words";

/** The three faces of what is being fetched: words while it comes, the thing itself, or why not and what to do. */
export function Loaded<T>({ of, waiting, children }: { of: Load<T>; waiting?: string; children: (data: T) => ReactNode }) {
  const words = useKitWords();
  if (of.data !== undefined) {
    return (
      <>
        {of.error !== undefined && <Failure error={of.error} retry={() => void of.reload()} />}
        {children(of.data)}
      </>
    );
  }
  if (of.error instanceof Refusal && of.error.status === 404) return <Notice tone="warn">{words.notFound}</Notice>;
  if (of.error !== undefined) return <Failure error={of.error} retry={() => void of.reload()} />;
  return (
    <p className="waiting" role="status">
      {waiting ?? words.loading}
    </p>
  );
}
