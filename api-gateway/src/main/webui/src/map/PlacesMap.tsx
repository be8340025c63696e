import "leaflet/dist/leaflet.css";
import "./map.css";
import L from "leaflet";
import { useEffect, useRef } from "react";
import { COMMUNES } from "./ground";

/** Towns have their names on the map when no larger one has its name within these metres; smaller places have none. */
const NAME_APART = 16_000;
const NAMED = 60;
const USUAL_PIXELS = 40;

/** @param mark what stands on the pin; title what it says to who hears it; pixels how wide it is */
export type Place = { name: string; lat: number; lon: number; mark: string; title: string; pixels?: number; quiet?: boolean };

/**
 * Places on a ground of the Département's communes, each reached by Tab and opened by Enter. Comes with its library only
 * where a map is opened, and shows nothing that the list beside it does not say.
 *
 * @param places drawn anew when they are others
 */
export function PlacesMap<P extends Place>({ places, label, hint, onOpen }: { places: P[]; label: string; hint: string; onOpen: (place: P) => void }) {
  const element = useRef<HTMLDivElement>(null);
  const open = useRef(onOpen);
  open.current = onOpen;

  useEffect(() => {
    const map = L.map(element.current!, { attributionControl: false, scrollWheelZoom: false, preferCanvas: true });
    ground(map);
    void tiles(map);
    const markers = places.map((place) => marker(place, () => open.current(place)).addTo(map));
    if (markers.length > 0) map.fitBounds(L.featureGroup(markers).getBounds().pad(0.25), { maxZoom: 12, animate: false });
    else map.setView([50.5, 2.4], 9);
    return () => void map.remove();
  }, [places]);

  return (
    <section className="stack stack-2" aria-label={label}>
      <div className="map" ref={element} />
      <p className="soft small">{hint}</p>
    </section>
  );
}

/** Tiles below the communes where whoever runs this has named a server for them; where not, nobody else is asked. */
async function tiles(map: L.Map) {
  const none: { tiles?: string; attribution?: string } = {};
  const settings = await fetch("/map.json").then((answer) => answer.json() as Promise<typeof none>).catch(() => none);
  if (!settings.tiles || !map.getContainer().isConnected) return;
  L.tileLayer(settings.tiles, { maxZoom: 18, referrerPolicy: "no-referrer" }).addTo(map);
  if (settings.attribution) L.control.attribution({ prefix: false }).addAttribution(settings.attribution).addTo(map);
}

function ground(map: L.Map) {
  const colour = getComputedStyle(document.documentElement).getPropertyValue("--line-strong").trim();
  // Under the places, which nothing may cover.
  const pane = map.createPane("names");
  pane.style.zIndex = "450";
  pane.setAttribute("aria-hidden", "true");
  const named: L.LatLng[] = [];
  COMMUNES.forEach(([name, lat, lon, population], rank) => {
    const dot = L.circleMarker([lat, lon], { radius: 1.5 + Math.sqrt(population) / 40, stroke: false, fillColor: colour, fillOpacity: 0.45, interactive: false }).addTo(map);
    if (rank >= NAMED || named.some((other) => other.distanceTo([lat, lon]) < NAME_APART)) return;
    named.push(L.latLng(lat, lon));
    dot.bindTooltip(name, { permanent: true, direction: "bottom", className: "map-name", interactive: false, pane: "names", opacity: 1 });
  });
}

function marker({ lat, lon, mark, title, pixels = USUAL_PIXELS, quiet }: Place, onOpen: () => void): L.Marker {
  const icon = L.divIcon({ className: quiet ? "map-pin map-pin-quiet" : "map-pin", html: mark, iconSize: [pixels, pixels] });
  return L.marker([lat, lon], { icon, title, alt: title, keyboard: true })
    .on("click", onOpen)
    .on("keypress", (event) => (event as L.LeafletKeyboardEvent).originalEvent.key === "Enter" && onOpen())
    .on("add", (event) => (event.target as L.Marker).getElement()?.setAttribute("aria-label", title));
}
