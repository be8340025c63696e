import { lazy, memo, useDeferredValue, useMemo, useState } from "react";
import { Link } from "react-router";
import { api, body, type Of } from "../api/client";
import { askAhead, useLoad } from "../api/load";
import { ButtonLink } from "../design/Button";
import { CountedMap } from "../design/CountedMap";
import { SelectField } from "../design/Field";
import { FitTag } from "../design/Fit";
import { Icon } from "../design/Icon";
import { Loaded } from "../design/Loaded";
import { Notice } from "../design/Notice";
import { Empty, Page } from "../design/Page";
import { Ways } from "../design/Ways";
import { distance } from "../words/forms";
import { useTerms } from "../words/terms";
import { firstOpen } from "./guide/questions";
import { BestLever } from "./levers/BestLever";
import { useProfile } from "./profile";
import { usePersonWords } from "./words";

export type Match = Of<"SuggestionView">;

/** What would open more stands below what fits best, where it pushes nothing off a phone's screen when it arrives. */
const BEFORE_LEVER = 4;

const OffersMap = lazy(() => import("../map/OffersMap"));

const loadMatches = () => body(api.GET("/api/v1/profiles/me/matches", { params: { query: { limit: 50 } } }));

export function useMatches() {
  return useLoad("matches", loadMatches);
}

/** This is the face's first page, and its list is what a person came for. */
export function askForOffersAhead() {
  askAhead("matches", loadMatches);
}

/** What fits the person, best first, and what their advisor proposed. */
export function OffersPage() {
  const words = usePersonWords().offers;
  const profile = useProfile();
  const matches = useMatches();
  const open = profile.data && firstOpen(profile.data);
  return (
    <Page title={words.title}>
      {open && (
        <Notice tone="warn">
          <div className="stack stack-2">
            <p>{words.incomplete}</p>
            <ButtonLink to={`/profil/${open}`}>{usePersonWords().profile.finish}</ButtonLink>
          </div>
        </Notice>
      )}
      <Proposals />
      {!open && (
        <Loaded of={matches} waiting={words.waiting}>
          {({ items }) =>
            items.length === 0 ? (
              <>
                <Empty icon="search" title={words.none} action={<ButtonLink to="/profil/metiers">{words.widen}</ButtonLink>}>
                  {words.noneText}
                </Empty>
                <BestLever />
              </>
            ) : (
              <Matches items={items} />
            )
          }
        </Loaded>
      )}
    </Page>
  );
}

/** The first offers are drawn at once; the others, list and map alike, in the steps that a slow phone has time for. */
const Matches = memo(({ items }: { items: Match[] }) => {
  const words = usePersonWords().offers;
  const terms = useTerms();
  const [sort, setSort] = useState("best");
  const [contract, setContract] = useState("");
  const contracts = [...new Set(items.map((item) => item.contractType))].filter(Boolean) as (keyof typeof terms.contract)[];
  // The same list as long as nothing was chosen anew: the map is drawn from it.
  const shown = useMemo(() => {
    const kept = items.filter((item) => !contract || item.contractType === contract);
    return sort === "near" ? kept.sort((a, b) => (a.distanceMetres ?? 0) - (b.distanceMetres ?? 0)) : kept;
  }, [items, contract, sort]);
  const first = useMemo(() => items.slice(0, BEFORE_LEVER), [items]);
  const drawn = useDeferredValue(shown, first);
  return (
    <section className="stack" aria-label={words.title}>
      <div className="grid-2 filters">
        <SelectField label={words.sort} value={sort} onChange={setSort}>
          <option value="best">{words.best}</option>
          <option value="near">{words.near}</option>
        </SelectField>
        <SelectField label={words.contract} value={contract} onChange={setContract}>
          <option value="">{words.anyContract}</option>
          {contracts.map((one) => (
            <option key={one} value={one}>
              {terms.contract[one]}
            </option>
          ))}
        </SelectField>
      </div>
      <CountedMap count={words.count(shown.length)}>
        <OffersMap offers={drawn} />
      </CountedMap>
      {shown.length === 0 && <p>{words.nothingLeft}</p>}
      <Cards of={drawn.slice(0, BEFORE_LEVER)} />
      <BestLever />
      <Cards of={drawn.slice(BEFORE_LEVER)} />
      <p className="soft small">{words.estimates}</p>
    </section>
  );
});

function Cards({ of }: { of: Match[] }) {
  if (of.length === 0) return null;
  return (
    <ul className="stack">
      {of.map((match) => (
        <MatchCard key={match.offerId} match={match} />
      ))}
    </ul>
  );
}

const MatchCard = memo(({ match }: { match: Match }) => {
  const words = usePersonWords().offers;
  const terms = useTerms();
  return (
    <li className="card card-link stack stack-2">
      <div className="row row-apart">
        <h2>
          <Link to={`/offres/${match.offerId}`} lang="fr">{match.title}</Link>
        </h2>
        <FitTag score={match.score} />
      </div>
      <p>
        {match.companyName}{"\u00a0· "}{terms.contract[match.contractType as keyof typeof terms.contract] ?? match.contractType}
      </p>
      <p className="facts">
        <span>
          <Icon name="pin" size={18} />
          {match.location?.communeName}, {distance(match.distanceMetres ?? 0)}
        </span>
        <Ways of={match.estimatedMinutes} />
      </p>
      <p className="tags">
        {match.matchedSkills.length > 0 && <span className="tag tag-good">{words.has(match.matchedSkills.length)}</span>}
        {match.missingSkills.length > 0 && <span className="tag tag-warn">{words.lacks(match.missingSkills.length)}</span>}
        {match.reason === "SKILLS" && <span className="tag tag-sea">{words.bySkills}</span>}
      </p>
    </li>
  );
});

function Proposals() {
  const words = usePersonWords().offers;
  const proposals = useLoad("proposals", () => body(api.GET("/api/v1/profiles/me/proposals", { params: { query: { limit: 10 } } })));
  const open = proposals.data?.items.filter((proposal) => proposal.offerOpen) ?? [];
  if (open.length === 0) return null;
  return (
    <ul className="stack">
      {open.map((proposal) => (
        <li key={proposal.id} className="card card-link stack stack-1">
          <span className="tag tag-brick self-start">
            <Icon name="star" size={16} />
            {words.proposed}
          </span>
          <h2>
            <Link to={`/offres/${proposal.offerId}`} lang="fr">{proposal.offerTitle}</Link>
          </h2>
          <p className="soft">
            {proposal.companyName}, {proposal.communeName}
          </p>
        </li>
      ))}
    </ul>
  );
}
