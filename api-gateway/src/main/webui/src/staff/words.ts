import { catalogue } from "../words/language";

export const useStaffWords = catalogue(
  {
    figures: { title: "Chiffres", lead: "Chaque chiffre dit sa période, son périmètre et sa source.", year: "Année", period: "Période", scope: "Périmètre", source: "Source", none: "Aucun chiffre pour cette année", noneText: "Choisissez une autre année.", years: "D'une année à l'autre", figure: "Chiffre", table: "Tableau (CSV)", tableBusy: "Nous préparons le tableau…", report: "Bilan (PDF)", reportBusy: "Nous préparons le bilan…", balance: "Bilan de l'année", territory: "Territoire" },
    accounts: { title: "Comptes", lead: "Ouvrez un compte à un référent, un facilitateur ou un administrateur.", role: "Rôle", roles: { ADVISOR: "Référent", FACILITATOR: "Facilitateur des clauses", ADMIN: "Administrateur" }, identifier: "E-mail", given: "Prénom", family: "Nom", password: "Mot de passe provisoire", passwordHint: "12 caractères ou plus. Remettez-le en main propre.", open: "Ouvrir le compte", opening: "Nous ouvrons le compte…", done: (who: string) => `Le compte de ${who} est ouvert.`, advisors: "Référents", people: (count: number) => (count > 1 ? `${count} personnes` : `${count} personne`), health: "Réglages et état des services" },
    health: {
      title: "Réglages et état", lead: "Chaque partie de la plateforme, telle que la porte d'entrée la voit en ce moment.", back: "Comptes", parts: "Les parties", up: "Répond", down: "Ne répond pas", again: "Demander encore", asking: "Nous demandons…", allUp: "Tout répond", someDown: (count: number) => (count > 1 ? `${count} parties ne répondent pas` : "1 partie ne répond pas"),
      names: { profile: "Personnes et comptes", offer: "Employeurs et offres", matching: "Mise en relation", notification: "Messages", insertion: "Parcours, clauses et chiffres" },
      does: { profile: "Sans elle, personne ne se connecte.", offer: "Sans elle, pas d'offres ni de candidatures.", matching: "Sans elle, pas de classement ; les offres restent.", notification: "Sans elle, les messages attendent ; aucun n'est perdu.", insertion: "Sans elle, pas de mesures, d'heures ni de chiffres." },
      weights: "Ce qui compte pour rapprocher", weightsText: "Les poids du classement, les mêmes pour tous. Ils ne changent qu'avec une nouvelle version, jamais par ce que font les gens.",
      weightNames: { job: "Le métier", skills: "Les compétences", distance: "Le trajet", sameJob: "Même métier", sameDomain: "Métier du même domaine", essentialSkill: "Compétence indispensable", usefulSkill: "Compétence utile", skillsAloneFrom: "Compétences qui suffisent sans le métier, à partir de" },
      installed: "Les autres réglages (courriels, SMS, sauvegardes, noms publics) sont ceux de l'installation : ils se changent dans sa configuration, décrite dans la documentation d'exploitation.",
    },
  },
  {
    figures: { title: "Figures", lead: "Each figure says its period, its scope and its source.", year: "Year", period: "Period", scope: "Scope", source: "Source", none: "No figure for this year", noneText: "Choose another year.", years: "Year after year", figure: "Figure", table: "Table (CSV)", tableBusy: "Preparing the table…", report: "Report (PDF)", reportBusy: "Preparing the report…", balance: "Balance of the year", territory: "Territory" },
    accounts: { title: "Accounts", lead: "Open an account for an advisor, a facilitator or an administrator.", role: "Role", roles: { ADVISOR: "Advisor", FACILITATOR: "Facilitator of clauses", ADMIN: "Administrator" }, identifier: "E-mail", given: "First name", family: "Family name", password: "First password", passwordHint: "12 characters or more. Hand it over in person.", open: "Open the account", opening: "Opening the account…", done: (who: string) => `The account of ${who} is open.`, advisors: "Advisors", people: (count: number) => (count > 1 ? `${count} people` : `${count} person`), health: "Settings and state of the services" },
    health: {
      title: "Settings and state", lead: "Each part of the platform, as its front door sees it now.", back: "Accounts", parts: "The parts", up: "Answers", down: "Does not answer", again: "Ask again", asking: "Asking…", allUp: "All answer", someDown: (count: number) => (count === 1 ? "1 part does not answer" : `${count} parts do not answer`),
      names: { profile: "People and accounts", offer: "Employers and offers", matching: "Matching", notification: "Messages", insertion: "Pathways, clauses and figures" },
      does: { profile: "Without it nobody logs in.", offer: "Without it no offers and no applications.", matching: "Without it no ranking; offers stay.", notification: "Without it messages wait; none is lost.", insertion: "Without it no measures, hours or figures." },
      weights: "What counts for a match", weightsText: "The weights of the ranking, the same for all. They change with a release only, never by what people do.",
      weightNames: { job: "The job", skills: "The skills", distance: "The journey", sameJob: "Same job", sameDomain: "Job of the same domain", essentialSkill: "Essential skill", usefulSkill: "Useful skill", skillsAloneFrom: "Skills that suffice without the job, from" },
      installed: "The other settings (e-mail, SMS, backups, public names) belong to the installation: they are changed in its configuration, which the operations manual describes.",
    },
  },
);
