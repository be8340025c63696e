import { useState } from "react";
import { api, body, download, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { SelectField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { Failure } from "../design/Notice";
import { Empty, Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { number } from "../words/forms";
import { typeset } from "../words/language";
import { useTerms } from "../words/terms";
import { FiguresTabs } from "./FiguresTabs";
import { useStaffWords } from "./words";

type Figure = Of<"Figure">;

const NOW = new Date().getFullYear();
const YEARS = Array.from({ length: 6 }, (_, back) => NOW - back);

/** The label of a figure; where it ends with a contract's code, with that contract's name, in the middle of a sentence. */
function useLabel(): (figure: Figure) => string {
  const contracts: Record<string, string> = useTerms().contract;
  const named = (code: string) => (contracts[code] ?? code).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  return ({ label }) => typeset(label.replace(/(?<= en )[A-Z_]+$/, named));
}

/** The balance, each figure with what it may be quoted for. */
export function FiguresPage() {
  const words = useStaffWords().figures;
  const [year, setYear] = useState(NOW);
  const figures = useLoad(`figures-${year}`, () => body(api.GET("/api/v1/dashboard", { params: { query: { year } } })));
  const table = useTask();
  const report = useTask();
  return (
    <Page title={words.title} lead={words.lead}>
      <FiguresTabs />
      <div className="row row-apart foot">
        <SelectField label={words.year} value={String(year)} onChange={(next) => setYear(Number(next))}>
          {YEARS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </SelectField>
        <div className="row">
          <Button look="quiet" icon="file" busy={report.busy && words.reportBusy} onClick={() => void report.run(() => download(`/api/v1/dashboard.pdf?year=${year}`, `bilan-${year}.pdf`))}>
            {words.report}
          </Button>
          <Button look="quiet" icon="list" busy={table.busy && words.tableBusy} onClick={() => void table.run(() => download(`/api/v1/dashboard.csv?year=${year}`, `chiffres-${year}.csv`))}>
            {words.table}
          </Button>
        </div>
      </div>
      <Failure error={report.error} />
      <Failure error={table.error} />
      <Loaded of={figures}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="chart" title={words.none}>
              {words.noneText}
            </Empty>
          ) : (
            <>
              <ul className="grid-3">
                {items.map((figure) => (
                  <FigureCard key={figure.key} figure={figure} />
                ))}
              </ul>
              <Years of={items} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function FigureCard({ figure }: { figure: Figure }) {
  const words = useStaffWords().figures;
  const label = useLabel();
  return (
    <li className="card stack stack-2">
      <h2>{label(figure)}</h2>
      <p className="figure">
        {number(figure.value, 2)} <span className="small soft">{figure.unit}</span>
      </p>
      <dl className="pairs small">
        <dt>{words.period}</dt>
        <dd>{figure.period}</dd>
        <dt>{words.scope}</dt>
        <dd>{typeset(figure.scope)}</dd>
        <dt>{words.source}</dt>
        <dd>{typeset(figure.source)}</dd>
      </dl>
    </li>
  );
}

/** One figure through the years, as bars whose numbers stand beside them. */
function Years({ of }: { of: Figure[] }) {
  const words = useStaffWords().figures;
  const label = useLabel();
  const [key, setKey] = useState(of[0]?.key ?? "");
  const chosen = of.find((figure) => figure.key === key) ?? of[0];
  const trends = useLoad("figures-trends", () => body(api.GET("/api/v1/dashboard/trends", { params: { query: { from: YEARS.at(-1)!, to: NOW } } })));
  if (!chosen) return null;
  return (
    <section className="card stack" aria-labelledby="years">
      <h2 id="years">{words.years}</h2>
      <div className="status-filter">
        <SelectField label={words.figure} value={chosen.key} onChange={setKey}>
          {of.map((figure) => (
            <option key={figure.key} value={figure.key}>
              {label(figure)}
            </option>
          ))}
        </SelectField>
      </div>
      <Loaded of={trends}>
        {({ items }) => {
          const rows = [...(items.find((trend) => trend.key === chosen.key)?.values ?? [])].reverse();
          const most = Math.max(1, ...rows.map((row) => row.value));
          return (
            <table className="figures-table bars">
              <caption className="only-read">{label(chosen)}</caption>
              <thead>
                <tr>
                  <th scope="col">{words.period}</th>
                  <th scope="col">{chosen.unit}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.period}>
                    <th scope="row">{row.period}</th>
                    <td>{number(row.value, 2)}</td>
                    <td aria-hidden="true">
                      <svg width="100%" height="14" viewBox="0 0 100 14" preserveAspectRatio="none">
                        <rect className="bar-mark" width={(row.value / most) * 100} height="14" />
                      </svg>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          );
        }}
      </Loaded>
      <p className="soft small">
        {words.scope} : {chosen.scope}. {words.source} : {chosen.source}.
      </p>
    </section>
  );
}
