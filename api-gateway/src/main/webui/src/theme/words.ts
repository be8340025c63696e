import { catalogue } from "../words/language";

export const useThemeWords = catalogue(
  {
    title: "Métiers à découvrir", lead: "Des métiers qui cherchent du monde ici : les offres d'aujourd'hui et les formations pour y entrer.", none: "Aucun thème pour l'instant", noneText: "Le Département n'a pas encore ouvert d'entrée par métiers.",
    jobs: "Les métiers", offers: "Les offres du moment", noOffer: "Aucune offre en ligne aujourd'hui pour ces métiers. De nouvelles arrivent chaque semaine.", trainings: "Les formations", by: "Organisme", next: (on: string) => `Prochaine session : ${on}`, noSession: "Dates à venir", interested: (count: number) => `${count} personnes d'ici cherchent un de ces métiers.`,
    join: "Créer mon compte pour postuler", advice: "Une formation vous tente ? Parlez-en à votre référent : il peut la demander avec vous.",
  },
  {
    title: "Jobs to discover", lead: "Jobs that look for people here: today's offers and the trainings that lead to them.", none: "No theme yet", noneText: "The Département has not opened an entrance by jobs yet.",
    jobs: "The jobs", offers: "Offers of the moment", noOffer: "No offer online for these jobs today. New ones come every week.", trainings: "The trainings", by: "By", next: (on: string) => `Next session: ${on}`, noSession: "Dates to come", interested: (count: number) => `${count} people here look for one of these jobs.`,
    join: "Create my account to apply", advice: "Interested in a training? Talk to your advisor, who can ask for it with you.",
  },
);
