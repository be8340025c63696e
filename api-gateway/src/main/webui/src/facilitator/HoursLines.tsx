import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { usePages } from "../api/pages";
import { Button } from "../design/Button";
import { TextField } from "../design/Field";
import { Failure, Notice } from "../design/Notice";
import { Empty } from "../design/Page";
import { PagedList } from "../design/PagedList";
import { useTask } from "../design/useTask";
import { month, number } from "../words/forms";
import { useTerms } from "../words/terms";
import type { Participant } from "./programme";
import { ReversalDialog } from "./ReversalDialog";
import { useFacilitatorWords } from "./words";

export type Line = Of<"HoursView">;

const PAGE = 50;

export function useHours(lotId: string) {
  return usePages(`hours-${lotId}`, (cursor) => body(api.GET("/api/v1/lots/{id}/hours", { params: { path: { id: lotId }, query: { limit: PAGE, cursor } } })));
}

type Props = { lotId: string; hours: ReturnType<typeof useHours>; participants: Participant[] | undefined; writes: boolean };

/** The lines, newest first; those that stand and nobody validated yet can be ticked. */
export function HoursLines({ lotId, hours, participants, writes }: Props) {
  const all = useFacilitatorWords();
  const words = all.lot;
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [back, setBack] = useState<Line | null>(null);
  const toggle = (id: string) => setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const reload = async () => {
    setTicked([]);
    await hours.reload();
  };
  const who = (line: Line) => (participants ? (participants.find((one) => one.participantId === line.participantId)?.reference ?? all.people.noReference) : "…");
  return (
    <section className="stack" aria-labelledby="lines">
      <h2 id="lines">{words.hours}</h2>
      <PagedList
        of={hours}
        empty={
          <Empty icon="clock" title={words.none}>
            {words.noneText}
          </Empty>
        }
      >
        {(items) => (
          <>
            {writes && <Validation lotId={lotId} ticked={ticked} onDone={reload} />}
            <ul className="card divided">
              {items.map((line) => (
                <Row key={line.id} line={line} who={who(line)} ticked={ticked.includes(line.id)} onTick={writes ? () => toggle(line.id) : undefined} onBack={writes ? () => setBack(line) : undefined} />
              ))}
            </ul>
          </>
        )}
      </PagedList>
      <ReversalDialog lotId={lotId} line={back} onClose={() => setBack(null)} onDone={reload} />
    </section>
  );
}

function Row({ line, who, ticked, onTick, onBack }: { line: Line; who: string; ticked: boolean; onTick?: () => void; onBack?: () => void }) {
  const words = useFacilitatorWords();
  const contracts = useTerms().contract;
  const stands = !line.reverses && !line.reversedBy;
  const name = words.lot.which(who, month(line.month));
  return (
    <li className="row row-apart">
      <div className="row hours-line">
        {onTick && <input type="checkbox" className="tick" aria-label={name} disabled={!stands || Boolean(line.validatedAt)} checked={ticked} onChange={onTick} />}
        <div className="stack stack-1">
          <p>
            <strong>{words.hours(number(Number(line.hours), 2))}</strong> {name}
          </p>
          <p className="soft small">
            {[line.contractKind && contracts[line.contractKind], line.proofReference, line.reason].filter(Boolean).join(", ")}
          </p>
        </div>
      </div>
      <div className="row">
        <Standing line={line} />
        {stands && onBack && (
          <Button look="plain" aria-label={`${words.lot.reverse} : ${name}`} onClick={onBack}>
            {words.lot.reverse}
          </Button>
        )}
      </div>
    </li>
  );
}

function Standing({ line }: { line: Line }) {
  const words = useFacilitatorWords().lot;
  if (line.reverses) return <span className="tag">{words.reversing}</span>;
  if (line.reversedBy) return <span className="tag">{words.reversed}</span>;
  return line.validatedAt ? <span className="tag tag-good">{words.validated}</span> : <span className="tag tag-warn">{words.toValidate}</span>;
}

/** The lines that are ticked, or a whole month at once. */
function Validation({ lotId, ticked, onDone }: { lotId: string; ticked: readonly string[]; onDone: () => Promise<void> }) {
  const words = useFacilitatorWords();
  const [whole, setWhole] = useState("");
  const [count, setCount] = useState<number | null>(null);
  const task = useTask();
  const validate = (request: Of<"ValidationRequest">) =>
    task.run(async () => {
      setCount((await body(api.POST("/api/v1/lots/{id}/hours:validate", { params: { path: { id: lotId } }, body: request }))).validated ?? 0);
      await onDone();
    });
  return (
    <div className="stack">
      <div className="row row-apart">
        <Button icon="check" busy={task.busy && words.busy} onClick={() => ticked.length > 0 && void validate({ ids: [...ticked] })}>
          {words.lot.validate(ticked.length)}
        </Button>
        <form
          className="row whole-month"
          onSubmit={(event) => {
            event.preventDefault();
            void validate({ month: whole });
          }}
        >
          <TextField label={words.lot.month} required placeholder="2026-11" pattern="[0-9]{4}-[0-9]{2}" value={whole} onChange={setWhole} />
          <Button type="submit" look="quiet" busy={task.busy && words.busy}>
            {words.lot.validateMonth}
          </Button>
        </form>
      </div>
      <Failure error={task.error} />
      {count !== null && (
        <Notice tone="good" live>
          {words.lot.done(count)}
        </Notice>
      )}
    </div>
  );
}
