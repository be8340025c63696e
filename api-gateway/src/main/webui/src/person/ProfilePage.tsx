import { useState, type ReactNode } from "react";
import { Link } from "react-router";
import { api, body } from "../api/client";
import { Button, ButtonLink } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Loaded } from "../design/Loaded";
import { Failure, Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { WayCard } from "../design/WayCard";
import { day, phone } from "../words/forms";
import { useTerms } from "../words/terms";
import { firstOpen, type Question } from "./guide/questions";
import { useProfile, type Profile } from "./profile";
import { useWayWords } from "./wayWords";
import { usePersonWords } from "./words";

/** What the person said of themselves, each answer one tap from being changed, and who may find it. */
export function ProfilePage() {
  const words = usePersonWords().profile;
  const { pathway, activity } = useWayWords();
  const profile = useProfile();
  return (
    <Loaded of={profile}>
      {(read) => (
        <Page title={[read.givenName, read.familyName].filter(Boolean).join(" ") || words.title}>
          <Standing profile={read} reload={profile.reload} />
          <div className="offer-columns">
            <Facts profile={read} />
            <ul className="stack stack-2">
              <WayCard to="/cv" icon="file" title={words.cv} text={words.cvText} />
              <WayCard to="/parcours" icon="list" title={pathway.title} text={pathway.text} />
              <WayCard to="/activite" icon="clock" title={activity.title} text={activity.text} />
              <WayCard to="/vues" icon="eye" title={words.seen} text={words.seenText} />
              <WayCard to="/cv/imprimer" icon="print" title={words.print} text={words.printText} />
              <WayCard to="/compte/donnees" icon="lock" title={words.data} text={words.dataText} />
            </ul>
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Standing({ profile, reload }: { profile: Profile; reload: () => Promise<void> }) {
  const words = usePersonWords().profile;
  const [asking, setAsking] = useState(false);
  const task = useTask();
  const open = firstOpen(profile);
  const show = (published: boolean) =>
    task.run(async () => {
      await body(api.PUT("/api/v1/profiles/me/visibility", { body: { published, consent: published ? true : undefined } }));
      setAsking(false);
      await reload();
    });
  const confirm = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/profiles/me/confirm", {}));
      await reload();
    });
  return (
    <div className="stack">
      {!profile.confirmed && (
        <Notice tone="warn">
          <div className="stack stack-2">
            <p>{words.toConfirm}</p>
            <Button wide onClick={() => void confirm()}>
              {words.confirm}
            </Button>
          </div>
        </Notice>
      )}
      <Notice tone={profile.published ? "good" : "info"} title={profile.published ? words.visible : words.hidden}>
        <div className="stack stack-2">
          <p>{profile.published ? words.visibleText : open ? words.missing : words.hiddenText}</p>
          {open ? (
            <ButtonLink to={`/profil/${open}`} wide>
              {words.finish}
            </ButtonLink>
          ) : profile.published ? (
            <Button look="quiet" wide onClick={() => void show(false)}>
              {words.hide}
            </Button>
          ) : (
            <Button wide onClick={() => setAsking(true)}>
              {words.show}
            </Button>
          )}
        </div>
      </Notice>
      <Failure error={task.error} />
      <Dialog open={asking} title={words.consentTitle} onClose={() => setAsking(false)}>
        <p>{words.consent}</p>
        <Failure error={task.error} />
        <div className="row">
          <Button icon="check" busy={task.busy && "…"} onClick={() => void show(true)}>
            {words.agree}
          </Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            {words.cancel}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

function Facts({ profile }: { profile: Profile }) {
  const words = usePersonWords();
  const terms = useTerms();
  const own = words.profile;
  const contracts = profile.wantedJobs[0]?.contractTypes ?? [];
  const rows: [Question, string, ReactNode][] = [
    ["commune", own.home, profile.home?.communeName],
    ["trajets", own.moving, [...(profile.mobility?.modes ?? []).map((mode) => terms.modeName[mode]), ...(profile.mobility?.drivingLicences ?? []).map((one) => `${words.offer.licence.split(" ")[0]} ${one}`)].join(", ")],
    ["metiers", own.jobs, profile.wantedJobs.map((job) => `${job.label} (${job.radiusKm}\u00a0km)`).join(", ")],
    ["competences", own.skills, profile.skills.map((skill) => skill.label).join(", ")],
    ["contrats", own.contracts, contracts.map((one) => terms.contract[one]).join(", ") || own.all],
    ["debut", own.start, profile.availableFrom && new Date(profile.availableFrom) > new Date() ? day(profile.availableFrom) : own.now],
    ["debut", own.contact, [phone(profile.phone), profile.email].filter(Boolean).join(", ")],
  ];
  return (
    <ul className="card divided">
      {rows.map(([question, name, value]) => (
        <li className="fact" key={name}>
          <div>
            <p className="soft small">{name}</p>
            <p>{value || <span className="no">{own.nothing}</span>}</p>
          </div>
          <Link to={`/profil/${question}`} aria-label={`${own.edit} : ${name}`}>
            {own.edit}
          </Link>
        </li>
      ))}
    </ul>
  );
}
