import { catalogue } from "../words/language";

export const useStaffWords = catalogue(
  {
    figures: { title: "Chiffres", lead: "Chaque chiffre dit sa période, son périmètre et sa source.", year: "Année", period: "Période", scope: "Périmètre", source: "Source", none: "Aucun chiffre pour cette année", noneText: "Choisissez une autre année.", years: "D'une année à l'autre", figure: "Chiffre" },
    accounts: { title: "Comptes", lead: "Ouvrez un compte à un référent, un facilitateur ou un administrateur.", role: "Rôle", roles: { ADVISOR: "Référent", FACILITATOR: "Facilitateur des clauses", ADMIN: "Administrateur" }, identifier: "E-mail", given: "Prénom", family: "Nom", password: "Mot de passe provisoire", passwordHint: "12 caractères ou plus. Remettez-le en main propre.", open: "Ouvrir le compte", opening: "Nous ouvrons le compte…", done: (who: string) => `Le compte de ${who} est ouvert.`, advisors: "Référents", people: (count: number) => (count > 1 ? `${count} personnes` : `${count} personne`), health: "État des services" },
  },
  {
    figures: { title: "Figures", lead: "Each figure says its period, its scope and its source.", year: "Year", period: "Period", scope: "Scope", source: "Source", none: "No figure for this year", noneText: "Choose another year.", years: "Year after year", figure: "Figure" },
    accounts: { title: "Accounts", lead: "Open an account for an advisor, a facilitator or an administrator.", role: "Role", roles: { ADVISOR: "Advisor", FACILITATOR: "Facilitator of clauses", ADMIN: "Administrator" }, identifier: "E-mail", given: "First name", family: "Family name", password: "First password", passwordHint: "12 characters or more. Hand it over in person.", open: "Open the account", opening: "Opening the account…", done: (who: string) => `The account of ${who} is open.`, advisors: "Advisors", people: (count: number) => (count > 1 ? `${count} people` : `${count} person`), health: "State of the services" },
  },
);
