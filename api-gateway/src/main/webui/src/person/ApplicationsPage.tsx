import { Link } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { useNews } from "../api/useNews";
import { ButtonLink } from "../design/Button";
import { Icon } from "../design/Icon";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { day, daysUntil } from "../words/forms";
import { useTerms } from "../words/terms";
import { usePersonWords } from "./words";

export function useApplications() {
  return useLoad("applications", () => body(api.GET("/api/v1/applications/me", { params: { query: { limit: 100 } } })));
}

export function ApplicationsPage() {
  const words = usePersonWords().applications;
  const applications = useApplications();
  useNews(["APPLICATION_CHANGED", "APPLICATION_MESSAGE"], applications.reload);
  return (
    <Page title={words.title}>
      <Loaded of={applications}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="send" title={words.none} action={<ButtonLink to="/offres">{words.toOffers}</ButtonLink>}>
              {words.noneText}
            </Empty>
          ) : (
            <ul className="stack">
              {items.map((application) => (
                <li className="card card-link stack stack-2" key={application.id}>
                  <div className="row row-apart">
                    <h2>
                      <Link to={`/candidatures/${application.id}`} lang="fr">{application.offerTitle}</Link>
                    </h2>
                    <ApplicationTag state={application.state} />
                  </div>
                  <p className="facts">
                    <span>{application.companyName}</span>
                    <span>{day(application.appliedOn)}</span>
                  </p>
                  <Clock due={application.replyDueAt} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

/** When the employer owes the next word. */
export function Clock({ due }: { due: string | undefined }) {
  const words = usePersonWords().applications;
  if (!due) return null;
  const days = daysUntil(due);
  return (
    <p>
      <span className={days < 1 ? "tag tag-bad" : days < 3 ? "tag tag-warn" : "tag tag-sea"}>
        <Icon name="clock" size={16} />
        {words.due(days)}
      </span>
    </p>
  );
}

const TONES: Record<Of<"ApplicationState">, string> = {
  SUBMITTED: "tag",
  VIEWED: "tag tag-sea",
  INTERVIEW: "tag tag-brick",
  ACCEPTED: "tag tag-good",
  HIRED: "tag tag-good",
  REFUSED: "tag tag-bad",
  WITHDRAWN: "tag",
};

export function ApplicationTag({ state }: { state: Of<"ApplicationState"> }) {
  return <span className={TONES[state]}>{useTerms().application[state]}</span>;
}
