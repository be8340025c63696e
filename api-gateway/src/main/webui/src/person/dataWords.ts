import { catalogue } from "../words/language";

export const useDataWords = catalogue(
  {
    title: "Mes données", lead: "Tout ce que monjob garde sur vous est à vous : emportez-le ou effacez-le.", back: "Mon profil",
    take: "Tout emporter", takeText: "Un fichier ZIP avec votre profil, vos CV, vos candidatures, vos messages, vos accords et qui a vu vos données. Il s'ouvre sur un téléphone ou un ordinateur.", takeCare: "Gardez-le pour vous : il contient votre nom et vos coordonnées.",
    takeIt: "Télécharger mes données", taking: "Nous rassemblons vos données…", taken: "C'est téléchargé. Le fichier s'appelle « mes-donnees-monjob.zip ».",
    seen: "Voir qui a vu quoi",
    leave: "Effacer mon compte", leaveText: "Vous pouvez partir à tout moment, sans dire pourquoi. Si vous voulez seulement une pause, cachez votre profil : il reste là pour plus tard.", leaveIt: "Effacer mon compte", pause: "Me cacher plutôt",
    sure: "Effacer votre compte pour toujours ?",
    goes: "Ce qui part, en une minute", gone: ["Votre compte, votre nom et vos coordonnées", "Votre profil, vos CV et vos accords", "Vos candidatures, vos messages et vos demandes de contact"],
    stays: "Ce qui reste, sans votre nom",
    staying: [
      "Les heures, les mesures et les embauches comptées dans les chiffres du Département. Rien n'y mène plus à vous.",
      "Chez un employeur : « candidature retirée », rien de plus.",
      "Pendant 12 mois, la trace des regards sur votre profil, sous un numéro qui ne mène nulle part.",
      "Une empreinte qui prouve que l'effacement a été fait. Votre nom ne peut pas en être tiré.",
    ],
    away: "Ce qui est déjà parti (e-mails, SMS, lettres, CV reçus par un employeur) ne peut pas être repris.",
    understood: "J'ai compris : il n'y a pas de retour.", tick: "Cochez d'abord « J'ai compris ».", erase: "Effacer pour toujours", erasing: "Nous effaçons votre compte…", keep: "Garder mon compte",
  },
  {
    title: "My data", lead: "All that monjob holds of you is yours: take it along or erase it.", back: "My profile",
    take: "Take everything along", takeText: "A ZIP file with your profile, your CVs, your applications, your messages, your agreements and who saw your data. It opens on a phone or a computer.", takeCare: "Keep it to yourself: it holds your name and how to reach you.",
    takeIt: "Download my data", taking: "Gathering your data…", taken: "It is downloaded. The file is called “mes-donnees-monjob.zip”.",
    seen: "See who saw what",
    leave: "Erase my account", leaveText: "You may leave at any time, without saying why. If you only want a pause, hide your profile: it stays for later.", leaveIt: "Erase my account", pause: "Hide me instead",
    sure: "Erase your account for ever?",
    goes: "What goes, within a minute", gone: ["Your account, your name and how to reach you", "Your profile, your CVs and your agreements", "Your applications, your messages and your contact requests"],
    stays: "What stays, without your name",
    staying: [
      "Hours, measures and hires counted in the Département's figures. Nothing in them leads to you any more.",
      "With an employer: “application withdrawn”, and nothing more.",
      "For 12 months the trace of who looked at your profile, under a number that leads nowhere.",
      "A fingerprint which proves that the erasure was done. Your name cannot be read from it.",
    ],
    away: "What has left already (e-mails, text messages, letters, CVs that an employer received) cannot be taken back.",
    understood: "I understand: there is no way back.", tick: "First tick “I understand”.", erase: "Erase for ever", erasing: "Erasing your account…", keep: "Keep my account",
  },
);
