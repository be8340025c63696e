import { useId, useState } from "react";
import { ListImport, type ListReport } from "./ListImport";
import { Notice } from "./Notice";

type Props = {
  title: string;
  /** Where the list goes. */
  path: string;
  help: string;
  take: (count: number) => string;
  /** What is said once it is in. */
  taken: (count: number) => string;
  onTaken?: () => Promise<void>;
};

/** A list taken in on a card of its own, of which no more is told than how much came in. */
export function ImportCard({ title, path, help, take, taken, onTaken }: Props) {
  const id = useId();
  const [count, setCount] = useState<number | null>(null);
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ListImport<ListReport>
        path={path}
        help={help}
        take={take}
        onTaken={async (report) => {
          setCount(report.created ?? 0);
          await onTaken?.();
        }}
      />
      {count !== null && (
        <Notice tone="good" live>
          {taken(count)}
        </Notice>
      )}
    </section>
  );
}
