import { useMemo, useState } from "react";
import { Link } from "react-router";
import type { Match } from "../person/OffersPage";
import { usePersonWords } from "../person/words";
import { distance } from "../words/forms";
import { PlacesMap, type Place } from "./PlacesMap";

type Town = Place & { offers: Match[] };

/** The offers of the list, by commune. */
export default function OffersMap({ offers }: { offers: Match[] }) {
  const words = usePersonWords().offers;
  const [opened, setOpened] = useState("");
  // Drawn anew only for other offers.
  const towns = useMemo(() => townsOf(offers, words.onMap), [offers]);
  const open = towns.find((town) => town.name === opened);
  return (
    <>
      <PlacesMap places={towns} label={words.map} hint={words.mapHint} onOpen={(town) => setOpened(town.name)} />
      {open && (
        <div className="card stack stack-2" role="status">
          <h2>{open.name}</h2>
          <ul className="stack stack-1">
            {open.offers.map((offer) => (
              <li key={offer.offerId}>
                <Link to={`/offres/${offer.offerId}`}>{offer.title}</Link>, {offer.companyName} ({distance(offer.distanceMetres ?? 0).replace(" ", "\u00a0")})
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function townsOf(offers: Match[], say: (name: string, count: number) => string): Town[] {
  const towns = new Map<string, Match[]>();
  for (const offer of offers) {
    const { communeName, lat, lon } = offer.location ?? {};
    if (!communeName || lat === undefined || lon === undefined) continue;
    towns.set(communeName, [...(towns.get(communeName) ?? []), offer]);
  }
  return [...towns].map(([name, here]) => ({ name, lat: here[0]!.location!.lat!, lon: here[0]!.location!.lon!, offers: here, mark: String(here.length), title: say(name, here.length) }));
}
