import type { ReactNode } from "react";
import { api, body, type Of } from "../api/client";
import { day, daysUntil, number } from "../words/forms";
import { Agreement, type AgreementAt } from "./Agreement";
import { usePathwayWords } from "./words";

export type Measure = Pick<Of<"MeasureView">, "id" | "kind" | "startsOn" | "endsOn" | "endedOn" | "outcome" | "purpose" | "weeklyHours">;

/** Measures with their clock. @param agreementOf where the agreement of an immersion is signed; actions what else may be done with a measure */
export function Measures<M extends Measure>({ of, agreementOf, actions }: { of: M[]; agreementOf: (measureId: string) => AgreementAt; actions?: (measure: M) => ReactNode }) {
  const words = usePathwayWords();
  return (
    <ul className="divided">
      {of.map((measure) => (
        <li key={measure.id} className="stack stack-2">
          <div className="row row-apart">
            <p className="strong">{words.kinds[measure.kind]}</p>
            <Clock of={measure} />
          </div>
          <p className="soft small">{span(measure, words)}</p>
          {(measure.purpose || measure.weeklyHours) && (
            <p className="soft small">{[measure.purpose && words.purposes[measure.purpose], measure.weeklyHours && words.hours(number(measure.weeklyHours, 2))].filter(Boolean).join("\u00a0· ")}</p>
          )}
          {measure.outcome && (
            <p>
              <span className="tag tag-good">
                {words.outcome} : {words.outcomes[measure.outcome]}
              </span>
            </p>
          )}
          {actions && <div className="row">{actions(measure)}</div>}
          {measure.kind === "PMSMP" && <Agreement at={agreementOf(measure.id)} about={`${words.kinds.PMSMP}, ${span(measure, words)}`} />}
        </li>
      ))}
    </ul>
  );
}

function span({ startsOn, endsOn, endedOn }: Measure, words: { from: string; until: string }): string {
  const last = endedOn ?? endsOn;
  return `${words.from} ${day(startsOn)}${last ? ` ${words.until} ${day(last)}` : ""}`;
}

function Clock({ of: { startsOn, endsOn, endedOn, outcome } }: { of: Measure }) {
  const words = usePathwayWords();
  const last = endedOn ?? endsOn;
  if (startsOn && daysUntil(startsOn) > 0) return <span className="tag tag-sea">{words.begins(daysUntil(startsOn))}</span>;
  if (outcome || (last && daysUntil(last) < 0)) return <span className="tag">{words.over}</span>;
  return last ? <span className="tag tag-warn">{words.ends(Math.max(0, daysUntil(last)))}</span> : null;
}

/** The agreement of a person's immersion, for the person and for the advisor who prescribes. */
export function agreementOf(profileId: string, party: "PERSON" | "PRESCRIBER") {
  return (id: string): AgreementAt => {
    const path = { params: { path: { profileId, id } } };
    return {
      measureId: id,
      party,
      get: () => body(api.GET("/api/v1/pathways/{profileId}/measures/{id}/agreement", path)),
      answer: (word) => body(api.POST("/api/v1/pathways/{profileId}/measures/{id}/agreement/signatures", { ...path, body: word })),
      pdf: `/api/v1/pathways/${profileId}/measures/${id}/agreement.pdf`,
    };
  };
}
