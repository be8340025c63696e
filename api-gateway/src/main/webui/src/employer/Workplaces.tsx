import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { usePages } from "../api/pages";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Failure, Notice } from "../design/Notice";
import { PagedList } from "../design/PagedList";
import { useTask } from "../design/useTask";
import { useEmployerWords } from "./words";

type Workplace = Of<"WorkplaceView">;

/** Around which places this employer looks for people, and the way to give one up. They come with the offers. */
export function Workplaces() {
  const words = useEmployerWords().workplaces;
  const places = usePages("company-workplaces", (cursor) => body(api.GET("/api/v1/employers/me/workplaces", { params: { query: { limit: 20, cursor } } })));
  const [asked, setAsked] = useState<Workplace | null>(null);
  const [given, setGiven] = useState("");
  const task = useTask();
  const giveUp = (place: Workplace) =>
    task.run(async () => {
      await body(api.DELETE("/api/v1/employers/me/workplaces/{id}", { params: { path: { id: place.id! } } }));
      setAsked(null);
      setGiven(nameOf(place));
      await places.reload();
    });
  return (
    <section className="card stack" aria-labelledby="workplaces">
      <h2 id="workplaces">{words.title}</h2>
      <p className="soft">{words.lead}</p>
      {given && (
        <Notice tone="good" live>
          {words.given(given)}
        </Notice>
      )}
      <PagedList of={places} empty={<p>{words.none}</p>}>
        {(items) => (
          <ul className="divided">
            {items.map((place) => (
              <li key={place.id} className="row row-apart">
                <div>
                  <p className="strong">{place.label}</p>
                  <p className="soft small">{[place.location?.address, place.location?.communeName !== place.label && place.location?.communeName].filter(Boolean).join(", ")}</p>
                </div>
                <Button look="plain" aria-label={`${words.giveUp} : ${nameOf(place)}`} onClick={() => setAsked(place)}>
                  {words.giveUp}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </PagedList>
      <Dialog open={asked !== null} title={words.sure(asked ? nameOf(asked) : "")} onClose={() => setAsked(null)}>
        <p>{words.sureText}</p>
        <Failure error={task.error} />
        <div className="row">
          <Button look="danger" busy={task.busy && words.busy} onClick={() => asked && void giveUp(asked)}>
            {words.giveUp}
          </Button>
          <Button look="quiet" onClick={() => setAsked(null)}>
            {words.keep}
          </Button>
        </div>
      </Dialog>
    </section>
  );
}

function nameOf({ label = "", location }: Workplace): string {
  return location?.communeName && location.communeName !== label ? `${label}, ${location.communeName}` : label;
}
