// Writes communes.tsv.gz and epcis.tsv.gz into the resources of libs/referentials. Same packages, same bytes.
//   npm ci && npm run build
import { writeFileSync, mkdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readCommunes, readEpcis, readPlaces } from './sources.mjs'
import { readNamedPlaces } from './geolite.mjs'
import { locate, byCode, namesakeFinder } from './locate.mjs'
import { estimator } from './estimate.mjs'
import { metres, mean } from './geometry.mjs'

const TARGET = new URL('../../src/main/resources/fr/monjob/referential/commune/', import.meta.url)

// A person may live this far from the point of their commune, and an ESTIMATED point is itself wrong by this much for
// nine communes in ten: both are inside of the published radius.
const COMMUNE_EXTENT_METRES = 5_000
const ESTIMATION_ERROR_METRES = 10_000

const epcis = readEpcis()
const epciOf = new Map(epcis.flatMap(e => e.members.map(code => [code, e])))
const withEpci = readCommunes().map(c => {
  // Islands and overseas collectivities in no EPCI are a group of their own, named by their INSEE code.
  const epci = epciOf.get(c.code) ?? { code: c.code, name: c.name }
  return { ...c, epci: epci.code, epciName: epci.name }
})
const places = readPlaces(), namedPlaces = readNamedPlaces()
const communes = locate(withEpci, places, namedPlaces)

const members = new Map()
for (const commune of communes) {
  if (!members.has(commune.epci)) members.set(commune.epci, [])
  members.get(commune.epci).push(commune)
}
const groups = [...members].map(([code, list]) => {
  const centre = mean(list, c => Math.max(1, c.population))
  const reach = c => metres(centre, c) + COMMUNE_EXTENT_METRES + (c.precision === 'ESTIMATED' ? ESTIMATION_ERROR_METRES : 0)
  return [code, list[0].epciName, centre.lat.toFixed(5), centre.lon.toFixed(5), Math.ceil(Math.max(...list.map(reach)))]
})

const rows = communes.map(c => {
  const digits = c.precision === 'EXACT' ? 5 : 3
  return [c.code, c.name, c.postalCodes.join(' '), c.departement, c.population, c.lat.toFixed(digits), c.lon.toFixed(digits), c.precision, c.epci]
})

write('communes.tsv.gz', 'code\tname\tpostalCodes\tdepartement\tpopulation\tlat\tlon\tprecision\tepci', rows)
write('epcis.tsv.gz', 'code\tname\tlat\tlon\tradiusMetres', groups)
report()

function write(name, header, lines) {
  const sorted = lines.map(fields => fields.join('\t')).sort()
  mkdirSync(TARGET, { recursive: true })
  writeFileSync(new URL(name, TARGET), gzipSync([header, ...sorted, ''].join('\n'), { level: 9 }))
  console.log(`${name}: ${sorted.length} rows`)
}

// Each commune is looked for as if its own point were not known; the point by its code is the truth.
function report() {
  const exact = communes.filter(c => c.precision === 'EXACT')
  const coded = byCode(withEpci, places)
  const find = namesakeFinder(coded, [namedPlaces])
  const estimate = estimator(exact)
  const pasDeCalais = c => c.departement === '62'
  const metropolitan = c => c.departement.length === 2
  for (const [where, isThere] of [['Pas-de-Calais', pasDeCalais], ['metropolitan France', metropolitan]]) {
    const here = communes.filter(isThere), exactHere = exact.filter(isThere), codedHere = coded.filter(isThere)
    console.log(`${where}: ${exactHere.length} of ${here.length} communes EXACT, ${codedHere.length} of them by code; ` +
      `${(100 * people(exactHere) / people(here)).toFixed(1)} % of the inhabitants`)
    console.log('  error of a point by name:', errors(codedHere.flatMap(c => find(c).slice(0, 1).map(f => metres(c, f.place)))))
    console.log('  error of an estimate:', errors(exactHere.map(c => metres(c, estimate(c)))))
  }
}

function people(list) {
  return list.reduce((sum, c) => sum + c.population, 0)
}

function errors(list) {
  const sorted = list.sort((a, b) => a - b)
  const quantile = q => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))])
  return JSON.stringify({
    communes: sorted.length,
    mean: Math.round(sorted.reduce((sum, e) => sum + e, 0) / sorted.length),
    median: quantile(0.5), p90: quantile(0.9), p95: quantile(0.95), p99: quantile(0.99), max: quantile(1)
  })
}
