import { catalogue } from "../words/language";

export const usePasswordWords = catalogue(
  {
    hint: "12 caractères ou plus. Une petite phrase marche bien, par exemple quatre mots qui vous font sourire.", fresh: "Nouveau mot de passe",
    forgotten: {
      title: "Mot de passe oublié", lead: "Nous vous envoyons un lien pour en choisir un nouveau.",
      identifier: "E-mail ou téléphone de votre compte", hint: "Ce que vous écrivez pour vous connecter.", send: "Recevoir un lien", busy: "Nous envoyons…", back: "Se connecter",
      sent: "Regardez vos messages", sentText: (whom: string) => `Si un compte existe pour ${whom}, vous recevez un lien dans quelques minutes. Il est valable dix minutes.`,
      nothing: "Rien n'arrive ? Regardez dans les courriers indésirables, et vérifiez ce que vous avez écrit.", again: "Demander un autre lien",
      noWay: "Ni e-mail, ni téléphone ?", noWayText: "Votre référent au Département peut ouvrir avec vous la page où vous choisissez un nouveau mot de passe. Prenez rendez-vous.",
    },
    reset: {
      title: "Choisir un nouveau mot de passe", lead: "Vos appareils connectés seront déconnectés.", save: "Enregistrer le mot de passe", saving: "Nous enregistrons…",
      over: "Ce lien ne marche plus", overText: "Il a déjà servi, il a plus de dix minutes, ou un lien plus récent l'a remplacé.", lost: "Le lien n'est pas complet", lostText: "Ouvrez encore une fois le lien du message que vous avez reçu, ou demandez-en un autre.",
      ask: "Demander un autre lien", done: "Votre mot de passe est changé", doneText: "Les appareils où ce compte était ouvert sont déconnectés. Connectez-vous avec le nouveau mot de passe.", enter: "Me connecter",
    },
    account: {
      title: "Mon compte", messages: "Comment vous prévenir", messagesText: "Par e-mail, par SMS, tout de suite ou une fois par jour", data: "Mes données", dataText: "Les télécharger, ou effacer votre compte",
      change: "Changer de mot de passe", changeText: "Vos autres appareils seront déconnectés. Celui-ci reste connecté.", changeWhenSomebodyLeaves: "Quelqu'un quitte votre entreprise et connaît ce mot de passe ? Changez-le le jour même : son accès se ferme aussitôt.", current: "Mot de passe actuel", save: "Changer le mot de passe", saving: "Nous enregistrons…", done: "Votre mot de passe est changé. Vos autres appareils sont déconnectés.",
    },
  },
  {
    hint: "12 characters or more. A short phrase works well, for example four words that make you smile.", fresh: "New password",
    forgotten: {
      title: "Forgotten password", lead: "We send you a link to choose a new one.",
      identifier: "E-mail or phone of your account", hint: "What you type to log in.", send: "Get a link", busy: "Sending…", back: "Log in",
      sent: "Look at your messages", sentText: (whom: string) => `If there is an account for ${whom}, you get a link within some minutes. It works for ten minutes.`,
      nothing: "Nothing comes? Look among unwanted mails, and check what you typed.", again: "Ask for another link",
      noWay: "Neither e-mail nor phone?", noWayText: "Your advisor at the Département can open with you the page where you choose a new password. Make an appointment.",
    },
    reset: {
      title: "Choose a new password", lead: "Your devices that are logged in will be logged out.", save: "Save the password", saving: "Saving…",
      over: "This link does not work any more", overText: "It was used already, it is older than ten minutes, or a newer link took its place.", lost: "The link is not complete", lostText: "Open the link of the message that you got once more, or ask for another one.",
      ask: "Ask for another link", done: "Your password is changed", doneText: "The devices where this account was open are logged out. Log in with the new password.", enter: "Log in",
    },
    account: {
      title: "My account", messages: "How to tell you", messagesText: "By e-mail, by SMS, at once or once a day", data: "My data", dataText: "Take it along, or erase your account",
      change: "Change the password", changeText: "Your other devices will be logged out. This one stays logged in.", changeWhenSomebodyLeaves: "Does somebody leave your company who knows this password? Change it the same day: their access closes at once.", current: "Present password", save: "Change the password", saving: "Saving…", done: "Your password is changed. Your other devices are logged out.",
    },
  },
);
