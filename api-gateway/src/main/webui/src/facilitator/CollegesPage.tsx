import { useParams } from "react-router";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Loaded } from "../design/Loaded";
import { Notice } from "../design/Notice";
import { Empty } from "../design/Page";
import { number } from "../words/forms";
import { ProgrammeFrame } from "./programme";
import { useFacilitatorWords } from "./words";

type College = Of<"CollegeHours">;

export function CollegesPage() {
  return <ProgrammeFrame part="colleges">{() => <Colleges />}</ProgrammeFrame>;
}

/** What was worked in each collège of the market, those with most hours first. */
function Colleges() {
  const { id = "" } = useParams();
  const words = useFacilitatorWords().colleges;
  const colleges = useLoad(`colleges-${id}`, () => body(api.GET("/api/v1/programmes/{id}/colleges", { params: { path: { id } } })));
  return (
    <Loaded of={colleges}>
      {({ items, hoursUntold = 0 }) => (
        <>
          {hoursUntold > 0 && <Notice tone="warn">{words.untold(number(hoursUntold, 2))}</Notice>}
          {!items || items.length === 0 ? (
            <Empty icon="building" title={words.none}>
              {words.noneText}
            </Empty>
          ) : (
            <div className="card table-card">
              <table className="table named-cells">
                <caption className="only-read">{words.lead}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.college}</th>
                    <th scope="col">{words.hours}</th>
                    <th scope="col">{words.people}</th>
                    <th scope="col">{words.structures}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map((college) => (
                    <Row key={college.uai} college={college} />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}

function Row({ college }: { college: College }) {
  const words = useFacilitatorWords();
  const activities = Object.entries(college.byActivity ?? {}) as [Of<"CollegeActivity">, number][];
  return (
    <tr>
      <td>
        <span className="strong">{college.name}</span> <span className="soft small">{college.uai}</span>
      </td>
      <td data-name={words.colleges.hours}>
        {number(college.hours ?? 0, 2)}
        {activities.length > 0 && <span className="soft small block">{activities.map(([name, hours]) => `${words.colleges.activities[name]} ${number(hours, 2)}`).join(", ")}</span>}
      </td>
      <td data-name={words.colleges.people}>{college.people ?? words.progress.few}</td>
      <td data-name={words.colleges.structures}>{number(college.structures ?? 0)}</td>
    </tr>
  );
}
