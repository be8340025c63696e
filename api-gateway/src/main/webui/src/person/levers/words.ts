import { catalogue } from "../../words/language";
import type { Change } from "./lever";

export const useLeverWords = catalogue(
  {
    title: "Ouvrir plus d'offres", lead: "Un seul changement dans votre profil peut ouvrir d'autres offres. Choisissez ce qui est vrai et possible pour vous.", waiting: "Nous cherchons ce qui ouvre d'autres offres…",
    back: "Toutes les offres", see: "Voir ce qui ouvre d'autres offres",
    more: (count: number) => (count > 1 ? `${count} offres de plus` : "1 offre de plus"),
    head: {
      RADIUS: (km: string) => `Avec ${km} km de plus`,
      SKILL: (name: string) => `Avec « ${name} »`,
      LICENCE: (_: string, category: string) => `Avec le permis ${category}`,
      JOB: (name: string) => `Avec le métier « ${name} »`,
    },
    act: { RADIUS: "Aller jusque-là", SKILL: "Je sais le faire", LICENCE: "J'ai ce permis", JOB: "Chercher aussi ce métier" },
    hint: {
      RADIUS: "La distance change pour tous les métiers que vous cherchez.",
      SKILL: "Vous ne savez pas encore ? Parlez d'une formation à votre référent.",
      LICENCE: "Pas encore ? Votre référent peut vous dire quelles aides existent.",
      JOB: "Un métier proche de ceux que vous cherchez. La distance et les contrats restent les mêmes.",
    },
    edit: "Changer moi-même", busy: "Nous enregistrons…",
    gives: (head: string, more: string) => `${head} : ${more}`,
    done: (head: string) => `${head} : c'est dans votre profil`, doneText: "Les offres en plus arrivent dans un instant.", toOffers: "Voir mes offres",
    none: "Rien de plus à ouvrir aujourd'hui", noneText: "Aucun petit changement n'ajouterait d'offre. Nous vous prévenons dès qu'il en arrive une. Votre référent peut aussi vous parler d'un autre métier.",
    hidden: "Votre profil est caché", hiddenText: "Rendez-le visible : nous pourrons dire ce qui vous ouvre d'autres offres.", toProfile: "Aller à mon profil",
  },
  {
    title: "Open more offers", lead: "A single change in your profile may open other offers. Choose what is true and possible for you.", waiting: "Looking for what opens other offers…",
    back: "All offers", see: "See what opens other offers",
    more: (count: number) => (count > 1 ? `${count} more offers` : "1 more offer"),
    head: {
      RADIUS: (km: string) => `With ${km} km more`,
      SKILL: (name: string) => `With “${name}”`,
      LICENCE: (_: string, category: string) => `With a driving licence ${category}`,
      JOB: (name: string) => `With the job “${name}”`,
    },
    act: { RADIUS: "Go that far", SKILL: "I can do this", LICENCE: "I have this licence", JOB: "Look for this job, too" },
    hint: {
      RADIUS: "The distance changes for every job that you look for.",
      SKILL: "You cannot yet? Ask your advisor about a training.",
      LICENCE: "Not yet? Your advisor can tell you what help there is.",
      JOB: "A job near those that you look for. Distance and contracts stay the same.",
    },
    edit: "Change it myself", busy: "Saving…",
    gives: (head: string, more: string) => `${head}: ${more}`,
    done: (head: string) => `${head}: it is in your profile`, doneText: "The additional offers arrive in a moment.", toOffers: "See my offers",
    none: "Nothing more to open today", noneText: "No small change would add an offer. We tell you as soon as one arrives. Your advisor can also talk about another job with you.",
    hidden: "Your profile is hidden", hiddenText: "Make it visible: then we can say what opens other offers to you.", toProfile: "Go to my profile",
  },
);

type Words = ReturnType<typeof useLeverWords>;

/** "Avec 10 km de plus", "Avec le permis B". */
export function headOf(words: Words, { kind, value, label }: Change): string {
  return words.head[kind](kind === "RADIUS" ? value : label, value);
}
