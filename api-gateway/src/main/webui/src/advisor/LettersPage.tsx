import { useState } from "react";
import { Link } from "react-router";
import { api, body, download, once, type Of } from "../api/client";
import { usePages } from "../api/pages";
import { Button } from "../design/Button";
import { TextField } from "../design/Field";
import { Failure, Notice, faultOf } from "../design/Notice";
import { Empty, Page } from "../design/Page";
import { PagedList } from "../design/PagedList";
import { useTask } from "../design/useTask";
import { day } from "../words/forms";
import { useAdvisorWords } from "./words";

/** Letters with codes: made by the pile, printed or merged, each followed until it is used. */
export function LettersPage() {
  const words = useAdvisorWords().letters;
  const letters = usePages("letters", (cursor) => body(api.GET("/api/v1/invitations", { params: { query: { limit: 50, cursor } } })));
  return (
    <Page title={words.title} lead={words.lead}>
      <Maker onMade={letters.reload} />
      <section className="stack" aria-labelledby="letters">
        <h2 id="letters">{words.list}</h2>
        <PagedList
          of={letters}
          empty={<Empty icon="mail" title={words.none} />}
        >
          {(items) => (
            <ul className="card divided">
              {items.map((letter) => (
                <Letter key={letter.id} letter={letter} reload={letters.reload} />
              ))}
            </ul>
          )}
        </PagedList>
      </section>
    </Page>
  );
}

function Letter({ letter, reload }: { letter: Of<"InvitationView">; reload: () => Promise<void> }) {
  const words = useAdvisorWords().letters;
  const task = useTask();
  const revoke = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/invitations/{id}/revoke", { params: { path: { id: letter.id } } }));
      await reload();
    });
  return (
    <li className="row row-apart">
      <div>
        <p>
          {day(letter.createdAt)}
          {letter.profileId && (
            <>
              {", "}
              <Link to={`/personnes/${letter.profileId}`}>{words.person}</Link>
            </>
          )}
        </p>
        <p className="soft small">
          {words.expires} {day(letter.expiresAt)}
        </p>
      </div>
      <div className="row">
        <span className={letter.state === "USED" ? "tag tag-good" : letter.state === "OPEN" ? "tag tag-sea" : "tag"}>{words.states[letter.state]}</span>
        {letter.state === "OPEN" && (
          <Button look="plain" onClick={() => void revoke()}>
            {words.revoke}
          </Button>
        )}
      </div>
      <Failure error={task.error} />
    </li>
  );
}

function Maker({ onMade }: { onMade: () => Promise<void> }) {
  const words = useAdvisorWords().letters;
  const [count, setCount] = useState("10");
  const [batch, setBatch] = useState<Of<"InvitationBatchView"> | null>(null);
  const task = useTask();
  const make = () =>
    task.run(async () => {
      setBatch(await body(api.POST("/api/v1/invitations", { headers: once(), body: { count: Number(count) } })));
      await onMade();
    });
  const csv = batch?.letters?.replace(/letters\.pdf.*$/, "letters.csv");
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <div className="status-filter">
        <TextField label={words.count} hint={words.countHint} type="number" min={1} max={500} required value={count} onChange={setCount} error={faultOf(task.error, "count")} />
      </div>
      <Failure error={task.error} />
      <Button type="submit" icon="mail" wide busy={task.busy && words.busy}>
        {words.make}
      </Button>
      {batch?.letters && (
        <Notice tone="good" live title={words.made(batch.invitations.length)}>
          <div className="stack stack-2">
            <p>{words.once}</p>
            <div className="row">
              <Button look="quiet" icon="print" onClick={() => void task.run(() => download(batch.letters!, "courriers.pdf"))}>
                {words.pdf}
              </Button>
              {csv && (
                <Button look="quiet" icon="list" onClick={() => void task.run(() => download(csv, "courriers.csv"))}>
                  {words.csv}
                </Button>
              )}
            </div>
          </div>
        </Notice>
      )}
    </form>
  );
}
