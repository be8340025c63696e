import { useState } from "react";
import { Link, useParams } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { AnyOf, OneOf } from "../design/Choices";
import { Dialog } from "../design/Dialog";
import { Loaded } from "../design/Loaded";
import { Failure } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { day } from "../words/forms";
import { useTerms } from "../words/terms";
import { useCvs } from "./CvPage";
import { useProfile } from "./profile";
import { usePersonWords } from "./words";

type Contact = Of<"ContactRequestView">;
type Field = "NAME" | "PHONE" | "EMAIL" | "CV";

/** One employer's wish to talk: who, what for, what they would see; yes and no weigh the same on the page. */
export function ContactPage() {
  const { id = "" } = useParams();
  const words = usePersonWords().contacts;
  const contact = useLoad(`contact-${id}`, () => body(api.GET("/api/v1/contact-requests/{id}", { params: { path: { id } } })));
  return (
    <Loaded of={contact}>
      {(read) => (
        <Page title={words.asks(read.companyName ?? "")} back={{ to: "/contacts", label: words.back }} narrow>
          <section className="card stack">
            <p>
              <span className="soft">{words.forOffer} </span>
              <Link to={`/offres/${read.offerId}`}>{read.offerTitle}</Link>, {read.communeName}
            </p>
            <blockquote className="said">
              <p className="small strong">{words.says}</p>
              <p className="prose">{read.message}</p>
            </blockquote>
            {read.expiresAt && (
              <p className="soft small">
                {words.until} {day(read.expiresAt)}
              </p>
            )}
          </section>
          <Answer contact={read} reload={contact.reload} />
        </Page>
      )}
    </Loaded>
  );
}

function Answer({ contact, reload }: { contact: Contact; reload: () => Promise<void> }) {
  const words = usePersonWords().contacts;
  const terms = useTerms();
  const task = useTask();
  const path = { params: { path: { id: contact.id } } };
  if (contact.state === "PENDING") return <Decide contact={contact} reload={reload} />;
  return (
    <section className="card stack">
      <p>
        <span className={contact.state === "ACCEPTED" ? "tag tag-good" : "tag"}>{terms.contact[contact.state]}</span>
      </p>
      {contact.state === "ACCEPTED" && (
        <p>
          {words.shown} {(contact.shown ?? []).map((field) => terms.shown[field]).join(", ")}.
        </p>
      )}
      {contact.declineLabel && (
        <p>
          {words.declinedFor} {contact.declineLabel}
        </p>
      )}
      <Failure error={task.error} />
      {contact.nextStates.includes("REVOKED") && (
        <div className="stack stack-2">
          <Button look="danger" wide busy={task.busy && words.acceptBusy} onClick={() => void task.run(async () => (await body(api.POST("/api/v1/contact-requests/{id}/revoke", path)), await reload()))}>
            {words.revoke}
          </Button>
          <p className="soft small">{words.revokeText}</p>
        </div>
      )}
    </section>
  );
}

function Decide({ contact, reload }: { contact: Contact; reload: () => Promise<void> }) {
  const words = usePersonWords().contacts;
  const profile = useProfile().data;
  const cvs = useCvs().data?.items.filter((cv) => cv.status !== "REJECTED") ?? [];
  const possible: Field[] = ["NAME", ...(profile?.phone ? ["PHONE" as const] : []), ...(profile?.email ? ["EMAIL" as const] : []), ...(cvs.length > 0 ? ["CV" as const] : [])];
  const [chosen, setChosen] = useState<Field[] | null>(null);
  const [declining, setDeclining] = useState(false);
  const task = useTask();
  const show = chosen ?? possible.filter((field) => field === "NAME" || field === (profile?.phone ? "PHONE" : "EMAIL"));
  const reachable = show.includes("PHONE") || show.includes("EMAIL");
  const accept = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/contact-requests/{id}/accept", { params: { path: { id: contact.id } }, body: { show } }));
      await reload();
    });
  return (
    <section className="card stack stack-5">
      <AnyOf list legend={words.show} hint={words.showHint} values={show} onChange={setChosen} choices={possible.map((value) => ({ value, label: words.fields[value] }))} error={reachable ? undefined : words.needOne} />
      <Failure error={task.error} retry={() => void accept()} />
      <div className="grid-2">
        <Button icon="check" busy={task.busy && words.acceptBusy} onClick={() => reachable && void accept()}>
          {words.accept}
        </Button>
        <Button look="quiet" icon="close" onClick={() => setDeclining(true)}>
          {words.decline}
        </Button>
      </div>
      <DeclineDialog contact={contact} open={declining} onClose={() => setDeclining(false)} reload={reload} />
    </section>
  );
}

function DeclineDialog({ contact, open, onClose, reload }: { contact: Contact; open: boolean; onClose: () => void; reload: () => Promise<void> }) {
  const words = usePersonWords().contacts;
  const reasons = useLoad("decline-reasons", () => body(api.GET("/api/v1/contact-requests/decline-reasons")));
  const [reason, setReason] = useState<Of<"DeclineReason"> | "NONE">("NONE");
  const task = useTask();
  const decline = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/contact-requests/{id}/decline", { params: { path: { id: contact.id } }, body: { reason: reason === "NONE" ? undefined : reason } }));
      await reload();
    });
  return (
    <Dialog open={open} title={words.decline} onClose={onClose}>
      <OneOf
        list
        legend={words.why}
        value={reason}
        onChange={setReason}
        choices={[{ value: "NONE" as const, label: words.noReason }, ...(reasons.data?.items ?? []).map(({ code, label }) => ({ value: code, label }))]}
      />
      <Failure error={task.error} />
      <Button look="quiet" busy={task.busy && words.acceptBusy} onClick={() => void decline()}>
        {words.decline}
      </Button>
    </Dialog>
  );
}
