import { catalogue } from "../words/language";

export const useShellWords = catalogue(
  {
    skip: "Aller au contenu", brand: "monjob, accueil", menu: "Menu principal", logIn: "Se connecter", logOut: "Se déconnecter",
    messages: "Messages", messagesUnread: (count: string) => `Messages, ${count} non ${count === "1" ? "lu" : "lus"}`, newMessage: (title: string) => `Nouveau message : ${title}`, account: "Mon compte",
    offline: "Pas de réseau. Vous pouvez continuer à écrire : rien ne se perd.", english: "English", dark: "Affichage sombre", light: "Affichage clair",
    accessibility: "Accessibilité : en cours d'évaluation", privacy: "Données personnelles et cookies", api: "API pour les développeurs", footer: "Bas de page", themes: "Métiers à découvrir",
    unknown: "Page introuvable", unknownLead: "L'adresse est peut-être mal écrite, ou la page n'existe plus.", home: "Retour à l'accueil",
    opening: "Nous ouvrons votre espace…", noNetworkTitle: "Pas de réseau", noNetwork: "Votre espace s'ouvrira dès que le réseau revient. Ce que vous aviez écrit est gardé.", retry: "Réessayer",
    person: { offers: "Offres", contacts: "Demandes", applications: "Candidatures", profile: "Profil" },
    employer: { offers: "Mes offres", hosted: "Accueils", company: "Mon établissement" },
    advisor: { people: "Personnes", employers: "Employeurs", letters: "Courriers", figures: "Chiffres" },
    admin: { accounts: "Comptes", list: "Listes", programmes: "Clauses", figures: "Chiffres", letters: "Courriers" },
  },
  {
    skip: "Skip to content", brand: "monjob, home", menu: "Main menu", logIn: "Log in", logOut: "Log out",
    messages: "Messages", messagesUnread: (count: string) => `Messages, ${count} unread`, newMessage: (title: string) => `New message: ${title}`, account: "My account",
    offline: "No network. You can go on writing: nothing is lost.", english: "Français", dark: "Dark display", light: "Light display",
    accessibility: "Accessibility: being assessed", privacy: "Personal data and cookies", api: "API for developers", footer: "Footer", themes: "Jobs to discover",
    unknown: "Page not found", unknownLead: "The address may be misspelt, or the page is gone.", home: "Back to the start",
    opening: "Opening your space…", noNetworkTitle: "No network", noNetwork: "Your space opens as soon as the network is back. What you wrote is kept.", retry: "Try again",
    person: { offers: "Offers", contacts: "Requests", applications: "Applications", profile: "Profile" },
    employer: { offers: "My offers", hosted: "Hosted", company: "My company" },
    advisor: { people: "People", employers: "Employers", letters: "Letters", figures: "Figures" },
    admin: { accounts: "Accounts", list: "Lists", programmes: "Clauses", figures: "Figures", letters: "Letters" },
  },
);
