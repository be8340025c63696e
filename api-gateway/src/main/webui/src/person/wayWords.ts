import { catalogue } from "../words/language";

/** The person's pathway and the ways to it. */
export const useWayWords = catalogue(
  {
    pathway: { title: "Mon parcours", text: "Vos formations, immersions, contrats", lead: "Ce que vous faites avec votre référent. Une convention d'immersion se lit et se signe ici.", back: "Mon profil", none: "Rien pour l'instant", noneText: "Votre référent note ici vos formations, vos immersions et vos contrats d'insertion. Parlez-lui de ce que vous voulez essayer." },
    activity: { title: "Mon activité", text: "La preuve de vos 15 heures" },
  },
  {
    pathway: { title: "My pathway", text: "Your trainings, immersions, contracts", lead: "What you do with your advisor. An immersion agreement is read and signed here.", back: "My profile", none: "Nothing yet", noneText: "Your advisor notes your trainings, immersions and insertion contracts here. Talk about what you want to try." },
    activity: { title: "My activity", text: "The proof of your 15 hours" },
  },
);
