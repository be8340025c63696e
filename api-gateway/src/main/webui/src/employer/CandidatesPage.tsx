import { useEffect, useState } from "react";
import { useParams } from "react-router";
import { api, body, once, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Refusal } from "../api/problem";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { SelectField, TextArea } from "../design/Field";
import { Fit, FitTag } from "../design/Fit";
import { Loaded } from "../design/Loaded";
import { Failure, Notice } from "../design/Notice";
import { Empty } from "../design/Page";
import { useTask } from "../design/useTask";
import { useKitWords } from "../design/words";
import { useDraft } from "../draft/draft";
import { Skills } from "../person/OfferPage";
import { day } from "../words/forms";
import { useTerms } from "../words/terms";
import { OfferFrame, type Offer } from "./offer";
import { Standing } from "./Standing";
import { useEmployerWords } from "./words";

const RADII = ["5", "10", "20", "30", "50"] as const;
const ASK_AGAIN_MS = 2500;
const PAGE = 10;

type Candidate = Of<"CandidateView">;

/** Who nearby fits, best first, without a name, and the way to ask each of them. */
export function CandidatesPage() {
  const words = useEmployerWords().candidates;
  return (
    <OfferFrame part="candidates">
      {(offer) => (
        <>
          <Standing />
          {offer.status === "PUBLISHED" ? <People offer={offer} /> : <Notice>{words.publishFirst}</Notice>}
        </>
      )}
    </OfferFrame>
  );
}

function People({ offer }: { offer: Offer }) {
  const words = useEmployerWords().candidates;
  const [radius, setRadius] = useState("");
  const { id = "" } = useParams();
  const people = useLoad(`candidates-${id}-${radius}`, () =>
    body(api.GET("/api/v1/offers/{id}/candidates", { params: { path: { id }, query: { limit: 50, radiusKm: radius ? Number(radius) : undefined } } })),
  );
  const [asked, setAsked] = useState<Candidate | null>(null);
  // Where people are searched, a request is known a moment after it was sent: until then we know it ourselves.
  const [sent, setSent] = useState<readonly string[]>([]);
  const [shown, setShown] = useState(PAGE);
  const more = useKitWords().more;
  // In the first moments after its publication the offer is not known yet where people are searched.
  const soon = people.error instanceof Refusal && people.error.status === 404;
  const { reload } = people;
  useEffect(() => {
    if (!soon) return;
    const timer = setInterval(() => void reload(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [soon, reload]);
  return (
    <section className="stack" aria-label={useEmployerWords().tabs.candidates}>
      <p className="soft">{words.lead}</p>
      <div className="status-filter">
        <SelectField label={words.radius} value={radius} onChange={setRadius}>
          <option value="">{words.anyRadius}</option>
          {RADII.map((km) => (
            <option key={km} value={km}>
              {km} km
            </option>
          ))}
        </SelectField>
      </div>
      {soon ? (
        <p className="waiting" role="status">
          {words.soon}
        </p>
      ) : (
        <Loaded of={people} waiting={words.waiting}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="users" title={words.none}>
                {words.noneText}
              </Empty>
            ) : (
              <>
                <ol className="stack">
                  {items.slice(0, shown).map((person, index) => (
                    <PersonCard
                      key={person.candidateId}
                      person={sent.includes(person.candidateId) && !isAsked(person) ? { ...person, contactState: "PENDING" } : person}
                      place={index + 1}
                      onAsk={() => setAsked(person)}
                    />
                  ))}
                </ol>
                {items.length > shown && (
                  <Button look="quiet" wide onClick={() => setShown(shown + PAGE)}>
                    {more}
                  </Button>
                )}
                <p className="soft small">{words.order}</p>
              </>
            )
          }
        </Loaded>
      )}
      <AskDialog offer={offer} person={asked} onClose={() => setAsked(null)} onSent={(to) => setSent([...sent, to.candidateId])} />
    </section>
  );
}

function isAsked(person: Candidate) {
  return person.contactState !== undefined && person.contactState !== null && person.contactState !== "NONE";
}

function PersonCard({ person, place, onAsk }: { person: Candidate; place: number; onAsk: () => void }) {
  const words = useEmployerWords().candidates;
  const terms = useTerms();
  const free = person.availableFrom && new Date(person.availableFrom) > new Date() ? day(person.availableFrom) : words.now;
  return (
    <li className="card stack">
      <div className="row row-apart">
        <h2>{words.person(place)}</h2>
        <FitTag score={person.score} />
      </div>
      <p className="facts">
        <span>{person.distanceBand}</span>
        <span>
          {words.free} {free}
        </span>
        <span>
          {words.wants} : {person.wantedJobs.map((job) => job.label).join(", ")}
        </span>
      </p>
      <div className="grid-3">
        <Fit components={person.components} />
        <Skills title={words.has} good skills={person.matchedSkills} />
        <Skills title={words.lacks} skills={person.missingSkills} />
      </div>
      {isAsked(person) ? (
        <p>
          <span className="tag tag-sea">{terms.contact[person.contactState as keyof typeof terms.contact] ?? person.contactState}</span>
        </p>
      ) : (
        <Button icon="mail" wide onClick={onAsk}>
          {words.ask}
        </Button>
      )}
    </li>
  );
}

function AskDialog({ offer, person, onClose, onSent }: { offer: Offer; person: Candidate | null; onClose: () => void; onSent: (to: Candidate) => void }) {
  const words = useEmployerWords().candidates;
  const [draft, setDraft] = useDraft(`ask-${offer.id}`, { message: "" });
  const task = useTask();
  const send = () =>
    task.run(async () => {
      if (!person) return;
      await body(api.POST("/api/v1/offers/{id}/contact-requests", { params: { path: { id: offer.id } }, headers: once(), body: { candidateId: person.candidateId, message: draft.message.trim() } }));
      onSent(person);
      onClose();
    });
  return (
    <Dialog open={person !== null} title={words.askTitle} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextArea label={words.message} hint={words.messageHint} required maxLength={1000} value={draft.message} onChange={(message) => setDraft({ message })} />
        <Failure error={task.error} retry={() => void send()} />
        <div className="row">
          <Button type="submit" icon="send" busy={task.busy && words.sending}>
            {words.send}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
