import communes from "./communes.json";

export type Commune = [name: string, lat: number, lon: number, population: number];

/** The Département's communes, most people first. */
export const COMMUNES = communes as Commune[];

const METRES_A_DEGREE = 111_195;

/** Metres between two places that are near each other, where the Earth is flat enough. */
export function metresBetween(lat: number, lon: number, otherLat: number, otherLon: number): number {
  const north = (otherLat - lat) * METRES_A_DEGREE;
  const east = (otherLon - lon) * METRES_A_DEGREE * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(north, east);
}

/** The commune whose centre is nearest, within these metres; nothing outside of the Département. */
export function nearestCommune(lat: number, lon: number, within: number, all: readonly Commune[] = COMMUNES): string | undefined {
  let nearest: string | undefined;
  let least = within;
  for (const [name, otherLat, otherLon] of all) {
    const metres = metresBetween(lat, lon, otherLat, otherLon);
    if (metres > least) continue;
    least = metres;
    nearest = name;
  }
  return nearest;
}
