import { catalogue } from "./language";

/** The names of what the API calls by a code, the same on every page. */
export const useTerms = catalogue(
  {
    contract: {
      CDI: "CDI", CDD: "CDD", CDDI: "CDDI (contrat d'insertion)", INTERIM: "Intérim", CONTRAT_AIDE: "Contrat aidé",
      ALTERNANCE: "Alternance", PMSMP: "Immersion (PMSMP)",
    },
    mode: { WALK: "à pied", BIKE: "à vélo", MOPED: "à scooter", CAR: "en voiture", TRANSIT: "en bus ou train" },
    modeName: { WALK: "Mes pieds", BIKE: "Un vélo", MOPED: "Un scooter", CAR: "Une voiture", TRANSIT: "Le bus, le train" },
    application: {
      SUBMITTED: "Envoyée", VIEWED: "Vue par l'employeur", INTERVIEW: "Entretien", ACCEPTED: "Acceptée", REFUSED: "Refusée",
      WITHDRAWN: "Retirée", HIRED: "Embauche",
    },
    offer: { DRAFT: "Brouillon", PUBLISHED: "En ligne", FILLED: "Pourvue", WITHDRAWN: "Retirée", EXPIRED: "Terminée" },
    contact: { PENDING: "En attente", ACCEPTED: "Acceptée", DECLINED: "Refusée", REVOKED: "Reprise", EXPIRED: "Sans réponse" },
    day: {
      MONDAY: "lundi", TUESDAY: "mardi", WEDNESDAY: "mercredi", THURSDAY: "jeudi", FRIDAY: "vendredi", SATURDAY: "samedi",
      SUNDAY: "dimanche",
    },
    employer: {
      ENTREPRISE: "Entreprise", EI: "Entreprise d'insertion (EI)", AI: "Association intermédiaire (AI)",
      ACI: "Atelier et chantier d'insertion (ACI)", ETTI: "Intérim d'insertion (ETTI)", EITI: "Insertion par le travail indépendant (EITI)",
      GEIQ: "GEIQ", COLLECTIVITE: "Collectivité", ASSOCIATION: "Association",
    },
    salary: { HOUR: "de l'heure", MONTH: "par mois", YEAR: "par an" },
    component: { job: "Métier", skills: "Compétences", distance: "Trajet" },
    shown: { NAME: "votre nom", PHONE: "votre téléphone", EMAIL: "votre e-mail", CV: "votre CV", PROFILE: "votre profil" },
    fit: { strong: "Très proche", good: "Proche", partial: "En partie" },
  },
  {
    contract: {
      CDI: "Permanent", CDD: "Fixed term", CDDI: "CDDI (insertion contract)", INTERIM: "Temporary work", CONTRAT_AIDE: "Subsidised contract",
      ALTERNANCE: "Work-study", PMSMP: "Trial immersion (PMSMP)",
    },
    mode: { WALK: "on foot", BIKE: "by bike", MOPED: "by scooter", CAR: "by car", TRANSIT: "by bus or train" },
    modeName: { WALK: "My feet", BIKE: "A bike", MOPED: "A scooter", CAR: "A car", TRANSIT: "Bus, train" },
    application: {
      SUBMITTED: "Sent", VIEWED: "Seen by the employer", INTERVIEW: "Interview", ACCEPTED: "Accepted", REFUSED: "Refused",
      WITHDRAWN: "Withdrawn", HIRED: "Hired",
    },
    offer: { DRAFT: "Draft", PUBLISHED: "Online", FILLED: "Filled", WITHDRAWN: "Withdrawn", EXPIRED: "Ended" },
    contact: { PENDING: "Waiting", ACCEPTED: "Accepted", DECLINED: "Declined", REVOKED: "Taken back", EXPIRED: "No answer" },
    day: {
      MONDAY: "Monday", TUESDAY: "Tuesday", WEDNESDAY: "Wednesday", THURSDAY: "Thursday", FRIDAY: "Friday", SATURDAY: "Saturday",
      SUNDAY: "Sunday",
    },
    employer: {
      ENTREPRISE: "Company", EI: "Insertion company (EI)", AI: "Intermediary association (AI)", ACI: "Insertion workshop (ACI)",
      ETTI: "Insertion temping agency (ETTI)", EITI: "Insertion by self-employment (EITI)", GEIQ: "GEIQ", COLLECTIVITE: "Local authority",
      ASSOCIATION: "Association",
    },
    salary: { HOUR: "an hour", MONTH: "a month", YEAR: "a year" },
    component: { job: "Job", skills: "Skills", distance: "Journey" },
    shown: { NAME: "your name", PHONE: "your phone", EMAIL: "your e-mail", CV: "your CV", PROFILE: "your profile" },
    fit: { strong: "Very close", good: "Close", partial: "In part" },
  },
);
