import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { api, body, download } from "../api/client";
import { logOut } from "../api/session";
import { Button, ButtonLink } from "../design/Button";
import { Check } from "../design/Choices";
import { Dialog } from "../design/Dialog";
import { FieldError } from "../design/Field";
import { Failure, Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { useDataWords } from "./dataWords";

/** The person's rights on what is held of them: to read it, to take it along, to have it erased. */
export default function MyDataPage() {
  const words = useDataWords();
  const [leaving, setLeaving] = useState(false);
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/profil", label: words.back }} narrow>
      <TakeAlong />
      <section className="card stack" aria-labelledby="leave">
        <h2 id="leave">{words.leave}</h2>
        <p>{words.leaveText}</p>
        <div className="row">
          <Button look="danger" onClick={() => setLeaving(true)}>
            {words.leaveIt}
          </Button>
          <ButtonLink look="quiet" to="/profil">
            {words.pause}
          </ButtonLink>
        </div>
      </section>
      <Dialog open={leaving} title={words.sure} onClose={() => setLeaving(false)}>
        <Leave onKeep={() => setLeaving(false)} />
      </Dialog>
    </Page>
  );
}

function TakeAlong() {
  const words = useDataWords();
  const [taken, setTaken] = useState(false);
  const task = useTask();
  const take = () =>
    task.run(async () => {
      setTaken(false);
      await download("/api/v1/profiles/me/export", "mes-donnees-monjob.zip");
      setTaken(true);
    });
  return (
    <section className="card stack" aria-labelledby="take">
      <h2 id="take">{words.take}</h2>
      <p>{words.takeText}</p>
      <p className="soft small">{words.takeCare}</p>
      <Failure error={task.error} retry={() => void take()} />
      {taken && (
        <Notice tone="good" live>
          {words.taken}
        </Notice>
      )}
      <div className="row">
        <Button icon="file" busy={task.busy && words.taking} onClick={() => void take()}>
          {words.takeIt}
        </Button>
        <Link to="/vues">{words.seen}</Link>
      </div>
    </section>
  );
}

/** What goes and what stays, and the word that there is no way back; then everything goes, and the session with it. */
function Leave({ onKeep }: { onKeep: () => void }) {
  const words = useDataWords();
  const [understood, setUnderstood] = useState(false);
  const [asked, setAsked] = useState(false);
  const navigate = useNavigate();
  const task = useTask();
  const erase = () =>
    task.run(async () => {
      setAsked(true);
      if (!understood) return;
      await body(api.DELETE("/api/v1/profiles/me"));
      void logOut();
      navigate("/compte-efface", { replace: true });
    });
  return (
    <>
      <List title={words.goes} items={words.gone} />
      <List title={words.stays} items={words.staying} />
      <p className="soft small">{words.away}</p>
      <Check checked={understood} onChange={setUnderstood}>
        {words.understood}
      </Check>
      <div role="alert">
        <FieldError error={asked && !understood ? words.tick : undefined} />
      </div>
      <Failure error={task.error} />
      <div className="row">
        <Button look="danger" busy={task.busy && words.erasing} onClick={() => void erase()}>
          {words.erase}
        </Button>
        <Button look="quiet" onClick={onKeep}>
          {words.keep}
        </Button>
      </div>
    </>
  );
}

function List({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <div className="stack stack-2">
      <h3>{title}</h3>
      <ul className="points">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
