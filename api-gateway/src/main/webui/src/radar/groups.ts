import type { Of } from "../api/client";
import { nearestCommune } from "../map/ground";
import { number } from "../words/forms";
import { domainName } from "./domains";

export type Radar = Of<"RadarView">;

/** Who of one cell looks for one domain, what they reach, and what they would reach with the shuttle that was asked about. */
export type Group = {
  id: string;
  place: string;
  lat: number;
  lon: number;
  /** From the middle of the cell to its farthest corner. */
  radiusMetres: number;
  domain: string;
  people: number;
  reached: number;
  missed: number;
  missing: string[];
  /** Offers more that they would reach with the shuttle, 0 without one. */
  gained: number;
};

/** A place of the Département is named by its nearest commune within these metres, any other by where it lies. */
const NEAR_METRES = 8_000;

/**
 * The groups of the radar, those first to whom the shuttle opens most, then those around whom most offers are reached by
 * nobody. A shuttle moves no people, so both answers have the same groups.
 *
 * @param shuttle the answer with the shuttle; what it says of offers stands in the group
 */
export function groupsOf(now: Radar, shuttle?: Radar): Group[] {
  const then = new Map(shuttle?.features.map((feature) => [idOf(feature), feature.properties]));
  return now.features
    .map((feature) => {
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      const before = feature.properties;
      const after = then.get(idOf(feature)) ?? before;
      return {
        id: idOf(feature),
        place: nearestCommune(lat, lon, NEAR_METRES) ?? position(lat, lon),
        lat,
        lon,
        radiusMetres: before.radiusMetres,
        domain: domainName(before.domain),
        people: before.people,
        reached: after.offersReachable,
        missed: after.offersNobodyReaches,
        missing: after.missingSkills.map((skill) => skill.label),
        gained: after.offersReachable - before.offersReachable,
      };
    })
    .sort((one, other) => other.gained - one.gained || other.missed - one.missed || other.people - one.people || one.place.localeCompare(other.place));
}

/** Groups of the same cell, in the order in which they come. */
export function cellsOf(groups: readonly Group[]): Group[][] {
  const cells = new Map<string, Group[]>();
  for (const group of groups) {
    const cell = `${group.lat} ${group.lon}`;
    cells.set(cell, [...(cells.get(cell) ?? []), group]);
  }
  return [...cells.values()];
}

function idOf({ geometry, properties }: Of<"RadarFeature">): string {
  return [...geometry.coordinates, properties.domain].join(" ");
}

function position(lat: number, lon: number): string {
  return `${number(lat, 2)}° N, ${number(lon, 2)}° E`;
}
