// Where each commune is: EXACT from GeoNames by its code or from GeoLite by its name, else ESTIMATED from those around it.
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

/**
 * A place is the commune of its name when it lies this near to where that commune should be. In metropolitan France this
 * finds 8 of 10 communes that the codes don't; with 30 km it is 3 in a hundred more and the wrong ones lie 36 km off.
 */
const NAMESAKE_METRES = 15_000

/** Two communes of one name are farther apart than two points of one commune. */
const HOMONYM_METRES = 3_000

const plain = name => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  .replaceAll('œ', 'oe').replace(/[^a-z0-9]+/g, ' ').trim()

/** Gives the located communes: `lat`, `lon` and `precision` added to each. */
export function locate(communes, places, namedPlaces) {
  const coded = byCode(communes, places)
  const named = byName(communes, coded, places, namedPlaces)
  const exact = new Map([...coded, ...named].map(c => [c.code, { ...c, precision: 'EXACT' }]))
  const estimate = estimator([...exact.values()])
  return communes.map(c => exact.get(c.code) ?? { ...c, ...estimate(c), precision: 'ESTIMATED' })
}

/** The communes whose code a place bears, at that place. */
export function byCode(communes, places) {
  const withCode = groupBy(places, p => p.code ? [p.code] : [])
  const namesakes = groupBy(places, p => [`${p.departement}/${plain(p.name)}`])
  return communes.filter(c => !WRONG_POINTS.has(c.code)).flatMap(commune => {
    const seat = namesakes.get(`${commune.departement}/${plain(SEATS[commune.code] ?? commune.name)}`) ?? []
    const candidates = withCode.get(commune.code) ?? seat.filter(p => !p.code)
    return candidates.length ? [{ ...commune, ...point(mainPlace(commune, candidates)) }] : []
  })
}

/** Of the other communes those near whose estimated point a place bears their name, at that place. */
function byName(communes, coded, places, namedPlaces) {
  const known = new Set(coded.map(c => c.code))
  const nameOfCode = new Map(communes.map(c => [c.code, plain(c.name)]))
  // A place with the code of another commune is believed only where it does not bear that one's name, too.
  const miscoded = places.filter(p => nameOfCode.get(p.code) !== plain(p.name))
  const find = namesakeFinder(coded, [miscoded, namedPlaces])
  const found = communes.filter(c => !known.has(c.code) && !WRONG_POINTS.has(c.code))
    .flatMap(commune => find(commune).slice(0, 1).map(({ place, distance }) => ({ commune, place, distance })))
  const nearest = new Map(found.sort((a, b) => b.distance - a.distance).map(f => [f.place, f.commune.code]))
  return found.filter(f => nearest.get(f.place) === f.commune.code).map(f => ({ ...f.commune, ...point(f.place) }))
}

/**
 * Finds the places that may be a commune, `[{place, distance}]` with the distance from where it should be, nearest first:
 * those that bear its name and are no other known commune of that name, in the first of the lists that has some.
 */
export function namesakeFinder(known, lists) {
  const estimate = estimator(known)
  const homonyms = groupBy(known, c => [plain(c.name)])
  const indexes = lists.map(list => groupBy(list, p => [plain(p.name)]))
  return commune => {
    const guess = estimate(commune)
    const names = commune.names.map(plain)
    const isAnother = p => names.some(name => (homonyms.get(name) ?? [])
      .some(o => o.code !== commune.code && metres(o, p) < HOMONYM_METRES))
    const found = index => names.flatMap(name => index.get(name) ?? [])
      .map(place => ({ place, distance: metres(place, guess) }))
      .filter(f => f.distance < NAMESAKE_METRES && !isAnother(f.place))
      .sort((a, b) => a.distance - b.distance)
    return indexes.map(found).find(list => list.length) ?? []
  }
}

const point = ({ lat, lon }) => ({ lat, lon })

/** Of several places in a commune: the one that bears its name, else an administrative seat, else the most populous. */
function mainPlace(commune, places) {
  const rank = p => (plain(p.name) === plain(commune.name) ? 2 : 0) + (p.kind.startsWith('PPLA') ? 1 : 0)
  return [...places].sort((a, b) => rank(b) - rank(a) || b.population - a.population)[0]
}
