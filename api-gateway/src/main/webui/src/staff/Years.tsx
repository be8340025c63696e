import { useState } from "react";
import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { SelectField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { number } from "../words/forms";
import { useLabel, type Figure } from "./figure";
import { useStaffWords } from "./words";

export const NOW = new Date().getFullYear();
export const YEARS = Array.from({ length: 6 }, (_, back) => NOW - back);

/** One figure through the years, as bars whose numbers stand beside them. */
export function Years({ of }: { of: Figure[] }) {
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
