import { useState } from "react";
import { Link } from "react-router";
import { Button, ButtonLink } from "../../design/Button";
import { Loaded } from "../../design/Loaded";
import { Failure, Notice } from "../../design/Notice";
import { Empty, Page } from "../../design/Page";
import { useTask } from "../../design/useTask";
import { saveProfile, useProfile, type Profile } from "../profile";
import { questionOf, withChange, worthwhile, type Change, type Lever } from "./lever";
import { useLevers } from "./useLevers";
import { headOf, useLeverWords } from "./words";

/** What one change of the profile would open, the one that opens most first, and the tap that makes it. */
export default function LeversPage() {
  const words = useLeverWords();
  const profile = useProfile();
  const levers = useLevers();
  const [made, setMade] = useState<Change | null>(null);
  const change = async (one: Change) => {
    await saveProfile(profile.data!, withChange(profile.data!, one));
    setMade(one);
    await Promise.all([profile.reload(), levers.reload()]);
  };
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/offres", label: words.back }} narrow>
      {made && (
        <Notice tone="good" live title={words.done(headOf(words, made))}>
          <div className="stack stack-2">
            <p>{words.doneText}</p>
            <ButtonLink to="/offres" wide>
              {words.toOffers}
            </ButtonLink>
          </div>
        </Notice>
      )}
      <Loaded of={profile}>
        {(read) => (
          <Loaded of={levers} waiting={words.waiting}>
            {({ items }) => {
              const open = worthwhile(items, made);
              return open.length === 0 ? <Nothing profile={read} /> : <Levers levers={open} onChange={change} />;
            }}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Levers({ levers, onChange }: { levers: Lever[]; onChange: (change: Change) => Promise<void> }) {
  return (
    <ul className="stack">
      {levers.map(({ change, additionalOffers }) => (
        <LeverCard key={`${change.kind}-${change.value}`} change={change} offers={additionalOffers} onChange={() => onChange(change)} />
      ))}
    </ul>
  );
}

function LeverCard({ change, offers, onChange }: { change: Change; offers: number; onChange: () => Promise<void> }) {
  const words = useLeverWords();
  const task = useTask();
  const head = headOf(words, change);
  return (
    <li className="card stack stack-2">
      <div className="row row-apart">
        <h2>{head}</h2>
        <span className="tag tag-good">{words.more(offers)}</span>
      </div>
      <p className="soft">{words.hint[change.kind]}</p>
      <Failure error={task.error} />
      <div className="row">
        <Button look="quiet" icon="plus" busy={task.busy && words.busy} aria-label={`${words.act[change.kind]} : ${head}`} onClick={() => void task.run(onChange)}>
          {words.act[change.kind]}
        </Button>
        <Link to={`/profil/${questionOf(change)}`} aria-label={`${words.edit} : ${head}`}>
          {words.edit}
        </Link>
      </div>
    </li>
  );
}

function Nothing({ profile }: { profile: Profile }) {
  const words = useLeverWords();
  return profile.published ? (
    <Empty icon="check" title={words.none} action={<ButtonLink to="/offres">{words.toOffers}</ButtonLink>}>
      {words.noneText}
    </Empty>
  ) : (
    <Empty icon="eye" title={words.hidden} action={<ButtonLink to="/profil">{words.toProfile}</ButtonLink>}>
      {words.hiddenText}
    </Empty>
  );
}
