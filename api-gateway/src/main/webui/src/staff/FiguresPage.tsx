import { useState } from "react";
import { api, body, download } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { SelectField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { Failure } from "../design/Notice";
import { Empty, Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { number } from "../words/forms";
import { typeset } from "../words/language";
import { FiguresTabs } from "./FiguresTabs";
import { useLabel, type Figure } from "./figure";
import { NOW, YEARS, Years } from "./Years";
import { useStaffWords } from "./words";

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
