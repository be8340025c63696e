import { Link } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { useSession } from "../api/session";
import { ButtonLink } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { day } from "../words/forms";
import { typeset } from "../words/language";
import { useTerms } from "../words/terms";
import { useThemeWords } from "./words";

type Theme = Of<"ThemeView">;
type Offer = Of<"OfferView">;

/** Offers shown of each job: a page to look around, no search. */
const OF_EACH_JOB = 4;

/** Entrances by theme to the same jobs, offers and trainings, for everybody. */
export default function ThemesPage() {
  const words = useThemeWords();
  const themes = useLoad("themes", () => body(api.GET("/api/v1/themes", {})));
  return (
    <Page title={words.title} lead={words.lead} narrow>
      <Loaded of={themes}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="star" title={words.none}>
              {words.noneText}
            </Empty>
          ) : (
            items.map((theme) => <Entrance key={theme.key} theme={theme} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function Entrance({ theme }: { theme: Theme }) {
  const words = useThemeWords();
  const session = useSession();
  return (
    <section className="stack" aria-labelledby={theme.key}>
      <div className="stack stack-2">
        <h2 id={theme.key}>{theme.title}</h2>
        <p>{theme.about && typeset(theme.about)}</p>
        {theme.peopleInterested !== undefined && theme.peopleInterested !== null && <p className="soft">{words.interested(theme.peopleInterested)}</p>}
      </div>
      <div className="card stack">
        <h3>{words.jobs}</h3>
        <ul className="tags">
          {(theme.jobs ?? []).map((job) => (
            <li className="tag" key={job.romeCode}>
              {job.label}
            </li>
          ))}
        </ul>
        <h3>{words.offers}</h3>
        <Offers theme={theme} linked={session.status === "open" && session.account.role === "BENEFICIARY"} />
        {session.status !== "open" && <ButtonLink to="/inscription">{words.join}</ButtonLink>}
      </div>
      <Trainings of={theme.trainings ?? []} />
    </section>
  );
}

function Offers({ theme, linked }: { theme: Theme; linked: boolean }) {
  const words = useThemeWords();
  const terms = useTerms().contract;
  const offers = useLoad(`theme-offers-${theme.key}`, async () => {
    const pages = await Promise.all((theme.jobs ?? []).map(({ romeCode }) => body(api.GET("/api/v1/offers", { params: { query: { romeCode, limit: OF_EACH_JOB } } }))));
    return pages.flatMap(({ items }) => items).sort((one, other) => (other.publishedAt ?? "").localeCompare(one.publishedAt ?? ""));
  });
  const name = (offer: Offer) => (linked ? <Link to={`/offres/${offer.id}`}>{offer.title}</Link> : offer.title);
  return (
    <Loaded of={offers}>
      {(items) =>
        items.length === 0 ? (
          <p className="soft">{words.noOffer}</p>
        ) : (
          <ul className="divided">
            {items.map((offer) => (
              <li key={offer.id}>
                <p className="strong">{name(offer)}</p>
                <p className="soft small">
                  {offer.companyName}, {offer.location?.communeName}{"\u00a0· "}{terms[offer.contractType]}
                </p>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function Trainings({ of }: { of: NonNullable<Theme["trainings"]> }) {
  const words = useThemeWords();
  if (of.length === 0) return null;
  return (
    <div className="card stack">
      <h3>{words.trainings}</h3>
      <ul className="divided">
        {of.map((training) => (
          <li key={training.key}>
            <p className="strong">{training.title && typeset(training.title)}</p>
            <p className="soft small">
              {training.provider}{"\u00a0· "}{training.sessions?.[0] ? words.next(day(training.sessions[0])) : words.noSession}
            </p>
          </li>
        ))}
      </ul>
      <p>{words.advice}</p>
    </div>
  );
}
