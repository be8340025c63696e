import { Link, useParams } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { useNews } from "../api/useNews";
import { ButtonLink } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Empty } from "../design/Page";
import { ApplicationTag, Clock } from "../person/ApplicationsPage";
import { day } from "../words/forms";
import { OfferFrame } from "./offer";
import { useEmployerWords } from "./words";

type Application = Of<"ApplicationView">;

/** Which states stand in which column of the board. */
const COLUMNS: readonly (readonly Application["state"][])[] = [["SUBMITTED", "VIEWED"], ["INTERVIEW"], ["ACCEPTED", "HIRED"], ["REFUSED", "WITHDRAWN"]];

/** The applications to an offer, by how far they have come, those that wait for a word first. */
export function BoardPage() {
  const { id = "" } = useParams();
  const words = useEmployerWords().board;
  const applications = useLoad(`received-${id}`, () => body(api.GET("/api/v1/offers/{id}/applications", { params: { path: { id }, query: { limit: 100 } } })));
  useNews(["APPLICATION_RECEIVED", "APPLICATION_CHANGED"], applications.reload);
  return (
    <OfferFrame part="applications">
      {() => (
        <Loaded of={applications}>
          {({ items }) =>
            items.length === 0 ? (
              <Empty icon="users" title={words.empty} action={<ButtonLink to={`/offres/${id}/candidats`}>{words.toCandidates}</ButtonLink>}>
                {words.emptyText}
              </Empty>
            ) : (
              <div className="board">
                {COLUMNS.map((states, index) => (
                  <Column key={states[0]} title={words.columns[index] ?? ""} items={items.filter((one) => states.includes(one.state))} />
                ))}
              </div>
            )
          }
        </Loaded>
      )}
    </OfferFrame>
  );
}

function Column({ title, items }: { title: string; items: Application[] }) {
  const words = useEmployerWords().board;
  const due = (one: Application) => one.replyDueAt ?? "9";
  return (
    <section className="board-column" aria-label={title}>
      <div className="row row-apart">
        <h2>{title}</h2>
        <span className="tag">{items.length}</span>
      </div>
      {items.length === 0 && <p className="soft small">{words.none}</p>}
      <ul className="stack stack-2">
        {[...items]
          .sort((a, b) => due(a).localeCompare(due(b)))
          .map((one) => (
            <li key={one.id} className="card card-link stack stack-2">
              <h3>
                <Link to={`/offres/${one.offerId}/candidatures/${one.id}`}>
                  {words.appliedOn} {day(one.appliedOn)}
                </Link>
              </h3>
              {one.message && <p className="small soft clamp">{one.message}</p>}
              <p>
                <ApplicationTag state={one.state} />
              </p>
              <Clock due={one.replyDueAt} />
            </li>
          ))}
      </ul>
    </section>
  );
}
