import { describe, expect, it } from "vitest";
import { toRequest, type Profile } from "../profile";
import { questionOf, withChange, worthwhile, type Change, type Lever } from "./lever";

const PROFILE = {
  givenName: "Dominique",
  familyName: "Exemple",
  home: { communeCode: "62193" },
  mobility: { modes: ["BIKE"], drivingLicences: ["AM"], maxMinutes: 60 },
  wantedJobs: [
    { romeCode: "F1703", radiusKm: 20, contractTypes: ["CDI"] },
    { romeCode: "F1701", radiusKm: 95, contractTypes: [] },
  ],
  skills: [{ code: "MJ0101", label: "Maçonnerie", level: 3 }],
  languages: ["français"],
  missing: [],
  version: 4,
} as unknown as Profile;

describe("a lever", () => {
  it("goes farther for every job, never beyond what a profile allows", () => {
    expect(withChange(PROFILE, { kind: "RADIUS", value: "10" }).wantedJobs?.map((job) => job.radiusKm)).toEqual([30, 100]);
  });

  it("adds a skill beside those that are there, and none twice", () => {
    const made = withChange(PROFILE, { kind: "SKILL", value: "MJ0202" });
    expect(made.skills).toEqual([{ code: "MJ0101", level: 3 }, { code: "MJ0202" }]);
    expect(withChange(PROFILE, { kind: "SKILL", value: "MJ0101" }).skills).toHaveLength(1);
  });

  it("adds a licence and leaves means and minutes alone", () => {
    expect(withChange(PROFILE, { kind: "LICENCE", value: "B" }).mobility).toEqual({ modes: ["BIKE"], drivingLicences: ["AM", "B"], maxMinutes: 60 });
    expect(withChange(PROFILE, { kind: "LICENCE", value: "AM" }).mobility?.drivingLicences).toEqual(["AM"]);
  });

  it("adds a job on the terms of the first", () => {
    expect(withChange(PROFILE, { kind: "JOB", value: "F1702" }).wantedJobs?.at(-1)).toEqual({ romeCode: "F1702", radiusKm: 20, contractTypes: ["CDI"] });
    expect(withChange(PROFILE, { kind: "JOB", value: "F1701" }).wantedJobs).toHaveLength(2);
  });

  it("changes nothing else", () => {
    const { wantedJobs, ...rest } = withChange(PROFILE, { kind: "RADIUS", value: "5" });
    expect(wantedJobs).toHaveLength(2);
    expect(rest).toEqual((({ wantedJobs: _, ...others }) => others)(toRequest(PROFILE)));
    expect(rest.languages).toEqual(["français"]);
  });

  it("is no use when fewer kilometres open as much, or when it was just pulled", () => {
    const lever = (kind: Change["kind"], value: string, additionalOffers: number): Lever => ({ change: { kind, value, label: value }, additionalOffers });
    const all = [lever("RADIUS", "15", 4), lever("RADIUS", "10", 4), lever("LICENCE", "B", 3), lever("RADIUS", "5", 2), lever("LICENCE", "C", 1)];
    const values = (made: Change | null) => worthwhile(all, made).map(({ change }) => change.value);
    expect(values(null)).toEqual(["10", "B", "5", "C"]);
    expect(values({ kind: "LICENCE", value: "B", label: "Permis B" })).toEqual(["10", "5", "C"]);
    expect(values({ kind: "RADIUS", value: "5", label: "5 km de plus" })).toEqual(["B", "C"]);
  });

  it("leads to the question that it answers anew", () => {
    expect((["RADIUS", "JOB", "SKILL", "LICENCE"] as const).map((kind) => questionOf({ kind }))).toEqual(["metiers", "metiers", "competences", "trajets"]);
  });
});
