import { catalogue } from "../words/language";

export const useAccountWords = catalogue(
  {
    start: {
      title: "Un emploi près de chez vous",
      lead: "Dites ce que vous savez faire et jusqu'où vous pouvez aller. Nous vous montrons les offres que vous pouvez vraiment atteindre.",
      person: "Je cherche un emploi", employer: "Je recrute", known: "J'ai déjà un compte",
      promises: [
        ["lock", "Votre nom reste caché", "Un employeur ne voit ni votre nom, ni votre adresse. Il vous demande d'abord ; vous dites oui ou non."],
        ["pin", "Le trajet compte", "À pied, à vélo, en bus, en voiture : chaque offre dit le temps qu'il vous faut."],
        ["clock", "Pas de silence", "L'employeur a une date pour répondre. Vous la voyez, et vous êtes prévenu de sa réponse."],
      ],
      how: "Comment ça marche",
      steps: [
        ["Six questions", "Votre commune, vos trajets, le travail que vous cherchez. Cinq minutes, sans CV s'il le faut."],
        ["Des offres pour vous", "Les plus proches de ce que vous cherchez d'abord, avec ce qui va et ce qui manque."],
        ["Deux gestes pour postuler", "Et vous suivez chaque réponse au même endroit."],
      ],
      picture: "Une carte dessinée : des offres autour d'une maison",
    },
    gone: { title: "Votre compte est effacé", lead: "Vous n'êtes plus connecté.", text: "Tout ce qui portait votre nom est parti d'ici en une minute au plus. Si vous revenez un jour, vous repartirez de zéro.", home: "Retour à l'accueil" },
    login: {
      title: "Se connecter", identifier: "E-mail, téléphone ou identifiant de votre lettre", password: "Mot de passe", show: "Afficher", hide: "Cacher",
      keep: "Rester connecté sur cet appareil", keepHint: "Ne cochez pas sur un ordinateur que d'autres utilisent.", send: "Me connecter", busy: "Connexion…",
      none: "Pas encore de compte ?", create: "Créer un compte",
      forgotten: "Mot de passe oublié ?",
      ended: "Votre session est terminée", endedText: "Elle a duré trop longtemps, ou votre mot de passe a changé. Connectez-vous à nouveau.",
    },
    signUp: {
      privacy: "Ce que nous faisons de vos données",
      title: "Créer mon compte", lead: "C'est gratuit. Personne ne voit votre nom tant que vous ne dites pas oui.",
      employerTitle: "Créer un compte employeur", employerLead: "Avec votre SIRET. Le Département vérifie votre établissement, puis vous publiez et cherchez.",
      how: "Comment voulez-vous vous inscrire ?", code: "Avec le code de ma lettre", phone: "Avec mon téléphone", email: "Avec mon e-mail",
      codeLabel: "Code de la lettre", codeHint: "Il est écrit sur la lettre du Département. Les tirets ne comptent pas.",
      phoneLabel: "Numéro de téléphone", phoneHint: "Par exemple 06 12 34 56 78", emailLabel: "Adresse e-mail", emailHint: "Par exemple nom@exemple.fr",
      given: "Prénom", family: "Nom", company: "Nom de l'établissement", siret: "Numéro SIRET", siretHint: "14 chiffres, les espaces ne comptent pas.",
      passwordHint: "12 caractères ou plus. Une petite phrase marche bien, par exemple quatre mots qui vous font sourire.",
      send: "Créer mon compte", busy: "Nous créons votre compte…", known: "J'ai déjà un compte", employerInstead: "Vous recrutez ? Compte employeur", personInstead: "Vous cherchez un emploi ? Compte personne",
      done: "Votre compte est créé", yourIdentifier: "Voici votre identifiant. Notez-le : avec votre mot de passe, il ouvre votre compte.", goOn: "J'ai noté, continuer",
    },
    messages: {
      title: "Messages", none: "Aucun message", noneDetail: "Ici arrivent les nouvelles offres pour vous et les réponses des employeurs.", fresh: "Nouveau", readAll: "Tout marquer comme lu", preferences: "Choisir comment être prévenu",
    },
  },
  {
    start: {
      title: "A job close to home",
      lead: "Say what you can do and how far you can go. We show you the offers that you can really reach.",
      person: "I am looking for a job", employer: "I am hiring", known: "I have an account",
      promises: [
        ["lock", "Your name stays hidden", "An employer sees neither your name nor your address. They ask first; you say yes or no."],
        ["pin", "The journey counts", "On foot, by bike, by bus, by car: each offer says how long it takes you."],
        ["clock", "No silence", "The employer has a date to answer by. You see it, and you are told the answer."],
      ],
      how: "How it works",
      steps: [
        ["Six questions", "Your town, your journeys, the work you look for. Five minutes, without a CV if need be."],
        ["Offers for you", "The closest to what you look for first, with what fits and what is missing."],
        ["Two taps to apply", "And you follow every answer in one place."],
      ],
      picture: "A drawn map: offers around a house",
    },
    gone: { title: "Your account is erased", lead: "You are logged out.", text: "All that bore your name is gone from here within a minute. If you come back one day, you begin anew.", home: "Back to the start" },
    login: {
      title: "Log in", identifier: "E-mail, phone or the identifier of your letter", password: "Password", show: "Show", hide: "Hide",
      keep: "Stay logged in on this device", keepHint: "Leave it unticked on a computer that others use.", send: "Log in", busy: "Logging in…",
      none: "No account yet?", create: "Create an account",
      forgotten: "Forgotten your password?",
      ended: "Your session is over", endedText: "It lasted too long, or your password has changed. Log in again.",
    },
    signUp: {
      privacy: "What we do with your data",
      title: "Create my account", lead: "It is free. Nobody sees your name until you say yes.",
      employerTitle: "Create an employer's account", employerLead: "With your SIRET. The Département verifies your company, then you publish and search.",
      how: "How do you want to sign up?", code: "With the code of my letter", phone: "With my phone", email: "With my e-mail",
      codeLabel: "Code of the letter", codeHint: "It is written on the Département's letter. Dashes do not count.",
      phoneLabel: "Phone number", phoneHint: "For example 06 12 34 56 78", emailLabel: "E-mail address", emailHint: "For example name@example.org",
      given: "First name", family: "Family name", company: "Name of the company", siret: "SIRET number", siretHint: "14 digits, spaces do not count.",
      passwordHint: "12 characters or more. A short phrase works well, for example four words that make you smile.",
      send: "Create my account", busy: "Creating your account…", known: "I have an account", employerInstead: "Hiring? Employer's account", personInstead: "Looking for a job? Person's account",
      done: "Your account is created", yourIdentifier: "This is your identifier. Write it down: with your password it opens your account.", goOn: "I wrote it down, go on",
    },
    messages: {
      title: "Messages", none: "No message", noneDetail: "New offers for you and employers' answers arrive here.", fresh: "New", readAll: "Mark all as read", preferences: "Choose how to be told",
    },
  },
);
