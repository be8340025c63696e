import { useState } from "react";
import { useParams } from "react-router";
import { api, body, download, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { OneOf } from "../design/Choices";
import { Dialog } from "../design/Dialog";
import { TextField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { Failure, Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { Thread } from "../design/Thread";
import { Timeline } from "../design/Timeline";
import { useTask } from "../design/useTask";
import { ApplicationTag, Clock } from "../person/ApplicationsPage";
import { phone } from "../words/forms";
import { useEmployerWords } from "./words";

type Application = Of<"ApplicationView">;

/** One application that came in: who it is, what was said, and the next step. */
export function ReceivedPage() {
  const { id = "", applicationId = "" } = useParams();
  const words = useEmployerWords().board;
  const application = useLoad(`application-${applicationId}`, () => body(api.GET("/api/v1/applications/{id}", { params: { path: { id: applicationId } } })));
  const person = useLoad(`applicant-${applicationId}`, () => body(api.GET("/api/v1/applications/{id}/candidate", { params: { path: { id: applicationId } } })));
  const name = [person.data?.givenName, person.data?.familyName].filter(Boolean).join(" ");
  return (
    <Loaded of={application}>
      {(read) => (
        <Page title={name || words.title} lead={read.offerTitle} back={{ to: `/offres/${id}/candidatures`, label: words.back }}>
          <div className="row">
            <ApplicationTag state={read.state} />
            <Clock due={read.replyDueAt} />
          </div>
          <Moves application={read} reload={application.reload} />
          <div className="offer-columns">
            <div className="stack">
              {read.message && (
                <section className="card stack stack-2" aria-labelledby="word">
                  <h2 id="word">{words.motive}</h2>
                  <p className="prose">{read.message}</p>
                </section>
              )}
              <Thread title={words.thread} applicationId={applicationId} me="EMPLOYER" other={name || words.person} closed={read.nextStates.length === 0} />
            </div>
            <section className="card stack" aria-labelledby="who">
              <h2 id="who">{words.reach}</h2>
              {person.error ? <Notice>{words.hidden}</Notice> : <Reach person={person.data} />}
              {read.cvId && (
                <Button look="quiet" icon="file" wide onClick={() => void download(`/api/v1/applications/${applicationId}/candidate/cv`, `cv-${name || applicationId}`)}>
                  {words.cv}
                </Button>
              )}
              <h2>{words.history}</h2>
              <Timeline steps={read.history} />
            </section>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

export function Reach({ person }: { person: Of<"DisclosureView"> | undefined }) {
  if (!person) return null;
  return (
    <ul className="stack stack-1">
      <li className="strong">{[person.givenName, person.familyName].filter(Boolean).join(" ")}</li>
      {person.phone && (
        <li>
          <a href={`tel:${person.phone}`}>{phone(person.phone)}</a>
        </li>
      )}
      {person.email && (
        <li>
          <a href={`mailto:${person.email}`}>{person.email}</a>
        </li>
      )}
    </ul>
  );
}

function Moves({ application, reload }: { application: Application; reload: () => Promise<void> }) {
  const words = useEmployerWords().board;
  const [asking, setAsking] = useState<"REFUSED" | "HIRED" | null>(null);
  const task = useTask();
  const move = (request: Of<"TransitionRequest">) =>
    task.run(async () => {
      await body(api.POST("/api/v1/applications/{id}/transitions", { params: { path: { id: application.id } }, body: request }));
      setAsking(null);
      await reload();
    });
  const next = application.nextStates;
  if (next.length === 0) return null;
  return (
    <div className="stack">
      <Failure error={task.error} />
      <div className="row">
        {(["INTERVIEW", "ACCEPTED", "VIEWED"] as const)
          .filter((to) => next.includes(to))
          .map((to, index) => (
            <Button key={to} look={index === 0 ? "main" : "quiet"} busy={task.busy && words.busy} onClick={() => void move({ to })}>
              {words.moves[to]}
            </Button>
          ))}
        {next.includes("HIRED") && (
          <Button icon="check" busy={task.busy && words.busy} onClick={() => setAsking("HIRED")}>
            {words.moves.HIRED}
          </Button>
        )}
        {next.includes("REFUSED") && (
          <Button look="danger" busy={task.busy && words.busy} onClick={() => setAsking("REFUSED")}>
            {words.moves.REFUSED}
          </Button>
        )}
      </div>
      <RefuseDialog open={asking === "REFUSED"} onClose={() => setAsking(null)} onRefuse={(reason) => void move({ to: "REFUSED", reason })} error={task.error} />
      <HireDialog open={asking === "HIRED"} onClose={() => setAsking(null)} onHire={(hiredOn) => void move({ to: "HIRED", hiredOn: hiredOn || undefined })} error={task.error} />
    </div>
  );
}

function RefuseDialog({ open, onClose, onRefuse, error }: { open: boolean; onClose: () => void; onRefuse: (reason: Of<"RefusalReason">) => void; error: unknown }) {
  const words = useEmployerWords();
  const reasons = useLoad("refusal-reasons", () => body(api.GET("/api/v1/applications/refusal-reasons")));
  const [reason, setReason] = useState<Of<"RefusalReason"> | "">("");
  return (
    <Dialog open={open} title={words.board.refuse} onClose={onClose}>
      <OneOf list hideLegend legend={words.board.refuse} value={reason} onChange={setReason} choices={(reasons.data?.items ?? []).map(({ code, label }) => ({ value: code, label }))} />
      <p className="soft small">{words.board.refuseText}</p>
      <Failure error={error} />
      <div className="row">
        <Button look="danger" onClick={() => reason && onRefuse(reason)}>
          {words.board.confirm}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.candidates.cancel}
        </Button>
      </div>
    </Dialog>
  );
}

function HireDialog({ open, onClose, onHire, error }: { open: boolean; onClose: () => void; onHire: (hiredOn: string) => void; error: unknown }) {
  const words = useEmployerWords();
  const [hiredOn, setHiredOn] = useState("");
  return (
    <Dialog open={open} title={words.board.hired} onClose={onClose}>
      <TextField label={words.board.hiredOn} type="date" optional value={hiredOn} onChange={setHiredOn} />
      <Failure error={error} />
      <div className="row">
        <Button icon="check" onClick={() => onHire(hiredOn)}>
          {words.board.hired}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.candidates.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
