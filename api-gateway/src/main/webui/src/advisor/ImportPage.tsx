import { useState } from "react";
import { Link } from "react-router";
import { download, type Of } from "../api/client";
import { useSession } from "../api/session";
import { Button } from "../design/Button";
import { Check } from "../design/Choices";
import { ListImport } from "../design/ListImport";
import { Failure, Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { useImportWords } from "./importWords";

type Report = Of<"PeopleListView">;

/** A list of people as the Département has it: checked first, then taken in whole, with a letter for each. */
export function ImportPage() {
  const words = useImportWords();
  const session = useSession();
  const advises = session.status === "open" && session.account.role === "ADVISOR";
  const [skip, setSkip] = useState(false);
  const [taken, setTaken] = useState<Report | null>(null);
  return (
    <Page title={words.title} lead={words.lead} back={advises ? { to: "/personnes", label: words.back } : { to: "/listes", label: words.lists }} narrow>
      <section className="card stack">
        <ListImport<Report>
          path="/api/v1/profiles:import"
          query={skip ? "duplicates=skip" : undefined}
          help={advises ? words.columns : words.columnsAdmin}
          take={words.take}
          ready={(report) => skip || !report.duplicateCount}
          onTaken={async (report) => setTaken(report)}
        >
          {(report) => (
            <>
              <Duplicates report={report} skip={skip} onSkip={setSkip} />
              <Understood title={words.jobs} of={(report.jobs ?? []).map((job) => [job.typed, job.label])} />
              <Understood title={words.skills} of={(report.skills ?? []).map((skill) => [skill.typed, skill.label])} />
            </>
          )}
        </ListImport>
        {taken && <Taken report={taken} />}
      </section>
    </Page>
  );
}

/** Lines about people who are there, or who stand twice in the list; they may be passed over. */
function Duplicates({ report, skip, onSkip }: { report: Report; skip: boolean; onSkip: (next: boolean) => void }) {
  const words = useImportWords();
  const found = report.duplicates ?? [];
  if (!report.duplicateCount && !skip) return null;
  return (
    <Notice tone="warn" title={skip ? words.skipped(report.skipped ?? 0) : words.duplicates(report.duplicateCount ?? 0)}>
      <div className="stack stack-2">
        {found.length > 0 && (
          <ul className="points">
            {found.map((one) => (
              <li key={`${one.line}-${one.on}`}>
                {words.line(one.line ?? 0)} : {one.on && words.on[one.on]}. {one.sameLine ? words.sameAs(one.sameLine) : one.profileId ? <Link to={`/personnes/${one.profileId}`}>{words.there}</Link> : words.elsewhere}
              </li>
            ))}
          </ul>
        )}
        <Check checked={skip} onChange={onSkip}>
          {words.skip}
        </Check>
      </div>
    </Notice>
  );
}

/** How names of the list were read, so that a wrong one is seen before anything is made of it. */
function Understood({ title, of }: { title: string; of: [string | undefined, string | undefined][] }) {
  if (of.length === 0) return null;
  return (
    <details>
      <summary>
        {title} ({of.length})
      </summary>
      <dl className="pairs">
        {of.map(([typed, label]) => (
          <div className="fact" key={typed}>
            <dt>{typed}</dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function Taken({ report }: { report: Report }) {
  const words = useImportWords();
  const task = useTask();
  const files = Array.from({ length: report.letterFiles ?? 0 }, (_, place) => place + 1);
  return (
    <Notice tone="good" live title={words.taken(report.created ?? 0)}>
      {report.letters && (
        <div className="stack stack-2">
          <p>{words.letters}</p>
          <div className="row">
            {files.map((part) => (
              <Button key={part} look="quiet" icon="print" onClick={() => void task.run(() => download(`${report.letters!.split("?")[0]}?part=${part}`, `courriers-${part}.pdf`))}>
                {words.file(part, files.length)}
              </Button>
            ))}
          </div>
          <Failure error={task.error} />
        </div>
      )}
    </Notice>
  );
}
