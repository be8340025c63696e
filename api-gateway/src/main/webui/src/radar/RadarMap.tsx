import { useMemo, useState } from "react";
import { PlacesMap, type Place } from "../map/PlacesMap";
import { cellsOf, type Group } from "./groups";
import { useRadarWords } from "./words";

type Cell = Place & { groups: Group[] };

/** A pin grows with the people of its largest group, by area: eleven are drawn as small as can still be read. */
const LEAST_PIXELS = 24;
const MOST_PIXELS = 48;

/** The groups of the list, by cell. */
export default function RadarMap({ groups }: { groups: Group[] }) {
  const words = useRadarWords();
  const [opened, setOpened] = useState<Cell | null>(null);
  const cells = useMemo(() => cellsOf(groups).map((cell) => pin(cell, words.onMap)), [groups]);
  // As the list says it now, which a shuttle may have changed since.
  const open = cells.find((cell) => cell.lat === opened?.lat && cell.lon === opened.lon);
  return (
    <>
      <PlacesMap places={cells} label={words.map} hint={words.mapHint} onOpen={setOpened} />
      {open && (
        <div className="card stack stack-2" role="status">
          <h2>{open.name}</h2>
          <ul className="stack stack-1">
            {open.groups.map((group) => (
              <li key={group.id}>{words.atPlace(group.domain, group.people, group.reached, group.missed)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function pin(groups: Group[], say: (place: string, groups: number, missed: number) => string): Cell {
  const { place, lat, lon } = groups[0]!;
  // Each offer is of one domain, so that those of the cell's groups may be added up; people, who look for several, may not.
  const missed = groups.reduce((sum, group) => sum + group.missed, 0);
  const people = Math.max(...groups.map((group) => group.people));
  const pixels = Math.round(Math.min(MOST_PIXELS, LEAST_PIXELS + 2 * Math.sqrt(people)));
  return { name: place, lat, lon, groups, mark: missed > 0 ? String(missed) : "", title: say(place, groups.length, missed), pixels, quiet: missed === 0 };
}
