import { catalogue } from "../words/language";

const offers = (count: number) => (count > 1 ? `${count} offres` : `${count} offre`);
const english = (count: number) => (count === 1 ? "1 offer" : `${count} offers`);

export const useRadarWords = catalogue(
  {
    title: "Territoire", lead: "Où des personnes et des offres se manquent, et ce qu'une navette y changerait.", waiting: "Nous comparons les personnes et les offres…",
    domain: "Métiers", allDomains: "Tous les métiers", count: (count: number) => (count > 1 ? `${count} groupes` : `${count} groupe`),
    near: "Près de", around: (distance: string) => `à ${distance} à la ronde`, people: "Personnes", reached: "Offres atteintes", missed: "Offres que personne n'atteint", missing: "Compétences qui manquent", nothingMissing: "aucune",
    gained: (count: number) => `+ ${offers(count)}`, more: "En voir plus",
    map: "Carte du territoire", mapHint: "La carte montre les mêmes groupes que la liste. Le nombre sur un point : les offres que personne n'atteint. Un point sans nombre : aucune.",
    onMap: (place: string, groups: number, missed: number) => `${place} : ${groups > 1 ? `${groups} groupes` : "1 groupe"}, ${offers(missed)} que personne n'atteint`,
    atPlace: (domain: string, people: number, reached: number, missed: number) => `${domain} : ${people} personnes, ${offers(reached)} ${reached > 1 ? "atteintes" : "atteinte"}, ${missed} que personne n'atteint`,
    shuttle: "Et avec une navette ?", shuttleText: "Choisissez deux communes et la durée du trajet. Rien n'est enregistré.", from: "Une commune", to: "L'autre commune", minutes: "Durée du trajet en minutes", minutesHint: "De 1 à 180", ask: "Voir ce qu'elle ouvrirait", asking: "Nous recalculons tout…", drop: "Enlever la navette", pick: "Choisissez une commune dans la liste.", wholeMinutes: "Écrivez un nombre de minutes, de 1 à 180.",
    line: (from: string, to: string, minutes: number) => `Navette ${from} – ${to}, ${minutes} min`,
    opens: (count: number) => (count === 0 ? "Elle n'ouvrirait rien de plus à un groupe d'au moins 11 personnes." : count === 1 ? "Elle ouvrirait des offres à 1 groupe. Il est le premier de la liste." : `Elle ouvrirait des offres à ${count} groupes. Ils sont les premiers de la liste.`),
    none: "Aucun groupe à montrer", noneText: "Il faut au moins 11 personnes visibles qui habitent le même secteur et cherchent le même type de métier. Rendez des profils visibles : les groupes arrivent ici.",
    about: "Un groupe : les personnes d'un même carré qui cherchent un métier du même type, 11 au moins. Le carré a 2 km de côté, plus là où peu de personnes habitent. Une offre compte comme atteinte quand 11 d'entre elles peuvent y aller.",
    period: "Période : aujourd'hui. Périmètre : profils visibles et offres en ligne, à 50 km à la ronde pour les offres que personne n'atteint. Source : monjob, mise en relation.",
  },
  {
    title: "Territory", lead: "Where people and offers miss each other, and what a shuttle would change.", waiting: "Comparing people and offers…",
    domain: "Jobs", allDomains: "All jobs", count: (count: number) => (count === 1 ? "1 group" : `${count} groups`),
    near: "Near", around: (distance: string) => `${distance} around`, people: "People", reached: "Offers reached", missed: "Offers that nobody reaches", missing: "Skills that are missing", nothingMissing: "none",
    gained: (count: number) => `+ ${english(count)}`, more: "Show more",
    map: "Map of the territory", mapHint: "The map shows the same groups as the list. The number on a dot: offers that nobody reaches. A dot without a number: none.",
    onMap: (place: string, groups: number, missed: number) => `${place}: ${groups === 1 ? "1 group" : `${groups} groups`}, ${english(missed)} that nobody reaches`,
    atPlace: (domain: string, people: number, reached: number, missed: number) => `${domain}: ${people} people, ${english(reached)} reached, ${missed} that nobody reaches`,
    shuttle: "And with a shuttle?", shuttleText: "Choose two towns and how long the way takes. Nothing is saved.", from: "One town", to: "The other town", minutes: "How long it takes, in minutes", minutesHint: "1 to 180", ask: "See what it would open", asking: "Counting all again…", drop: "Take the shuttle away", pick: "Choose a town from the list.", wholeMinutes: "Type a number of minutes, 1 to 180.",
    line: (from: string, to: string, minutes: number) => `Shuttle ${from} – ${to}, ${minutes} min`,
    opens: (count: number) => (count === 0 ? "It would open nothing more to a group of 11 people at least." : count === 1 ? "It would open offers to 1 group, the first of the list." : `It would open offers to ${count} groups, the first of the list.`),
    none: "No group to show", noneText: "It takes at least 11 visible people who live in the same area and look for the same kind of job. Make profiles visible: groups arrive here.",
    about: "A group: the people of one square who look for the same kind of job, 11 at least. A square is 2 km wide, more where few people live. An offer counts as reached when 11 of them can get there.",
    period: "Period: today. Scope: visible profiles and online offers, 50 km around for offers that nobody reaches. Source: monjob, matching.",
  },
);
