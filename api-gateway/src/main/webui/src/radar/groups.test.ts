import { describe, expect, it } from "vitest";
import { domainName } from "./domains";
import { cellsOf, groupsOf, type Radar } from "./groups";

const feature = (lat: number, lon: number, domain: string, people: number, offersReachable: number, offersNobodyReaches: number) => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [lon, lat] },
  properties: { domain, people, offersReachable, offersNobodyReaches, radiusMetres: 1415, missingSkills: [{ code: "MJ0101", label: "Maçonnerie", offers: 5 }] },
});

const radar = (...features: ReturnType<typeof feature>[]): Radar => ({ type: "FeatureCollection", features });

const CALAIS = [50.951, 1.855] as const;
const BOULOGNE = [50.726, 1.612] as const;

describe("the radar's groups", () => {
  const now = radar(feature(...CALAIS, "F17", 34, 9, 2), feature(...CALAIS, "K22", 12, 4, 7), feature(...BOULOGNE, "F17", 20, 3, 7));

  it("stand in the order of what nobody reaches, then of how many people there are", () => {
    expect(groupsOf(now).map((group) => [group.people, group.missed])).toEqual([
      [20, 7],
      [12, 7],
      [34, 2],
    ]);
  });

  it("are named by domain and by what is missing", () => {
    const masons = groupsOf(now)[2]!;
    expect(masons.domain).toBe("Travaux et gros œuvre");
    expect(masons.missing).toEqual(["Maçonnerie"]);
    expect([masons.reached, masons.gained, masons.radiusMetres]).toEqual([9, 0, 1415]);
    expect([masons.lat, masons.lon]).toEqual([...CALAIS]);
  });

  it("tell what a shuttle opens to the same group, most first", () => {
    const then = radar(feature(...CALAIS, "F17", 34, 12, 1), feature(...CALAIS, "K22", 12, 4, 7), feature(...BOULOGNE, "F17", 20, 3, 7));
    const [first, ...others] = groupsOf(now, then);
    expect([first!.people, first!.reached, first!.missed, first!.gained]).toEqual([34, 12, 1, 3]);
    expect(others.map((group) => group.gained)).toEqual([0, 0]);
  });

  it("stand together by cell, not by name", () => {
    expect(cellsOf(groupsOf(now)).map((cell) => cell.length)).toEqual([1, 2]);
  });

  it("are named by where they lie outside of the Département", () => {
    expect(groupsOf(radar(feature(47.658, -2.76, "F17", 11, 0, 0)))[0]!.place).toBe("47,66° N, -2,76° E");
  });

  it("keep the code of a domain that nobody knows", () => {
    expect(domainName("Z99")).toBe("Z99");
    expect(groupsOf(radar())).toEqual([]);
  });
});
