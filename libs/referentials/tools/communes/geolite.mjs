// Names and points of MaxMind's GeoLite City of 2017, as the package geoip-lite holds them: 64 bytes for each place,
// every commune and many hamlets of France among them.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)
const RECORD = 64
const LATITUDE = 4, LONGITUDE = 8, POSTAL_CODE = 16, NAME = 20
const DEGREE = 10_000

/**
 * Places of France: `{name, lat, lon}`. A row with a postal code is left out: its point is often one for all places of
 * that code, whereas the row without one is of the place itself.
 */
export function readNamedPlaces() {
  const file = readFileSync(join(dirname(require.resolve('geoip-lite')), '../data/geoip-city-names.dat'))
  const places = []
  for (let at = 0; at < file.length; at += RECORD) {
    if (text(file, at, at + 2) !== 'FR' || file.readInt32BE(at + POSTAL_CODE) !== 0) continue
    const name = text(file, at + NAME, at + RECORD)
    if (!name) continue
    places.push({ name, lat: file.readInt32BE(at + LATITUDE) / DEGREE, lon: file.readInt32BE(at + LONGITUDE) / DEGREE })
  }
  return places
}

const text = (file, from, to) => file.toString('utf8', from, to).replace(/\0.*/s, '')
