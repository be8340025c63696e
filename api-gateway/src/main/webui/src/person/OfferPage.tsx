import { useState } from "react";
import { useParams } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Button, ButtonLink } from "../design/Button";
import { Fit, FitTag } from "../design/Fit";
import { Icon } from "../design/Icon";
import { Loaded } from "../design/Loaded";
import { Notice } from "../design/Notice";
import { OfferFacts } from "../design/OfferFacts";
import { Page } from "../design/Page";
import { Ways } from "../design/Ways";
import { distance, number } from "../words/forms";
import { ApplyDialog } from "./ApplyDialog";
import { useMatches, type Match } from "./OffersPage";
import { useApplications } from "./ApplicationsPage";
import { usePersonWords } from "./words";

/** One offer: what it is, why it fits this person, what is missing, and the two taps to apply. */
export function OfferPage() {
  const { id = "" } = useParams();
  const offer = useLoad(`offer-${id}`, () => body(api.GET("/api/v1/offers/{id}", { params: { path: { id } } })));
  return <Loaded of={offer}>{(read) => <OfferDetail offer={read} />}</Loaded>;
}

function OfferDetail({ offer }: { offer: Of<"OfferView"> }) {
  const words = usePersonWords().offer;
  const match = useMatches().data?.items.find((one) => one.offerId === offer.id);
  const applications = useApplications();
  const mine = applications.data?.items.find((one) => one.offerId === offer.id && one.state !== "WITHDRAWN");
  const [applying, setApplying] = useState(false);
  const action = mine ? (
    <ButtonLink to={`/candidatures/${mine.id}`} look="quiet" icon="check" wide>
      {words.follow}
    </ButtonLink>
  ) : offer.status === "PUBLISHED" ? (
    <Button icon="send" wide onClick={() => setApplying(true)}>
      {words.apply}
    </Button>
  ) : (
    <Notice tone="warn">{words.closed}</Notice>
  );
  return (
    <Page title={offer.title} written="fr" lead={`${offer.companyName}, ${offer.location?.communeName}`} back={{ to: "/offres", label: words.back }}>
      {action}
      <div className="offer-columns why-first">
        {match && <Why match={match} />}
        <section className="card stack" aria-labelledby="work">
          <h2 id="work">{words.job}</h2>
          <OfferFacts offer={offer} />
          <p className="prose" lang="fr">{offer.description}</p>
          {offer.answerRate?.share !== undefined && <p className="soft small">{words.answerRate(number(offer.answerRate.share * 100), offer.answerRate.days ?? 0)}</p>}
        </section>
      </div>
      <ApplyDialog offer={offer} open={applying} onClose={() => setApplying(false)} onSent={() => void applications.reload()} />
    </Page>
  );
}

function Why({ match }: { match: Match }) {
  const all = usePersonWords();
  const words = all.offer;
  return (
    <section className="card stack" aria-labelledby="why">
      <div className="row row-apart">
        <h2 id="why">{words.why}</h2>
        <FitTag score={match.score} />
      </div>
      <Fit components={match.components} />
      <p className="facts">
        <span>
          <Icon name="pin" size={18} />
          {distance(match.distanceMetres ?? 0)} {all.offers.asCrow}
        </span>
        <Ways of={match.estimatedMinutes} />
      </p>
      <Skills title={words.youHave} good skills={match.matchedSkills} />
      <Skills title={words.youLack} skills={match.missingSkills} />
      {match.missingSkills.length > 0 && <p className="soft small">{words.lackText}</p>}
    </section>
  );
}

export function Skills({ title, skills, good }: { title: string; skills: { code?: string; label?: string }[]; good?: boolean }) {
  if (skills.length === 0) return null;
  return (
    <div className="stack stack-2">
      <h3>{title}</h3>
      <ul className="checks">
        {skills.map((skill) => (
          <li key={skill.code}>
            <span className={good ? "yes" : "no"}>
              <Icon name={good ? "check" : "plus"} size={18} />
            </span>
            <span lang="fr">{skill.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
