import { catalogue } from "../words/language";

export const useSheetWords = catalogue(
  {
    open: "Enregistrer la fiche signée", title: "La fiche est signée", text: "Pour une personne qui n'utilise pas son compte : elle a lu sa fiche imprimée et l'a signée.", done: "C'est enregistré.",
    code: "Code de son courrier", codeHint: "La personne vous montre son courrier. Le code reste valable.", signedOn: "Signée le", reference: "Où la fiche est rangée", referenceHint: "Par exemple : classeur 12, fiche 34", publish: "La personne a coché : les employeurs peuvent trouver mon profil", save: "Enregistrer", busy: "Nous enregistrons…",
    pile: {
      open: "Enregistrer des fiches signées", title: "Fiches signées", lead: "Pour un paquet de fiches : ajoutez chaque personne, recopiez ce qui est sur sa fiche, puis enregistrez tout d'un coup.",
      first: "Ajouter une fiche : de qui ?", next: "Ajouter une autre fiche : de qui ?", nameHint: "Le nom ou le prénom", version: "Version", versionHint: "Le nombre écrit au pied de la fiche", remove: "Enlever",
      save: (count: number) => (count > 1 ? `Enregistrer ${count} fiches` : "Enregistrer 1 fiche"), busy: "Nous enregistrons…", done: (count: number) => (count > 1 ? `${count} fiches enregistrées.` : "1 fiche enregistrée."),
      refused: (count: number) => (count > 1 ? `${count} fiches n'ont pas pu être enregistrées : voyez pourquoi, à chacune.` : "1 fiche n'a pas pu être enregistrée : voyez pourquoi."),
    },
    withdraw: { open: "Retirer de la recherche", title: "Retirer cette personne de la recherche ?", text: "Parce qu'elle le demande : les employeurs ne la trouvent plus, et son accord prend fin. Elle pourra le redonner plus tard.", confirm: "Retirer de la recherche", keep: "Annuler", busy: "Un instant…" },
    password: {
      open: "Mot de passe oublié", title: "Un nouveau mot de passe", text: "Pour une personne qui n'a ni e-mail ni téléphone, et qui est avec vous. Elle choisit elle-même son mot de passe, sur votre écran ; elle verra que vous l'avez aidée.",
      make: "Préparer la page", busy: "Un instant…", go: "Ouvrir la page", until: (when: string) => `La page marche une fois, jusqu'au ${when}. Laissez la personne au clavier.`, name: "Elle se connecte avec son identifiant habituel.", keep: "Fermer",
    },
    cvs: { title: "CV", text: "Ce que la personne vous remet est lu ici ; vous cochez avec elle. Elle confirmera.", own: (on: string) => `Envoyé par la personne le ${on}, visible d'elle seule`, handed: (on: string) => `Apporté le ${on}`, open: "Ouvrir" },
    pass: {
      suspend: "Suspendre", prolong: "Prolonger", suspendTitle: "Suspendre le PASS IAE", suspendText: "Les jours suspendus repoussent d'autant la fin du PASS, 36 mois en tout au plus.", from: "Premier jour", until: "Dernier jour", suspendIt: "Suspendre ces jours",
      prolongTitle: "Prolonger le PASS IAE", days: "Nombre de jours", daysHint: "Par exemple 180", prolongIt: "Prolonger", busy: "Un instant…",
    },
  },
  {
    open: "Record the signed sheet", title: "The sheet is signed", text: "For a person who does not use their account: they read their printed sheet and signed it.", done: "It is recorded.",
    code: "Code of their letter", codeHint: "The person shows you their letter. The code stays good.", signedOn: "Signed on", reference: "Where the sheet is filed", referenceHint: "For example: binder 12, sheet 34", publish: "The person ticked: employers may find my profile", save: "Save", busy: "Saving…",
    pile: {
      open: "Record signed sheets", title: "Signed sheets", lead: "For a pile of sheets: add each person, copy what stands on their sheet, then record all in one go.",
      first: "Add a sheet: whose?", next: "Add another sheet: whose?", nameHint: "Family or given name", version: "Version", versionHint: "The number at the foot of the sheet", remove: "Remove",
      save: (count: number) => (count > 1 ? `Record ${count} sheets` : "Record 1 sheet"), busy: "Recording…", done: (count: number) => (count > 1 ? `${count} sheets recorded.` : "1 sheet recorded."),
      refused: (count: number) => (count > 1 ? `${count} sheets could not be recorded: see why, at each.` : "1 sheet could not be recorded: see why."),
    },
    withdraw: { open: "Take out of the search", title: "Take this person out of the search?", text: "Because they ask for it: employers do not find them any more, and their consent ends. They can give it again later.", confirm: "Take out of the search", keep: "Cancel", busy: "One moment…" },
    password: {
      open: "Forgotten password", title: "A new password", text: "For a person who has neither e-mail nor phone, and is with you. They choose their password themselves, on your screen; they will see that you helped.",
      make: "Prepare the page", busy: "One moment…", go: "Open the page", until: (when: string) => `The page works once, until ${when}. Leave the keyboard to the person.`, name: "They log in with their usual identifier.", keep: "Close",
    },
    cvs: { title: "CV", text: "What the person hands you is read here; you tick with them. They will confirm.", own: (on: string) => `Sent by the person on ${on}, seen by them alone`, handed: (on: string) => `Brought on ${on}`, open: "Open" },
    pass: {
      suspend: "Suspend", prolong: "Prolong", suspendTitle: "Suspend the PASS IAE", suspendText: "Days suspended push the end of the PASS by as many, 36 months in all at most.", from: "First day", until: "Last day", suspendIt: "Suspend these days",
      prolongTitle: "Prolong the PASS IAE", days: "Number of days", daysHint: "For example 180", prolongIt: "Prolong", busy: "One moment…",
    },
  },
);
