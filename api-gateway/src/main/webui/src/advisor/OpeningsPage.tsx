import { Link } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { usePages } from "../api/pages";
import { Button } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { useKitWords } from "../design/words";
import { day, number } from "../words/forms";
import { useAdvisorWords } from "./words";

/** Lots of clause programmes that lack hours, each with the people of the portfolio who could work them. */
export function OpeningsPage() {
  const words = useAdvisorWords().openings;
  const more = useKitWords().more;
  const [openings, fetchMore] = usePages("openings", (cursor) => body(api.GET("/api/v1/clause-openings", { params: { query: { limit: 20, cursor } } })));
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/personnes", label: useAdvisorWords().person.back }}>
      <Loaded of={openings}>
        {(items) =>
          items.length === 0 ? (
            <Empty icon="clock" title={words.none}>
              {words.noneText}
            </Empty>
          ) : (
            <ul className="stack">
              {items.map((opening) => (
                <Opening key={opening.lotId} opening={opening} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {fetchMore && (
        <Button look="quiet" wide onClick={() => void fetchMore()}>
          {more}
        </Button>
      )}
    </Page>
  );
}

function Opening({ opening }: { opening: Of<"OpeningView"> }) {
  const words = useAdvisorWords().openings;
  return (
    <li className="card stack">
      <div className="row row-apart">
        <h2>{opening.lotName}</h2>
        <span className="tag tag-brick">{words.missing(number(opening.hoursMissing ?? 0))}</span>
      </div>
      <p className="soft">
        {opening.programmeName}, {words.until} {day(opening.endsOn)}. {words.employer} {opening.employerSiret}.
      </p>
      <h3>{words.whom}</h3>
      <ul className="tags">
        {(opening.profileIds ?? []).map((id) => (
          <li key={id}>
            <PersonLink id={id} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function PersonLink({ id }: { id: string }) {
  const person = useLoad(`person-${id}`, () => body(api.GET("/api/v1/profiles/{id}", { params: { path: { id } } })));
  const name = [person.data?.givenName, person.data?.familyName].filter(Boolean).join(" ");
  return <Link to={`/personnes/${id}`}>{name || "…"}</Link>;
}
