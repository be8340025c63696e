import { catalogue } from "../words/language";

export const useAccountsWords = catalogue(
  {
    title: "Comptes existants", seek: "Trouver un compte", identifier: "Identifiant du compte", identifierHint: "E-mail, téléphone ou identifiant de la lettre, exactement comme on l'écrit pour se connecter.", seekIt: "Chercher", team: "Revoir l'équipe",
    found: (count: number) => (count > 1 ? `${count} comptes` : `${count} compte`), none: "Aucun compte", noneText: "Personne n'a exactement cet identifiant. Vérifiez chaque lettre.",
    roles: { BENEFICIARY: "Personne", EMPLOYER: "Employeur", ADVISOR: "Référent", FACILITATOR: "Facilitateur des clauses", ADMIN: "Administrateur" },
    since: (date: string) => `depuis le ${date}`, disabled: (date: string) => `Désactivé le ${date}`, own: "Vous", busy: "Un instant…", cancel: "Annuler",
    people: "Les personnes de ce référent restent à son nom : confiez-les à un autre.",
    disable: {
      open: "Désactiver", title: (who: string) => `Désactiver le compte de ${who} ?`, done: (who: string) => `Le compte de ${who} est désactivé.`,
      text: ["Plus personne ne se connecte avec ce compte. Les appareils connectés sont déconnectés en quelques secondes.", "Rien n'est effacé.", "Vous pouvez le réactiver à tout moment."],
    },
    enable: { open: "Réactiver", title: (who: string) => `Réactiver le compte de ${who} ?`, done: (who: string) => `Le compte de ${who} est réactivé.`, text: ["On peut de nouveau s'y connecter, avec le même mot de passe."] },
    secondFactor: "Code au téléphone",
    reset: {
      open: "Réinitialiser le code", title: (who: string) => `Réinitialiser la deuxième étape de ${who} ?`, done: (who: string) => `La deuxième étape de ${who} est réinitialisée.`,
      text: ["Pour qui a perdu son téléphone et ses codes de secours. Assurez-vous que c'est bien cette personne qui le demande.", "Le mot de passe seul ouvre alors le compte, jusqu'à ce que la personne configure un autre téléphone.", "Les appareils où ce compte est ouvert sont déconnectés. La personne en est prévenue."],
    },
  },
  {
    title: "Existing accounts", seek: "Find an account", identifier: "Identifier of the account", identifierHint: "E-mail, phone or the identifier of the letter, exactly as it is typed to log in.", seekIt: "Search", team: "Back to the staff",
    found: (count: number) => (count === 1 ? `${count} account` : `${count} accounts`), none: "No account", noneText: "Nobody has exactly this identifier. Check each letter.",
    roles: { BENEFICIARY: "Person", EMPLOYER: "Employer", ADVISOR: "Advisor", FACILITATOR: "Facilitator of clauses", ADMIN: "Administrator" },
    since: (date: string) => `since ${date}`, disabled: (date: string) => `Disabled on ${date}`, own: "You", busy: "One moment…", cancel: "Cancel",
    people: "The people of this advisor stay with them: hand them over to another one.",
    disable: {
      open: "Disable", title: (who: string) => `Disable the account of ${who}?`, done: (who: string) => `The account of ${who} is disabled.`,
      text: ["Nobody logs in with this account any more. Devices that are logged in are out within seconds.", "Nothing is erased.", "You can enable it again at any time."],
    },
    enable: { open: "Enable", title: (who: string) => `Enable the account of ${who}?`, done: (who: string) => `The account of ${who} is enabled.`, text: ["One can log in to it again, with the same password."] },
    secondFactor: "Code by phone",
    reset: {
      open: "Reset the code", title: (who: string) => `Reset the second step of ${who}?`, done: (who: string) => `The second step of ${who} is reset.`,
      text: ["For who lost the phone and the recovery codes. Make sure that it is this person who asks for it.", "The password alone opens the account then, until the person sets up another phone.", "Devices where this account is open are logged out. The person is told."],
    },
  },
);
