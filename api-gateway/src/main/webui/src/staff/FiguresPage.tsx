import { useState } from "react";
import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { SelectField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { number } from "../words/forms";
import { useStaffWords } from "./words";

const NOW = new Date().getFullYear();
const YEARS = Array.from({ length: 6 }, (_, back) => NOW - back);

/** The balance, each figure with what it may be quoted for. */
export function FiguresPage() {
  const words = useStaffWords().figures;
  const [year, setYear] = useState(NOW);
  const figures = useLoad(`figures-${year}`, () => body(api.GET("/api/v1/dashboard", { params: { query: { year } } })));
  return (
    <Page title={words.title} lead={words.lead}>
      <div className="status-filter">
        <SelectField label={words.year} value={String(year)} onChange={(next) => setYear(Number(next))}>
          {YEARS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </SelectField>
      </div>
      <Loaded of={figures}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="chart" title={words.none}>
              {words.noneText}
            </Empty>
          ) : (
            <ul className="grid-3">
              {items.map((figure) => (
                <li key={figure.key} className="card stack stack-2">
                  <h2>{figure.label}</h2>
                  <p className="figure">
                    {number(figure.value, 2)} <span className="small soft">{figure.unit}</span>
                  </p>
                  <dl className="pairs small">
                    <dt>{words.period}</dt>
                    <dd>{figure.period}</dd>
                    <dt>{words.scope}</dt>
                    <dd>{figure.scope}</dd>
                    <dt>{words.source}</dt>
                    <dd>{figure.source}</dd>
                  </dl>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
