import { describe, expect, it } from "vitest";
import { NO_MEASURE, draftOf, renewalOf, toRequest } from "./measureDraft";

const contract = {
  id: "01a20b5e-6f10-7c3a-9d52-5b0c6f1e2a77",
  kind: "CDDI" as const,
  startsOn: "2026-01-01",
  endsOn: "2026-12-31",
  structureSiret: "73282932000074",
  weeklyHours: 26.5,
  funding: [{ amountCents: 650_000, funder: "Département" }],
  hoursWaiver: { from: "2026-01-01", until: "2026-03-31" },
  extension: { ground: "DECISION" as const, decidedOn: "2025-12-01" },
  prescriberSiret: "13002526500013",
  renews: "01a20b5e-6f10-7c3a-9d52-5b0c6f1e2a00",
};

describe("a measure as it is typed", () => {
  it("loses nothing of what is recorded when it is changed", () => {
    const { id, ...recorded } = contract;
    expect(toRequest({ ...draftOf(contract), weeklyHours: "30,25" }, contract)).toEqual({ ...recorded, weeklyHours: 30.25 });
    expect(draftOf(contract).weeklyHours).toBe("26,5");
    expect(id).toBeDefined();
  });

  it("is followed from the next day on, by what has its own funding and end", () => {
    expect(toRequest(renewalOf(contract))).toEqual({ kind: "CDDI", startsOn: "2027-01-01", structureSiret: "73282932000074", weeklyHours: 26.5, renews: contract.id });
    expect(renewalOf({ ...contract, endedOn: "2026-02-28" }).startsOn).toBe("2026-03-01");
  });

  it("says only what its kind has", () => {
    expect(toRequest({ ...NO_MEASURE, kind: "FORMATION", startsOn: "2026-01-01" })).toEqual({ kind: "FORMATION", startsOn: "2026-01-01" });
    expect(toRequest({ ...NO_MEASURE, kind: "COUP_DE_POUCE", startsOn: "2026-01-01" })).toEqual({ kind: "COUP_DE_POUCE", startsOn: "2026-01-01", coupDePouce: "PROJECT" });
  });
});
