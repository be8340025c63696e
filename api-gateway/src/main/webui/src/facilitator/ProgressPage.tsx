import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Loaded } from "../design/Loaded";
import { Notice } from "../design/Notice";
import { day, daysUntil, number } from "../words/forms";
import { HoursChart } from "./HoursChart";
import { Nearby } from "./Nearby";
import { ProgrammeFrame, type Programme, type Progress } from "./programme";
import { useFacilitatorWords } from "./words";

/** How far a programme is: figures, curve and forecast, who did the hours, who could work what is missing. */
export function ProgressPage() {
  return <ProgrammeFrame part="progress">{(programme) => <Read programme={programme} />}</ProgrammeFrame>;
}

function Read({ programme }: { programme: Programme }) {
  const words = useFacilitatorWords().progress;
  const { id } = programme;
  const progress = useLoad(`progress-${id}`, () => body(api.GET("/api/v1/programmes/{id}/progress", { params: { path: { id } } })));
  return (
    <Loaded of={progress}>
      {(read) => (
        <>
          <Outlook programme={programme} progress={read} />
          <Figures progress={read} />
          <section className="card stack" aria-labelledby="chart">
            <h2 id="chart">{words.chart}</h2>
            <HoursChart programme={programme} progress={read} />
          </section>
          <Nearby suggestions={read.suggestions} />
          <Publics byPublic={read.byPublic} />
        </>
      )}
    </Loaded>
  );
}

/** Whether the promise will be kept, before any figure. */
function Outlook({ programme, progress }: { programme: Programme; progress: Progress }) {
  const words = useFacilitatorWords().progress;
  const { endOn, hours = 0, shortfall = 0 } = progress.forecast;
  if (progress.hoursCommitted === 0) return null;
  if (shortfall === 0) return <Notice tone="good" title={words.reached(day(endOn ?? programme.endsOn))} />;
  // What is over needs no forecast.
  if (programme.endsOn && daysUntil(programme.endsOn) < 0) return <Notice tone="warn" title={words.fellShort(number(shortfall), day(programme.endsOn))} />;
  return (
    <Notice tone="warn" title={words.short(number(shortfall), day(programme.endsOn))}>
      <p>
        {words.shortText(number(hours))} {endOn && words.late(day(endOn))}
      </p>
    </Notice>
  );
}

function Figures({ progress }: { progress: Progress }) {
  const words = useFacilitatorWords().progress;
  const share = progress.hoursCommitted > 0 ? number((progress.hoursDone / progress.hoursCommitted) * 100) : undefined;
  const figures: [string, number, string?][] = [
    [words.done, progress.hoursDone, share && words.share(share)],
    [words.committed, progress.hoursCommitted],
    [words.validated, progress.hoursValidated],
    [words.etp, progress.etp],
    [words.participants, progress.participants],
  ];
  return (
    <dl className="figures-row">
      {figures.map(([name, value, more]) => (
        <div className="card stack stack-1" key={name}>
          <dt className="soft small">{name}</dt>
          <dd className="figure">{number(value, 2)}</dd>
          {more && <dd className="soft small">{more}</dd>}
        </div>
      ))}
    </dl>
  );
}

function Publics({ byPublic }: { byPublic: Progress["byPublic"] }) {
  const words = useFacilitatorWords();
  const rows = Object.entries(byPublic) as [Of<"ClausePublic">, number | null][];
  return (
    <section className="card stack" aria-labelledby="publics">
      <h2 id="publics">{words.progress.publics}</h2>
      {rows.length === 0 ? (
        <p className="soft">{words.progress.nobody}</p>
      ) : (
        <>
          <p className="soft">{words.progress.publicsText}</p>
          <table className="figures-table">
            <caption className="only-read">{words.progress.publics}</caption>
            <thead>
              <tr>
                <th scope="col">{words.progress.public}</th>
                <th scope="col">{words.progress.peopleCount}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, count]) => (
                <tr key={name}>
                  <th scope="row">{words.publics[name]}</th>
                  <td>{count ?? words.progress.few}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
