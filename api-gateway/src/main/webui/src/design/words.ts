import { catalogue } from "../words/language";

export const useKitWords = catalogue(
  {
    optional: "facultatif", retry: "Réessayer", close: "Fermer", back: "Retour", more: "En voir plus", loading: "Un instant, nous cherchons…",
    noNetwork: "Pas de réseau",
    noNetworkDetail: "Ce que vous avez écrit est gardé sur cet appareil. Réessayez quand le réseau revient.",
    broken: "Cela n'a pas marché", brokenDetail: "Ce n'est pas de votre faute. Réessayez dans un moment.",
    notFound: "Cette page n'existe pas, ou n'est pas la vôtre.", remove: "Enlever", results: "propositions", typeMore: "Écrivez au moins 2 lettres",
    nothingFound: "Rien de ce nom. Essayez avec un autre mot.", chosen: "Choisi",
    openMap: "Voir la carte", closeMap: "Fermer la carte", mapWaiting: "Nous dessinons la carte…",
  },
  {
    optional: "optional", retry: "Try again", close: "Close", back: "Back", more: "Show more", loading: "One moment, we are looking…",
    noNetwork: "No network", noNetworkDetail: "What you wrote is kept on this device. Try again when the network is back.",
    broken: "That did not work", brokenDetail: "It is not your fault. Try again in a moment.",
    notFound: "This page does not exist, or is not yours.", remove: "Remove", results: "suggestions", typeMore: "Type at least 2 letters",
    nothingFound: "Nothing of that name. Try another word.", chosen: "Chosen",
    openMap: "Show the map", closeMap: "Close the map", mapWaiting: "Drawing the map…",
  },
);
