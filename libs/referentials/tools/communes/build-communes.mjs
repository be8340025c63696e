// Writes communes.tsv.gz and epcis.tsv.gz into the resources of libs/referentials. Same packages, same bytes.
//   npm ci && npm run build
import { writeFileSync, mkdirSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readCommunes, readEpcis, readPlaces } from './sources.mjs'
import { locate } from './locate.mjs'
import { estimationError } from './estimate.mjs'
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
const communes = locate(withEpci, readPlaces())

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

function report() {
  const exact = communes.filter(c => c.precision === 'EXACT')
  const people = list => list.reduce((sum, c) => sum + c.population, 0)
  const local = c => c.departement === '62'
  console.log(`EXACT: ${exact.length} communes, ${(100 * people(exact) / people(communes)).toFixed(1)} % of the inhabitants`)
  console.log(`EXACT in the Pas-de-Calais: ${exact.filter(local).length} of ${communes.filter(local).length} communes, ` +
    `${(100 * people(exact.filter(local)) / people(communes.filter(local))).toFixed(1)} % of the inhabitants`)
  const estimable = estimationError(exact.filter(c => c.departement.length === 2))
  console.log('leave-one-out error, metropolitan France:', JSON.stringify(estimable))
  const neighbours = exact.filter(c => ['62', '59', '80'].includes(c.departement))
  console.log('leave-one-out error, Pas-de-Calais:', JSON.stringify(estimationError(neighbours, local)))
}
