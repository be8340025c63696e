import { lazy, Suspense, useMemo, useState } from "react";
import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { CountedMap } from "../design/CountedMap";
import { SelectField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { useKitWords } from "../design/words";
import { FiguresTabs } from "../staff/FiguresTabs";
import { distance, number } from "../words/forms";
import { groupsOf, type Group, type Radar } from "./groups";
import { ShuttleForm, type Shuttle } from "./ShuttleForm";
import { useRadarWords } from "./words";

const AT_ONCE = 25;

const RadarMap = lazy(() => import("./RadarMap"));

/** Where people and offers miss each other, as a list and as a map that show the same, with a shuttle or without. */
export default function RadarPage() {
  const words = useRadarWords();
  const radar = useLoad("radar", () => body(api.GET("/api/v1/radar", {})));
  const [shuttle, setShuttle] = useState<Shuttle | null>(null);
  return (
    <Page title={words.title} lead={words.lead}>
      <FiguresTabs />
      <Loaded of={radar} waiting={words.waiting}>
        {(now) =>
          now.features.length > 0 ? (
            <Territory now={now} shuttle={shuttle} onShuttle={setShuttle} />
          ) : (
            <Empty icon="pin" title={words.none}>
              {words.noneText}
            </Empty>
          )
        }
      </Loaded>
      <p className="soft small prose">
        {words.about} {words.period}
      </p>
    </Page>
  );
}

function Territory({ now, shuttle, onShuttle }: { now: Radar; shuttle: Shuttle | null; onShuttle: (shuttle: Shuttle | null) => void }) {
  const words = useRadarWords();
  const [domain, setDomain] = useState("");
  const all = useMemo(() => groupsOf(now, shuttle?.radar), [now, shuttle]);
  const shown = useMemo(() => all.filter((group) => !domain || group.domain === domain), [all, domain]);
  const domains = [...new Set(all.map((group) => group.domain))].sort((one, other) => one.localeCompare(other));
  return (
    <>
      <Suspense fallback={<p className="waiting">{useKitWords().loading}</p>}>
        <ShuttleForm asked={shuttle} opened={all.filter((group) => group.gained > 0).length} onAsked={onShuttle} />
      </Suspense>
      <div className="status-filter">
        <SelectField label={words.domain} value={domain} onChange={setDomain}>
          <option value="">{words.allDomains}</option>
          {domains.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </SelectField>
      </div>
      <CountedMap count={words.count(shown.length)}>
        <RadarMap groups={shown} />
      </CountedMap>
      <Groups key={domain} of={shown} />
    </>
  );
}

function Groups({ of }: { of: Group[] }) {
  const words = useRadarWords();
  const [most, setMost] = useState(AT_ONCE);
  return (
    <>
      <div className="card table-card">
        <table className="table named-cells">
          <caption className="only-read">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.near}</th>
              <th scope="col">{words.domain}</th>
              <th scope="col">{words.people}</th>
              <th scope="col">{words.reached}</th>
              <th scope="col">{words.missed}</th>
              <th scope="col">{words.missing}</th>
            </tr>
          </thead>
          <tbody>
            {of.slice(0, most).map((group) => (
              <tr key={group.id}>
                <td>
                  <span className="strong">{group.place}</span> <span className="soft small">{words.around(distance(group.radiusMetres))}</span>
                </td>
                <td>{group.domain}</td>
                <td data-name={words.people}>{number(group.people)}</td>
                <td data-name={words.reached}>
                  {number(group.reached)} {group.gained > 0 && <span className="tag tag-good">{words.gained(group.gained)}</span>}
                </td>
                <td data-name={words.missed}>{number(group.missed)}</td>
                <td data-name={words.missing} className="small">
                  {group.missing.join(", ") || <span className="soft">{words.nothingMissing}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {of.length > most && (
        <Button look="quiet" wide onClick={() => setMost(most + AT_ONCE)}>
          {words.more}
        </Button>
      )}
    </>
  );
}
