import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { day, moment } from "../words/forms";
import { useTerms } from "../words/terms";
import { usePersonWords } from "./words";

/** The log of who looked at what, and the words to which the person agreed. */
export function SeenPage() {
  const words = usePersonWords().seen;
  const terms = useTerms().shown;
  const log = useLoad("seen", () => body(api.GET("/api/v1/profiles/me/access-log", { params: { query: { limit: 100 } } })));
  const consents = useLoad("consents", () => body(api.GET("/api/v1/profiles/me/consents", { params: { query: { limit: 20 } } })));
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/profil", label: words.back }} narrow>
      <Loaded of={log}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="eye" title={words.none}>
              {words.noneText}
            </Empty>
          ) : (
            <ul className="card divided">
              {items.map((one) => (
                <li key={one.id} className="stack stack-1">
                  <p>{one.text}</p>
                  <p className="tags">
                    {one.fields.map((field) => (
                      <span className="tag" key={field}>
                        {terms[field]}
                      </span>
                    ))}
                  </p>
                  <p className="soft small">{moment(one.at)}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {(consents.data?.items.length ?? 0) > 0 && (
        <section className="stack" aria-labelledby="consents">
          <h2 id="consents">{words.consents}</h2>
          <ul className="card divided">
            {consents.data?.items.map((consent) => (
              <li key={consent.id} className="stack stack-1">
                <p className="prose">{consent.words}</p>
                <p className="soft small">
                  {words.given} {day(consent.givenAt)}
                  {consent.paper && `, ${words.paper}`}
                  {consent.withdrawnAt && ` · ${words.withdrawn} ${day(consent.withdrawnAt)}`}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
}
