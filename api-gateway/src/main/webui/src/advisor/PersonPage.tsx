import { useState } from "react";
import { useParams } from "react-router";
import { api, body, download, once, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Failure, Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { usePersonWords } from "../person/words";
import { day, phone } from "../words/forms";
import { useTerms } from "../words/terms";
import { Pathway } from "./Pathway";
import { SharedActivity } from "./SharedActivity";
import { HandedCvs } from "./HandedCvs";
import { PaperDialog } from "./PaperDialog";
import { PasswordDialog } from "./PasswordDialog";
import { WithdrawDialog } from "./WithdrawDialog";
import { useSheetWords } from "./sheetWords";
import { useAdvisorWords } from "./words";

type Person = Of<"PersonView">;

/** One person of the portfolio: what they said, where their pathway stands, what the advisor may do. */
export function PersonPage() {
  const { id = "" } = useParams();
  const words = useAdvisorWords().person;
  const person = useLoad(`person-${id}`, () => body(api.GET("/api/v1/profiles/{id}", { params: { path: { id } } })));
  return (
    <Loaded of={person}>
      {(read) => (
        <Page title={[read.givenName, read.familyName].filter(Boolean).join(" ")} lead={read.home?.communeName} back={{ to: "/personnes", label: words.back }}>
          <Actions person={read} onSaved={person.reload} />
          {!read.confirmed && <Notice tone="warn">{words.unconfirmed}</Notice>}
          <div className="offer-columns">
            <div className="stack stack-5">
              <Profile person={read} />
              <HandedCvs person={read} onChanged={person.reload} />
            </div>
            <div className="stack stack-5">
              <Pathway profileId={read.id} />
              <SharedActivity profileId={read.id} />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Actions({ person, onSaved }: { person: Person; onSaved: () => Promise<void> }) {
  const words = useAdvisorWords().person;
  const sheet = useSheetWords();
  const [done, setDone] = useState("");
  const [open, setOpen] = useState<"paper" | "withdraw" | "password" | null>(null);
  const saved = async () => {
    setDone(sheet.done);
    await onSaved();
  };
  const task = useTask();
  const name = `${person.familyName}-${person.givenName}`;
  const letter = () =>
    task.run(async () => {
      const batch = await body(api.POST("/api/v1/profiles/{id}/invitation", { params: { path: { id: person.id } }, headers: once() }));
      if (batch.letters) await download(batch.letters, `courrier-${name}.pdf`);
      setDone(words.letterDone);
    });
  return (
    <div className="stack">
      <div className="row">
        <Button look="quiet" icon="print" onClick={() => void task.run(() => download(`/api/v1/profiles/${person.id}/sheet.pdf`, `fiche-${name}.pdf`))}>
          {words.sheet}
        </Button>
        <Button look="quiet" icon="mail" busy={task.busy && words.letterBusy} onClick={() => void letter()}>
          {words.letter}
        </Button>
        {!(person.confirmed && person.published) && (
          <Button look="quiet" icon="check" onClick={() => setOpen("paper")}>
            {sheet.open}
          </Button>
        )}
        <Button look="plain" onClick={() => setOpen("password")}>
          {sheet.password.open}
        </Button>
        {person.published && (
          <Button look="plain" onClick={() => setOpen("withdraw")}>
            {sheet.withdraw.open}
          </Button>
        )}
      </div>
      {done && (
        <Notice tone="good" live>
          {done}
        </Notice>
      )}
      <Failure error={task.error} />
      {open === "paper" && <PaperDialog person={person} onClose={() => setOpen(null)} onSaved={saved} />}
      {open === "password" && <PasswordDialog personId={person.id} onClose={() => setOpen(null)} />}
      {open === "withdraw" && <WithdrawDialog personId={person.id} onClose={() => setOpen(null)} onSaved={saved} />}
    </div>
  );
}

function Profile({ person }: { person: Person }) {
  const words = useAdvisorWords().person;
  const { states } = useAdvisorWords().people;
  const own = usePersonWords().profile;
  const terms = useTerms();
  const rows: [string, string][] = [
    [own.contact, [phone(person.phone), person.email].filter(Boolean).join(", ")],
    [own.moving, [...(person.mobility?.modes ?? []).map((mode) => terms.modeName[mode]), ...(person.mobility?.drivingLicences ?? []).map((one) => `Permis ${one}`)].join(", ")],
    [own.jobs, person.wantedJobs.map((job) => `${job.label} (${job.radiusKm}\u00a0km)`).join(", ")],
    [own.skills, person.skills.map((skill) => skill.label).join(", ")],
    [own.start, person.availableFrom ? day(person.availableFrom) : own.now],
  ];
  return (
    <section className="card stack" aria-labelledby="profile">
      <div className="row row-apart">
        <h2 id="profile">{words.profile}</h2>
        <span className={person.published ? "tag tag-good" : "tag"}>{person.published ? states.PUBLISHED : states.HIDDEN}</span>
      </div>
      <dl className="pairs">
        {rows.map(([name, value]) => (
          <Pair key={name} name={name} value={value || own.nothing} />
        ))}
      </dl>
    </section>
  );
}

function Pair({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
