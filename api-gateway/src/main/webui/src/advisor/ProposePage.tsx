import { useDeferredValue, useState } from "react";
import { api, body, once, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { AnyOf } from "../design/Choices";
import { TextField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { Failure, Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { PagedList } from "../design/PagedList";
import { useTask } from "../design/useTask";
import { useTerms } from "../words/terms";
import { usePeople } from "./PeoplePage";
import { useAdvisorWords } from "./words";

/** One offer to several people at once: who is chosen is told, and decides. */
export function ProposePage() {
  const words = useAdvisorWords().propose;
  const [offer, setOffer] = useState<Of<"OfferView"> | null>(null);
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/personnes", label: words.back }} narrow>
      {offer ? (
        <>
          <div className="card stack stack-2">
            <p className="soft small">{words.chosen}</p>
            <h2>{offer.title}</h2>
            <p>
              {offer.companyName}, {offer.location?.communeName}
            </p>
            <Button look="quiet" wide onClick={() => setOffer(null)}>
              {words.change}
            </Button>
          </div>
          <ToWhom offer={offer} />
        </>
      ) : (
        <Offers onPick={setOffer} />
      )}
    </Page>
  );
}

function Offers({ onPick }: { onPick: (offer: Of<"OfferView">) => void }) {
  const words = useAdvisorWords().propose;
  const terms = useTerms().contract;
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const offers = useLoad(`search-${q}`, () => body(api.GET("/api/v1/offers", { params: { query: { q: q || undefined, limit: 20 } } })));
  return (
    <div className="stack">
      <TextField label={words.offer} hint={words.offerHint} type="search" value={typed} onChange={setTyped} />
      <Loaded of={offers}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="soft">{words.noOffer}</p>
          ) : (
            <ul className="stack stack-2">
              {items.map((offer) => (
                <li key={offer.id} className="card row row-apart">
                  <div>
                    <p className="strong">{offer.title}</p>
                    <p className="soft small">
                      {offer.companyName}, {offer.location?.communeName}{"\u00a0· "}{terms[offer.contractType]}
                    </p>
                  </div>
                  <Button look="quiet" aria-label={`${words.choose} : ${offer.title}, ${offer.companyName}`} onClick={() => onPick(offer)}>
                    {words.choose}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
}

function ToWhom({ offer }: { offer: Of<"OfferView"> }) {
  const words = useAdvisorWords();
  const [typed, setTyped] = useState("");
  const people = usePeople(useDeferredValue(typed.trim()), "");
  const [chosen, setChosen] = useState<string[]>([]);
  const [done, setDone] = useState<string | null>(null);
  const task = useTask();
  const send = () =>
    task.run(async () => {
      if (chosen.length === 0) return;
      const answer = await body(api.POST("/api/v1/offers/{id}/proposals", { params: { path: { id: offer.id } }, headers: once(), body: { profileIds: chosen } }));
      const fresh = answer.items.filter((one) => one.result === "PROPOSED").length;
      setDone(words.propose.done(fresh, answer.items.length - fresh));
      setChosen([]);
    });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField label={words.people.search} type="search" value={typed} onChange={setTyped} />
      <PagedList of={people} empty={<p>{words.people.none}</p>}>
        {(items) => (
          <AnyOf
            list
            legend={words.propose.people}
            values={chosen}
            onChange={setChosen}
            choices={items.map((person) => ({ value: person.id, label: `${person.familyName} ${person.givenName}`, hint: person.communeName }))}
          />
        )}
      </PagedList>
      <Failure error={task.error} retry={() => void send()} />
      {done && (
        <Notice tone="good" live>
          {done}
        </Notice>
      )}
      <div className="sticky-action">
        <Button type="submit" icon="send" wide busy={task.busy && words.propose.sending}>
          {words.propose.send(chosen.length)}
        </Button>
      </div>
    </form>
  );
}
