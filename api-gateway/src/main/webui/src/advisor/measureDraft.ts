import type { Of } from "../api/client";
import { typedNumber } from "../words/forms";

/** A measure as it is typed. */
export type MeasureDraft = { kind: Of<"MeasureKind">; startsOn: string; endsOn: string; structureSiret: string; weeklyHours: string; purpose: Of<"Purpose">; coupDePouce: Of<"CoupDePouce">; renews?: string };

export const NO_MEASURE: MeasureDraft = { kind: "PMSMP", startsOn: "", endsOn: "", structureSiret: "", weeklyHours: "", purpose: "DISCOVER", coupDePouce: "PROJECT" };

type Recorded = Omit<Of<"MeasureView">, "history">;

export function draftOf(measure: Recorded): MeasureDraft {
  return {
    kind: measure.kind,
    startsOn: measure.startsOn ?? "",
    endsOn: measure.endsOn ?? "",
    structureSiret: measure.structureSiret ?? "",
    weeklyHours: measure.weeklyHours === undefined ? "" : String(measure.weeklyHours).replace(".", ","),
    purpose: measure.purpose ?? "DISCOVER",
    coupDePouce: measure.coupDePouce ?? "PROJECT",
    renews: measure.renews,
  };
}

/** What follows a measure from the day after it on: the same structure, and an end to be chosen. */
export function renewalOf(measure: Recorded): MeasureDraft {
  const last = measure.endedOn ?? measure.endsOn;
  const next = last ? new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10) : "";
  return { ...draftOf(measure), startsOn: next, endsOn: "", renews: measure.id };
}

/** @param kept what is recorded and stands on no form: a change replaces all, and must not lose it */
export function toRequest(draft: MeasureDraft, kept?: Recorded): Of<"MeasureRequest"> {
  return {
    extension: kept?.extension,
    funding: kept?.funding,
    hoursWaiver: kept?.hoursWaiver,
    prescriberSiret: kept?.prescriberSiret,
    kind: draft.kind,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn || undefined,
    structureSiret: draft.structureSiret.trim() || undefined,
    weeklyHours: typedNumber(draft.weeklyHours),
    purpose: draft.kind === "PMSMP" ? draft.purpose : undefined,
    coupDePouce: draft.kind === "COUP_DE_POUCE" ? draft.coupDePouce : undefined,
    renews: draft.renews,
  };
}
