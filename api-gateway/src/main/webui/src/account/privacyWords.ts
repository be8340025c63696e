import { catalogue } from "../words/language";

type Part = [title: string, points: string[]];

/** In the order in which people ask. What stands here is what the product does: the figures are those of docs/operations.md. */
export const usePrivacyWords = catalogue(
  {
    title: "Données personnelles et cookies", lead: "Ce que monjob sait de vous, qui le voit, combien de temps, et ce que vous pouvez demander.",
    parts: [
      ["Qui, et pourquoi", [
        "Le Département qui vous propose ce service en est responsable. Il s'en sert pour rapprocher des personnes accompagnées et des employeurs, et pour suivre les parcours vers l'emploi : c'est sa mission (RGPD, article 6.1.e).",
        "Vous montrer à des employeurs, et leur donner votre nom, vos coordonnées ou votre CV : seulement si vous dites oui (article 6.1.a). Vous pouvez revenir sur chaque oui, aussi vite que vous l'avez donné.",
      ]],
      ["Ce que nous gardons", [
        "D'une personne : son nom, comment la joindre, où elle habite, ses métiers, compétences et CV, ses candidatures et messages, ses mesures et ses heures.",
        "D'un employeur : son établissement, ses offres, ses messages et ses réponses.",
        "Jamais demandés : numéro de sécurité sociale, santé, famille, casier judiciaire, compte bancaire. N'écrivez rien de cela dans un CV ou un message.",
      ]],
      ["Qui voit quoi", [
        "Un employeur qui cherche voit une fiche sans nom : un métier, des compétences et une zone où vivent au moins onze personnes. Il ne voit ni l'adresse, ni la distance exacte.",
        "Après votre oui, l'employeur de cette offre voit ce que vous avez choisi de lui montrer, et personne d'autre.",
        "Votre référent voit votre dossier. Chaque regard d'un employeur ou d'un référent est écrit d'abord, et vous le lisez dans « Qui a vu quoi ».",
        "Qui achemine nos e-mails et nos SMS, pour le Département, voit l'adresse ou le numéro et le message.",
        "L'ordre des fiches et des offres vient d'un calcul expliqué sur chacune (compétences, trajet, horaires). Il ne connaît ni nom, ni âge, ni sexe, ni origine, et ne décide de rien.",
      ]],
      ["Combien de temps", [
        "Le compte d'une personne : deux ans après le dernier contact. Nous prévenons un mois avant ; une connexion suffit pour rester.",
        "La trace des regards : douze mois.",
        "Un compte effacé par sa personne : parti en une minute, sauf la trace des regards (douze mois, sous un numéro) et des nombres sans nom. Les sauvegardes, que personne ne consulte, s'effacent avec leur âge ; si l'une est remise en service, les comptes effacés le sont à nouveau.",
        "Le compte d'un employeur ou d'un agent : tant qu'il sert. Un administrateur le ferme.",
      ]],
      ["Vos droits", [
        "Tout lire et tout emporter, corriger, retirer un oui, vous cacher, tout effacer : dans votre profil, sans rien demander à personne.",
        "Vous opposer à ce que le Département utilise vos données pour cette mission, pour une raison qui tient à votre situation : écrivez-lui (RGPD, article 21).",
        "Pour le reste, adressez-vous au délégué à la protection des données du Département. Sans réponse, vous pouvez saisir la CNIL (cnil.fr).",
      ]],
      ["Cookies", [
        "« __Host-rt » garde votre connexion ouverte : jusqu'à la fermeture du navigateur ou, si vous cochez « rester connecté », trente jours.",
        "« __Host-device » reconnaît cet appareil pendant 180 jours, si vous cochez « rester connecté » : des inconnus qui essaient des mots de passe ne peuvent alors pas vous faire attendre.",
        "Votre navigateur garde aussi la langue et l'affichage choisis, et ce que vous êtes en train d'écrire.",
        "Si le Département a choisi un fond de carte, votre navigateur le demande à qui l'héberge, sans cookie et sans dire quelle page vous lisez.",
        "Rien de tout cela ne vous suit ailleurs : ni publicité, ni mesure d'audience. C'est pourquoi aucun bandeau ne vous demande votre accord.",
      ]],
    ] as Part[],
  },
  {
    title: "Personal data and cookies", lead: "What monjob knows of you, who sees it, for how long, and what you may ask for.",
    parts: [
      ["Who, and why", [
        "The Département that offers you this service answers for it. It uses it to bring the people it accompanies and employers together, and to follow ways back to work: that is its task (GDPR, article 6.1.e).",
        "To show you to employers, and to give them your name, how to reach you or your CV: only if you say yes (article 6.1.a). Each yes can be taken back as quickly as it was given.",
      ]],
      ["What we keep", [
        "Of a person: their name, how to reach them, where they live, their jobs, skills and CVs, their applications and messages, their measures and hours.",
        "Of an employer: their company, their offers, their messages and answers.",
        "Never asked for: social security number, health, family, criminal record, bank account. Write nothing of that in a CV or a message.",
      ]],
      ["Who sees what", [
        "An employer who searches sees a card without a name: a job, skills, and an area where at least eleven people live. Neither the address nor the exact distance.",
        "After your yes the employer of that offer sees what you chose to show, and nobody else does.",
        "Your advisor sees your file. Each look of an employer or an advisor is written down first, and you read it in “Who saw what”.",
        "Who carries our e-mails and text messages for the Département sees the address or number and the message.",
        "The order of cards and offers comes from a calculation that each of them explains (skills, journey, hours). It knows no name, age, sex or origin, and decides nothing.",
      ]],
      ["For how long", [
        "A person's account: two years after the last contact. We tell you a month before; one log-in is enough to stay.",
        "The trace of who looked: twelve months.",
        "An account that its person erases: gone within a minute, save the trace of who looked (twelve months, under a number) and numbers without a name. Backups, which nobody reads, go with their age; if one is put back into service, erased accounts are erased again.",
        "The account of an employer or of staff: as long as it is used. An administrator closes it.",
      ]],
      ["Your rights", [
        "To read everything and take it along, to correct, to take back a yes, to hide, to erase everything: in your profile, without asking anybody.",
        "To object to the Département's using your data for this task, for a reason of your own situation: write to it (GDPR, article 21).",
        "For the rest, turn to the Département's data protection officer. Without an answer you may turn to the CNIL (cnil.fr).",
      ]],
      ["Cookies", [
        "“__Host-rt” keeps you logged in: until the browser is closed or, if you tick “stay logged in”, for thirty days.",
        "“__Host-device” recognises this device for 180 days if you tick “stay logged in”: strangers who try passwords can't make you wait then.",
        "Your browser also keeps the language and the display that you chose, and what you are writing.",
        "If the Département chose a background map, your browser asks its host for it, without a cookie and without saying which page you read.",
        "None of it follows you elsewhere: no advertising, no audience measurement. That is why no banner asks for your agreement.",
      ]],
    ] as Part[],
  },
);
