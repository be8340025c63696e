import { catalogue } from "../words/language";

/** The proof of activity, for the person who holds it and for the advisor to whom a part of it is shown. */
export const useActivityWords = catalogue(
  {
    title: "Mon activité", lead: "Ce que vous faites chaque semaine pour aller vers l'emploi. Vous seul le lisez : c'est vous qui choisissez ce que votre référent voit.", back: "Mon profil", waiting: "Nous rassemblons vos semaines…",
    own: "Vos candidatures, entretiens, immersions, formations et heures d'insertion sont déjà là. Ajoutez le reste : un atelier, une démarche, de l'aide à quelqu'un.",
    add: "Ajouter une activité", print: "Imprimer ma preuve", earlier: "Voir les semaines d'avant", week: (monday: string) => `Semaine du ${monday}`,
    of: (done: string, expected: string) => `${done} h sur ${expected} h`, hours: (count: string) => `${count} h`, missing: (count: string) => `Il manque ${count} h`, full: "C'est complet", none: "Rien encore cette semaine.", bar: "Heures de la semaine", unknown: "heures non connues",
    kinds: { APPLICATION: "Candidature", INTERVIEW: "Entretien", IMMERSION: "Immersion", TRAINING: "Formation", CLAUSE_WORK: "Travail en insertion", WORKSHOP: "Atelier", ACCESS_TO_RIGHTS: "Démarche pour mes droits", OTHER: "Autre activité" },
    origins: { PERSON: "ajouté à la main", APPLICATION: "vient d'une candidature", MEASURE: "vient du parcours", CLAUSE: "vient des heures d'insertion" },
    shown: "Votre référent le voit", show: "Montrer à mon référent", hide: "Ne plus montrer", showWeek: "Montrer toute la semaine", sharing: "Un instant…",
    form: { title: "Ajouter une activité", change: "Modifier cette activité", kind: "Quoi ?", day: "Quel jour ?", hours: "Combien d'heures ?", hoursHint: "Par exemple 2 ou 1,5. Un quart d'heure au moins.", note: "En quelques mots", noteHint: "Par exemple : atelier CV au centre social", save: "Enregistrer", saving: "Nous enregistrons…", remove: "Enlever de ma preuve", edit: "Modifier", badHours: "Écrivez un nombre d'heures, de 0,25 à 12." },
    added: "C'est ajouté à votre activité.",
  },
  {
    title: "My activity", lead: "What you do each week on your way to a job. You alone read it: you choose what your advisor sees.", back: "My profile", waiting: "Gathering your weeks…",
    own: "Your applications, interviews, immersions, trainings and insertion hours are there already. Add the rest: a workshop, an errand for your rights, help to somebody.",
    add: "Add an activity", print: "Print my proof", earlier: "See the weeks before", week: (monday: string) => `Week of ${monday}`,
    of: (done: string, expected: string) => `${done} h of ${expected} h`, hours: (count: string) => `${count} h`, missing: (count: string) => `${count} h are missing`, full: "It is complete", none: "Nothing yet this week.", bar: "Hours of the week", unknown: "hours not known",
    kinds: { APPLICATION: "Application", INTERVIEW: "Interview", IMMERSION: "Immersion", TRAINING: "Training", CLAUSE_WORK: "Insertion work", WORKSHOP: "Workshop", ACCESS_TO_RIGHTS: "Errand for my rights", OTHER: "Other activity" },
    origins: { PERSON: "added by hand", APPLICATION: "comes from an application", MEASURE: "comes from the pathway", CLAUSE: "comes from insertion hours" },
    shown: "Your advisor sees it", show: "Show my advisor", hide: "Show no more", showWeek: "Show the whole week", sharing: "One moment…",
    form: { title: "Add an activity", change: "Change this activity", kind: "What?", day: "Which day?", hours: "How many hours?", hoursHint: "For example 2 or 1.5. A quarter of an hour at least.", note: "In a few words", noteHint: "For example: CV workshop at the social centre", save: "Save", saving: "Saving…", remove: "Take it out of my proof", edit: "Change", badHours: "Type a number of hours, 0.25 to 12." },
    added: "It is added to your activity.",
  },
);
