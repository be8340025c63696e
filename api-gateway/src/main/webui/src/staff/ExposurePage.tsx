import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { SelectField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { nearestCommune } from "../map/ground";
import { month, number } from "../words/forms";
import { FiguresTabs } from "./FiguresTabs";
import { useExposureWords } from "./exposureWords";

const MONTHS = 12;
/** A cell's centre may lie between communes. */
const NEAR_METRES = 15_000;

/** Who employers got to see, job by job and place by place, of a month that is over. */
export default function ExposurePage() {
  const words = useExposureWords();
  const [asked, setAsked] = useState(PAST_MONTHS[0]!);
  const rows = useLoad(`exposure-${asked}`, () => body(api.GET("/api/v1/exposure", { params: { query: { month: asked } } })));
  return (
    <Page title={words.title} lead={words.lead}>
      <FiguresTabs />
      <div className="status-filter">
        <SelectField label={words.month} value={asked} onChange={setAsked}>
          {PAST_MONTHS.map((one) => (
            <option key={one} value={one}>
              {month(one)}
            </option>
          ))}
        </SelectField>
      </div>
      <Loaded of={rows}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="eye" title={words.none}>
              {words.noneText}
            </Empty>
          ) : (
            <Rows of={items} />
          )
        }
      </Loaded>
      <p className="soft small prose">{words.about}</p>
    </Page>
  );
}

function Rows({ of }: { of: Of<"ExposureView">[] }) {
  const words = useExposureWords();
  const count = (value: number | null | undefined) => (value === null || value === undefined ? words.few : number(value));
  return (
    <div className="card table-card">
      <table className="table named-cells">
        <caption className="only-read">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.job}</th>
            <th scope="col">{words.near}</th>
            <th scope="col">{words.shown}</th>
            <th scope="col">{words.contacted}</th>
            <th scope="col">{words.answered}</th>
            <th scope="col">{words.hired}</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ wantedJob, cell, shown, contacted, answered, hired }) => (
            <tr key={`${wantedJob?.romeCode}-${cell?.lat}-${cell?.lon}`}>
              <td className="strong">{wantedJob?.label}</td>
              <td data-name={words.near}>{nearestCommune(cell?.lat ?? 0, cell?.lon ?? 0, NEAR_METRES) ?? words.elsewhere}</td>
              <td data-name={words.shown}>{count(shown)}</td>
              <td data-name={words.contacted}>{count(contacted)}</td>
              <td data-name={words.answered}>{count(answered)}</td>
              <td data-name={words.hired}>{count(hired)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "2026-10" and the months before it: only those that are over have a report. */
const PAST_MONTHS = Array.from({ length: MONTHS }, (_, ago) => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() - 1 - ago)).toISOString().slice(0, 7);
});
