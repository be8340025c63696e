import { useDeferredValue, useState } from "react";
import { Link } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { usePages } from "../api/pages";
import { ButtonLink } from "../design/Button";
import { SelectField, TextField } from "../design/Field";
import { Icon, type IconName } from "../design/Icon";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { PagedList } from "../design/PagedList";
import { day } from "../words/forms";
import { useSheetWords } from "./sheetWords";
import { useAdvisorWords } from "./words";

export type State = Of<"PortfolioState">;
const STATES: readonly State[] = ["PUBLISHED", "HIDDEN", "TO_CONFIRM", "NOT_SIGNED_UP"];
const TONES: Record<State, string> = { PUBLISHED: "tag tag-good", HIDDEN: "tag", TO_CONFIRM: "tag tag-warn", NOT_SIGNED_UP: "tag tag-brick" };
const MOST = 100;

export function usePeople(q: string, state: State | "") {
  return usePages(`people-${state}-${q}`, (cursor) => body(api.GET("/api/v1/profiles", { params: { query: { limit: 50, q: q || undefined, state: state || undefined, cursor } } })));
}

/** The portfolio, under what needs doing today. */
export function PeoplePage() {
  const words = useAdvisorWords().people;
  const sheets = useSheetWords();
  const [typed, setTyped] = useState("");
  const [state, setState] = useState<State | "">("");
  const q = useDeferredValue(typed.trim());
  const people = usePeople(q, state);
  return (
    <Page
      title={words.title}
      actions={
        <div className="row">
          <ButtonLink to="/proposer" icon="star">
            {words.propose}
          </ButtonLink>
          <ButtonLink to="/personnes/importer" look="quiet" icon="file">
            {words.importList}
          </ButtonLink>
        </div>
      }
    >
      <Today onState={setState} />
      <ul className="row">
        <li>
          <Link to="/heures-a-pourvoir">{words.openings}</Link>
        </li>
        <li>
          <Link to="/leviers">{words.levers}</Link>
        </li>
        <li>
          <Link to="/personnes/fiches">{sheets.pile.open}</Link>
        </li>
      </ul>
      <div className="grid-2">
        <TextField label={words.search} type="search" value={typed} onChange={setTyped} />
        <SelectField label={words.state} value={state} onChange={(next) => setState(next as State | "")}>
          <option value="">{words.all}</option>
          {STATES.map((one) => (
            <option key={one} value={one}>
              {words.states[one]}
            </option>
          ))}
        </SelectField>
      </div>
      <PagedList
        of={people}
        empty={
          <Empty icon="users" title={words.none}>
            {words.noneText}
          </Empty>
        }
      >
        {(items) => (
          <div className="card table-card">
            <table className="table named-cells">
              <caption className="only-read">{words.title}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.name}</th>
                  <th scope="col">{words.commune}</th>
                  <th scope="col">{words.state}</th>
                  <th scope="col">{words.since}</th>
                </tr>
              </thead>
              <tbody>
                {items.map((person) => (
                  <tr key={person.id}>
                    <td>
                      <Link className="strong" to={`/personnes/${person.id}`}>
                        {person.familyName} {person.givenName}
                      </Link>
                    </td>
                    <td>{person.communeName}</td>
                    <td>
                      <StateTag state={person.state} />
                    </td>
                    <td className="soft" data-name={words.since}>
                      {day(person.assignedAt)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </PagedList>
    </Page>
  );
}

export function StateTag({ state }: { state: State }) {
  return <span className={TONES[state]}>{useAdvisorWords().people.states[state]}</span>;
}

/** Counts up to a hundred of each; more than that is a plan, not a day. */
function Today({ onState }: { onState: (state: State) => void }) {
  const words = useAdvisorWords().people;
  const count = (state: State) => body(api.GET("/api/v1/profiles", { params: { query: { limit: MOST, state } } })).then((page) => ({ state, count: page.items.length, more: Boolean(page.nextCursor) }));
  const today = useLoad("today", async () => {
    const [employers, ...states] = await Promise.all([
      body(api.GET("/api/v1/employers", { params: { query: { limit: MOST, verification: "PENDING" } } })),
      count("TO_CONFIRM"),
      count("NOT_SIGNED_UP"),
      count("HIDDEN"),
    ]);
    return { employers: employers.items.length, states };
  });
  return (
    <section className="stack stack-2" aria-labelledby="today">
      <h2 id="today">{words.today}</h2>
      <Loaded of={today}>
        {({ employers, states }) => {
          const open = states.filter((one) => one.count > 0);
          const text = { TO_CONFIRM: words.toConfirm, NOT_SIGNED_UP: words.notSignedUp, HIDDEN: words.hidden } as Record<string, (count: never) => string>;
          if (employers === 0 && open.length === 0) return <p className="soft">{words.todayNone}</p>;
          return (
            <ul className="todos">
              {employers > 0 && (
                <Todo icon="building">
                  <Link to="/entreprises">{words.employersWaiting(employers)}</Link>
                </Todo>
              )}
              {open.map((one) => (
                <Todo key={one.state} icon={one.state === "NOT_SIGNED_UP" ? "mail" : one.state === "HIDDEN" ? "eye" : "check"}>
                  <button type="button" className="link" onClick={() => onState(one.state)}>
                    {text[one.state]?.((one.more ? `${MOST}+` : one.count) as never)}
                  </button>
                </Todo>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}

function Todo({ icon, children }: { icon: IconName; children: React.ReactNode }) {
  return (
    <li className="card row todo">
      <Icon name={icon} size={22} />
      {children}
    </li>
  );
}
