import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { ButtonLink } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { number } from "../words/forms";
import { useAdvisorWords } from "./words";

const MOST = 50;

/** Which training or licence would open most offers to how many people of the portfolio. */
export function LeversPage() {
  const all = useAdvisorWords();
  const words = all.levers;
  const levers = useLoad("portfolio-levers", () => body(api.GET("/api/v1/portfolio/levers", { params: { query: { limit: MOST } } })));
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/personnes", label: all.person.back }}>
      <Loaded of={levers} waiting={words.waiting}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="star" title={words.none} action={<ButtonLink to="/personnes">{all.person.back}</ButtonLink>}>
              {words.noneText}
            </Empty>
          ) : (
            <>
              <div className="card table-card">
                <table className="table named-cells">
                  <caption className="only-read">{words.title}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{words.what}</th>
                      <th scope="col">{words.whom}</th>
                      <th scope="col">{words.offers}</th>
                      <th scope="col">{words.openings}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {items.map(({ change, people, offers, additionalOffers }) => (
                      <tr key={`${change.kind}-${change.value}`}>
                        <td>
                          <span className="strong">{change.label}</span> {change.kind === "SKILL" && <span className="tag">{words.training}</span>}
                        </td>
                        <td data-name={words.whom}>{number(people)}</td>
                        <td data-name={words.offers}>{number(offers)}</td>
                        <td data-name={words.openings}>{number(additionalOffers)}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <p className="soft">{words.next}</p>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
