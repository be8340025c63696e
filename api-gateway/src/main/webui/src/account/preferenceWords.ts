import { catalogue } from "../words/language";

export const usePreferenceWords = catalogue(
  {
    title: "Comment vous prévenir", lead: "Choisissez ce que vous voulez savoir, quand, et par où. Vous pouvez changer d'avis à tout moment.", back: "Messages",
    when: "Quand ?", how: "Aussi par", alwaysHere: "Les réponses que vous attendez arrivent toujours dans votre espace, quoi que vous choisissiez.", save: "Enregistrer", saving: "Nous enregistrons…", saved: "C'est enregistré.",
    frequency: { NOW: "Tout de suite", DAILY: "Une fois par jour", OFF: "Jamais" },
    channel: { IN_APP: "Mon espace", EMAIL: "E-mail", SMS: "SMS" },
    kind: {
      OFFER_MATCH: "Une nouvelle offre me correspond", OFFER_PROPOSED: "Mon référent me propose une offre", CANDIDATE_MATCH: "Une nouvelle personne correspond à mon offre",
      CONTACT_REQUEST: "Un employeur veut me parler", CONTACT_ACCEPTED: "Une personne accepte de me parler", CONTACT_CLOSED: "Une demande de contact se termine",
      APPLICATION_RECEIVED: "Je reçois une candidature", APPLICATION_CHANGED: "Ma candidature avance", APPLICATION_MESSAGE: "On m'écrit au sujet d'une candidature",
      REPLY_DUE: "Une réponse est attendue", EMPLOYER_VERIFIED: "Mon établissement est vérifié", PATHWAY_STEP_DUE: "Une étape du parcours approche", DATA_RETENTION: "Mes données vont être effacées",
      PASSWORD_RESET: "Un lien pour mon mot de passe", ACCOUNT_SECURITY: "La sécurité de mon compte",
    },
  },
  {
    title: "How to tell you", lead: "Choose what you want to know, when, and by which way. You may change your mind at any time.", back: "Messages",
    when: "When?", how: "Also by", alwaysHere: "Answers that you wait for always arrive in your space, whatever you choose.", save: "Save", saving: "Saving…", saved: "Saved.",
    frequency: { NOW: "At once", DAILY: "Once a day", OFF: "Never" },
    channel: { IN_APP: "My space", EMAIL: "E-mail", SMS: "SMS" },
    kind: {
      OFFER_MATCH: "A new offer fits me", OFFER_PROPOSED: "My advisor proposes an offer", CANDIDATE_MATCH: "A new person fits my offer",
      CONTACT_REQUEST: "An employer wants to talk to me", CONTACT_ACCEPTED: "A person agrees to talk to me", CONTACT_CLOSED: "A contact request ends",
      APPLICATION_RECEIVED: "I get an application", APPLICATION_CHANGED: "My application moves on", APPLICATION_MESSAGE: "Somebody writes about an application",
      REPLY_DUE: "An answer is expected", EMPLOYER_VERIFIED: "My company is verified", PATHWAY_STEP_DUE: "A step of the pathway is near", DATA_RETENTION: "My data will be erased",
      PASSWORD_RESET: "A link for my password", ACCOUNT_SECURITY: "The security of my account",
    },
  },
);
