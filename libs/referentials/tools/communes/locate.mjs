// Where each commune is: EXACT from GeoNames, else ESTIMATED from the communes around it.
import { metres } from './geometry.mjs'
import { groupBy, estimator } from './estimate.mjs'

/** Places whose point is wrong in GeoNames: they lie 17 to 80 km outside of their commune. */
const WRONG_POINTS = new Set(['23257', '38363', '40271', '47099', '71588'])

/** Overseas communes that bear another name than the place where their town hall is. */
const SEATS = {
  97701: 'Gustavia', 97801: 'Marigot', 98714: 'Vaitape', 98719: 'Rikitea', 98722: 'Hitiaa', 98723: 'Atuona',
  98724: 'Fare', 98729: 'Afareaitu', 98731: 'Taiohae', 98744: 'Moerai', 98747: 'Afaahiti',
  98748: 'Vairao', 98753: 'Mataura', 98754: 'Tevaitoa'
}

/** A place coded in the wrong commune is believed when it lies this near to where its namesake should be. */
const NAMESAKE_METRES = 15_000

const plain = name => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim()

/** Gives the located communes: `lat`, `lon` and `precision` added to each. */
export function locate(communes, places) {
  const byCode = groupBy(places, p => p.code ? [p.code] : [])
  const byName = groupBy(places, p => [`${p.departement}/${plain(p.name)}`])
  const namesOf = new Map(communes.map(c => [c.code, plain(c.name)]))

  const exact = []
  for (const commune of communes) {
    if (WRONG_POINTS.has(commune.code)) continue
    const namesakes = byName.get(`${commune.departement}/${plain(SEATS[commune.code] ?? commune.name)}`) ?? []
    const coded = byCode.get(commune.code) ?? namesakes.filter(p => !p.code)
    if (coded.length) exact.push({ ...commune, ...point(mainPlace(commune, coded)), precision: 'EXACT' })
  }

  const estimate = estimator(exact)
  const located = new Map(exact.map(c => [c.code, c]))
  for (const commune of communes) {
    if (located.has(commune.code)) continue
    const guess = estimate(commune)
    const namesake = (byName.get(`${commune.departement}/${plain(commune.name)}`) ?? [])
      .find(p => namesOf.get(p.code) !== plain(p.name) && metres(p, guess) < NAMESAKE_METRES)
    located.set(commune.code, namesake && !WRONG_POINTS.has(commune.code)
      ? { ...commune, ...point(namesake), precision: 'EXACT' }
      : { ...commune, ...guess, precision: 'ESTIMATED' })
  }
  return communes.map(c => located.get(c.code))
}

const point = ({ lat, lon }) => ({ lat, lon })

/** Of several places in a commune: the one that bears its name, else an administrative seat, else the most populous. */
function mainPlace(commune, places) {
  const rank = p => (plain(p.name) === plain(commune.name) ? 2 : 0) + (p.kind.startsWith('PPLA') ? 1 : 0)
  return [...places].sort((a, b) => rank(b) - rank(a) || b.population - a.population)[0]
}
