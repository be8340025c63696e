import { useEffect, useRef, useState, type ReactNode } from "react";
import { upload, type Of } from "../api/client";
import { Refusal } from "../api/problem";
import { number } from "../words/forms";
import { Button } from "./Button";
import { Failure, Notice } from "./Notice";
import { useTask } from "./useTask";
import { useListWords } from "./listWords";

/** What the API says of a list, the same for people and hours. */
export type ListReport = { lines?: number; created?: number; faultCount?: number; faults?: Of<"ListFault">[]; ignoredColumns?: string[] };

type Props<Report extends ListReport> = {
  /** Where the list goes, without a query. */
  path: string;
  /** More of the query, for both ways; another one checks the list again. */
  query?: string;
  help: ReactNode;
  /** What the button says that takes so many lines in. */
  take: (count: number) => string;
  /** Whether a list without a fault may be taken in yet. */
  ready?: (report: Report) => boolean;
  onTaken: (report: Report) => Promise<void>;
  /** More of the report of a check. */
  children?: (report: Report) => ReactNode;
};

/** A table from a spreadsheet: checked as soon as it is chosen, each fault at its line, and taken in only whole. */
export function ListImport<Report extends ListReport>({ path, query, help, take, ready, onTaken, children }: Props<Report>) {
  const words = useListWords();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<Report | null>(null);
  const [checking, setChecking] = useState(false);
  const [share, setShare] = useState(0);
  const task = useTask();
  const send = (list: File, check: boolean) =>
    upload<Report>(`${path}?check=${check}${query ? `&${query}` : ""}`, list, setShare).catch((error: unknown) => {
      // A list that was refused after all is told of as in a check.
      if (error instanceof Refusal && Array.isArray(error.body.faults)) setReport(error.body as unknown as Report);
      throw error;
    });
  const check = (list: File) =>
    task.run(async () => {
      // The same list again, asked otherwise, keeps its report until there is a new one.
      if (list !== file) setReport(null);
      setFile(list);
      setChecking(true);
      setReport(await send(list, true).finally(() => setChecking(false)));
    });
  const latest = useRef({ file, check });
  latest.current = { file, check };
  useEffect(() => {
    if (latest.current.file) void latest.current.check(latest.current.file);
  }, [query]);
  const takeIn = (list: File) =>
    task.run(async () => {
      const taken = await send(list, false);
      setFile(null);
      setReport(null);
      await onTaken(taken);
    });
  const good = !checking && report !== null && (report.faultCount ?? 0) === 0 && (report.created ?? 0) > 0 && (ready?.(report) ?? true);
  return (
    <div className="stack">
      <p className="soft">{help}</p>
      <input
        ref={input}
        hidden
        type="file"
        accept=".csv,.txt,text/csv"
        data-testid="list"
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          event.target.value = "";
          if (chosen) void check(chosen);
        }}
      />
      <Button look={good ? "quiet" : "main"} icon="file" wide busy={task.busy && (share < 1 ? words.sending : words.reading)} onClick={() => input.current?.click()}>
        {report ? words.again : words.choose}
      </Button>
      {file && report && (
        <div className="stack" aria-live="polite">
          <Found report={report} name={file.name} />
          <Faults report={report} />
          {children?.(report)}
          {good && (
            <Button icon="check" wide busy={task.busy && words.sending} onClick={() => void takeIn(file)}>
              {take(report.created ?? 0)}
            </Button>
          )}
        </div>
      )}
      <Failure error={task.error} />
    </div>
  );
}

function Found({ report, name }: { report: ListReport; name: string }) {
  const words = useListWords();
  const faults = report.faultCount ?? 0;
  return (
    <Notice tone={faults > 0 ? "bad" : "good"} title={faults > 0 ? words.faults(faults) : words.good}>
      <p>
        {words.read(name, number(report.lines ?? 0))} {faults > 0 && words.nothing}
      </p>
      {(report.ignoredColumns ?? []).length > 0 && <p>{words.ignored(report.ignoredColumns!.join(", "))}</p>}
    </Notice>
  );
}

function Faults({ report }: { report: ListReport }) {
  const words = useListWords();
  const faults = report.faults ?? [];
  if (faults.length === 0) return null;
  return (
    <div className="table-scroll" role="region" aria-label={words.title} tabIndex={0}>
      <table className="list-faults">
        <caption className="only-read">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.message}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, place) => (
            <tr key={place}>
              <th scope="row">{fault.line}</th>
              <td>{fault.column}</td>
              <td>{fault.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(report.faultCount ?? 0) > faults.length && <p className="soft small">{words.first(faults.length)}</p>}
    </div>
  );
}
