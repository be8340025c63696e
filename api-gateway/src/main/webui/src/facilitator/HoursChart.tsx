import { useEffect, useId, useRef, useState } from "react";
import { day, month, number } from "../words/forms";
import { curve, monthIndex, monthOf, steps, type Point } from "./curve";
import type { Programme, Progress } from "./programme";
import { useFacilitatorWords } from "./words";
import "./facilitator.css";

const HEIGHT = 300;
const EDGE = { top: 18, right: 14, bottom: 30, left: 58 };

/** What was done month by month, where it leads to, and what was promised; the same as a table beside it. */
export function HoursChart({ programme, progress }: { programme: Programme; progress: Progress }) {
  const words = useFacilitatorWords().progress;
  const points = curve(progress.byMonth, programme.startsOn ?? "");
  if (points.length === 0) return <p className="soft">{words.noHours}</p>;
  return (
    <div className="chart-and-table">
      <figure className="stack stack-2">
        <Picture points={points} programme={programme} progress={progress} />
        <figcaption>
          <ul className="chart-legend">
            <li className="key-done">{words.legendDone}</li>
            <li className="key-forecast">{words.legendForecast}</li>
            <li className="key-committed">{words.legendCommitted}</li>
          </ul>
        </figcaption>
      </figure>
      <Months points={points} />
    </div>
  );
}

function Picture({ points, programme, progress }: { points: Point[]; programme: Programme; progress: Progress }) {
  const words = useFacilitatorWords().progress;
  const [frame, width] = useWidth();
  const id = useId();
  const last = points.at(-1)!;
  const first = monthIndex(points[0]!.month);
  const end = Math.max(monthIndex(programme.endsOn ?? last.month), monthIndex(last.month), first + 1);
  const marks = steps(Math.max(progress.hoursCommitted, progress.forecast.hours ?? 0, last.total));
  const top = marks.at(-1)! || 1;
  const x = (index: number) => EDGE.left + ((index - first) / (end - first)) * (width - EDGE.left - EDGE.right);
  const y = (hours: number) => HEIGHT - EDGE.bottom - (hours / top) * (HEIGHT - EDGE.top - EDGE.bottom);
  const line = points.map((point, place) => `${place === 0 ? "M" : "L"}${x(monthIndex(point.month))},${y(point.total)}`).join("");
  const now = x(monthIndex(last.month));
  return (
    <div ref={frame} className="chart">
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-labelledby={id}>
          <title id={id}>{words.say(number(last.total, 2), number(progress.hoursCommitted, 2), day(programme.endsOn), number(progress.forecast.hours ?? 0))}</title>
          {marks.map((mark) => (
            <g key={mark}>
              <line className="chart-grid" x1={EDGE.left} x2={width - EDGE.right} y1={y(mark)} y2={y(mark)} />
              <text x={EDGE.left - 8} y={y(mark) + 4} textAnchor="end">
                {number(mark)}
              </text>
            </g>
          ))}
          <text x={EDGE.left} y={HEIGHT - 8}>
            {month(monthOf(first))}
          </text>
          <text x={width - EDGE.right} y={HEIGHT - 8} textAnchor="end">
            {month(monthOf(end))}
          </text>
          <path className="chart-area" d={`${line}L${now},${y(0)}L${x(first)},${y(0)}Z`} />
          <line className="chart-committed" x1={EDGE.left} x2={width - EDGE.right} y1={y(progress.hoursCommitted)} y2={y(progress.hoursCommitted)} />
          {end > monthIndex(last.month) && <line className="chart-forecast" x1={now} y1={y(last.total)} x2={x(end)} y2={y(progress.forecast.hours ?? last.total)} />}
          <path className="chart-line" d={line} />
          <circle className="chart-now" cx={now} cy={y(last.total)} r={5} />
        </svg>
      )}
    </div>
  );
}

/** Newest first, as one asks for them. */
function Months({ points }: { points: Point[] }) {
  const words = useFacilitatorWords().progress;
  return (
    <div className="chart-table" role="region" aria-label={words.table} tabIndex={0}>
      <table className="figures-table">
        <caption className="only-read">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col">{words.hours}</th>
            <th scope="col">{words.total}</th>
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map((point) => (
            <tr key={point.month}>
              <th scope="row">{month(point.month)}</th>
              <td>{number(point.hours, 2)}</td>
              <td>{number(point.total, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The width there is, in pixels, so that letters in the picture are as large as those around it. */
function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    if (frame.current) watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  return [frame, width] as const;
}
