const EARTH_RADIUS_METRES = 6_371_008.8
const RADIANS = Math.PI / 180

/** Great-circle distance in metres (haversine). */
export function metres(a, b) {
  const h = Math.sin((b.lat - a.lat) * RADIANS / 2) ** 2 +
    Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * Math.sin((b.lon - a.lon) * RADIANS / 2) ** 2
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.sqrt(h))
}

/** Weighted mean of points that lie near each other. `weight(point)` is 1 when it isn't given. */
export function mean(points, weight = () => 1) {
  let total = 0, lat = 0, lon = 0
  for (const point of points) {
    const w = weight(point)
    total += w
    lat += w * point.lat
    lon += w * point.lon
  }
  return { lat: lat / total, lon: lon / total }
}
