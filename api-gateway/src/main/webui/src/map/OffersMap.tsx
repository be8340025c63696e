import "leaflet/dist/leaflet.css";
import "./map.css";
import L from "leaflet";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import type { Match } from "../person/OffersPage";
import { usePersonWords } from "../person/words";
import { distance } from "../words/forms";
import communes from "./communes.json";

/** Towns have their names on the map when no larger one has its name within these metres; smaller places have none. */
const NAME_APART = 16_000;
const NAMED = 60;

type Place = { name: string; lat: number; lon: number; offers: Match[] };

/**
 * The offers of the list, by commune, on a ground of the Département's communes. Comes with its library only when it is
 * opened; it shows nothing that the list does not say, and each place is reached by Tab and opened by Enter.
 */
export default function OffersMap({ offers }: { offers: Match[] }) {
  const words = usePersonWords().offers;
  const element = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Place | null>(null);
  const places = placesOf(offers);

  useEffect(() => {
    const map = L.map(element.current!, { attributionControl: false, scrollWheelZoom: false, preferCanvas: true });
    ground(map);
    const markers = places.map((place) => marker(place, words.onMap(place.name, place.offers.length), () => setOpen(place)).addTo(map));
    if (markers.length > 0) map.fitBounds(L.featureGroup(markers).getBounds().pad(0.25), { maxZoom: 12, animate: false });
    else map.setView([50.5, 2.4], 9);
    return () => void map.remove();
    // Drawn anew only for other offers.
  }, [offers]);

  return (
    <section className="stack stack-2" aria-label={words.map}>
      <div className="map" ref={element} />
      <p className="soft small">{words.mapHint}</p>
      {open && (
        <div className="card stack stack-2" role="status">
          <h2>{open.name}</h2>
          <ul className="stack stack-1">
            {open.offers.map((offer) => (
              <li key={offer.offerId}>
                <Link to={`/offres/${offer.offerId}`}>{offer.title}</Link>, {offer.companyName} ({distance(offer.distanceMetres ?? 0)})
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function placesOf(offers: Match[]): Place[] {
  const places = new Map<string, Place>();
  for (const offer of offers) {
    const { communeName: name, lat, lon } = offer.location ?? {};
    if (!name || lat === undefined || lon === undefined) continue;
    const place = places.get(name) ?? { name, lat, lon, offers: [] };
    place.offers.push(offer);
    places.set(name, place);
  }
  return [...places.values()];
}

function ground(map: L.Map) {
  const colour = getComputedStyle(document.documentElement).getPropertyValue("--line-strong").trim();
  // Under the offers, which nothing may cover.
  const pane = map.createPane("names");
  pane.style.zIndex = "450";
  pane.setAttribute("aria-hidden", "true");
  const named: L.LatLng[] = [];
  (communes as [string, number, number, number][]).forEach(([name, lat, lon, population], rank) => {
    const dot = L.circleMarker([lat, lon], { radius: 1.5 + Math.sqrt(population) / 40, stroke: false, fillColor: colour, fillOpacity: 0.45, interactive: false }).addTo(map);
    if (rank >= NAMED || named.some((other) => other.distanceTo([lat, lon]) < NAME_APART)) return;
    named.push(L.latLng(lat, lon));
    dot.bindTooltip(name, { permanent: true, direction: "bottom", className: "map-name", interactive: false, pane: "names", opacity: 1 });
  });
}

function marker(place: Place, title: string, onOpen: () => void): L.Marker {
  const icon = L.divIcon({ className: "map-pin", html: String(place.offers.length), iconSize: [40, 40] });
  return L.marker([place.lat, place.lon], { icon, title, alt: title, keyboard: true })
    .on("click", onOpen)
    .on("keypress", (event) => (event as L.LeafletKeyboardEvent).originalEvent.key === "Enter" && onOpen())
    .on("add", (event) => (event.target as L.Marker).getElement()?.setAttribute("aria-label", title));
}
