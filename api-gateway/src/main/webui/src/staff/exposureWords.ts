import { catalogue } from "../words/language";

export const useExposureWords = catalogue(
  {
    title: "Égalité", lead: "Qui les employeurs ont vu, contacté et embauché, par métier cherché et par secteur : pour repérer où personne n'est montré.", month: "Mois", none: "Rien à montrer pour ce mois", noneText: "Un nombre sous onze n'est pas montré, pour que personne ne soit reconnu. Choisissez un autre mois.",
    job: "Métier cherché", near: "Autour de", shown: "Montrées", contacted: "Contactées", answered: "Ont répondu", hired: "Embauchées", few: "moins de 11", elsewhere: "hors du Département",
    about: "Nombre de personnes, comptées une fois par mois. Période : un mois terminé. Source : la mise en relation et les candidatures de la plateforme.",
  },
  {
    title: "Equality", lead: "Whom employers saw, contacted and hired, by job wanted and area: to find out where nobody is shown.", month: "Month", none: "Nothing to show for this month", noneText: "A number under eleven is not shown, so that nobody is recognised. Choose another month.",
    job: "Job wanted", near: "Around", shown: "Shown", contacted: "Contacted", answered: "Answered", hired: "Hired", few: "fewer than 11", elsewhere: "outside of the Département",
    about: "Numbers of people, counted once a month. Period: a month that is over. Source: the platform's matching and applications.",
  },
);
