// Where a commune probably is.
import { mean } from './geometry.mjs'

/** Groups by each of the keys that an item has. */
export function groupBy(items, keysOf) {
  const groups = new Map()
  for (const item of items) {
    for (const key of keysOf(item)) {
      if (!groups.has(key)) groups.set(key, [])
      groups.get(key).push(item)
    }
  }
  return groups
}

/**
 * The best guess found for a commune from the known ones: a mean in which those of the same postal code and the same
 * EPCI count most. The weights are the ones with the smallest leave-one-out error over metropolitan France; the median
 * instead of the mean, weights by population, river names ("-sur-Canche") and neighbours named by the commune
 * ("-lès-Arras") were tried and gave less than 1 %.
 */
export function estimator(known) {
  const postal = groupBy(known, c => c.postalCodes)
  const epci = groupBy(known, c => [c.epci])
  const arrondissement = groupBy(known, c => [c.arrondissement])
  const departement = groupBy(known, c => [c.departement])
  return commune => {
    const others = new Set([
      ...commune.postalCodes.flatMap(code => postal.get(code) ?? []),
      ...epci.get(commune.epci) ?? [],
      ...arrondissement.get(commune.arrondissement) ?? []
    ].filter(o => o.code !== commune.code))
    const neighbours = others.size ? others : (departement.get(commune.departement) ?? []).filter(o => o.code !== commune.code)
    return mean(neighbours, o => kinship(commune, o))
  }
}

function kinship(a, b) {
  const samePostalCode = a.postalCodes.some(code => b.postalCodes.includes(code))
  const sameEpci = a.epci === b.epci
  const sameArrondissement = a.arrondissement === b.arrondissement
  const nearness = sameArrondissement ? 8 : 1
  if (samePostalCode && sameEpci) return nearness
  if (samePostalCode) return 0.3 * nearness
  if (sameEpci) return 0.005 * nearness
  return 0.00003
}
