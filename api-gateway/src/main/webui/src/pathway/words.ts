import { catalogue } from "../words/language";

/** Measures of a pathway and what is signed about them, for the person, their advisor and the structure alike. */
export const usePathwayWords = catalogue(
  {
    kinds: { IAE: "Parcours IAE", CDDI: "CDDI", CONTRAT_AIDE: "Contrat aidé", PMSMP: "Immersion (PMSMP)", FORMATION: "Formation", COUP_DE_POUCE: "Coup de pouce compétences", ACCOMPAGNEMENT_EMPLOI: "Accompagnement vers l'emploi" },
    purposes: { DISCOVER: "Découvrir un métier", CONFIRM: "Confirmer un projet", RECRUIT: "Préparer un recrutement" },
    actions: { PROJECT: "Le projet d'une personne", PREPARATORY_ACTION: "Une action préparatoire pour plusieurs" },
    history: "Historique", recorded: "Enregistrée", changed: "Modifiée", before: "Avant",
    outcomes: { LASTING_EMPLOYMENT: "Emploi durable", CDD_6_MONTHS: "CDD de 6 mois ou plus", OTHER_EMPLOYMENT: "Autre emploi", TRAINING: "Formation", NONE: "Sans solution" },
    from: "du", until: "jusqu'au", outcome: "Sortie", hours: (count: string) => `${count} h par semaine`,
    begins: (days: number) => (days === 1 ? "Commence demain" : `Commence dans ${days} jours`), ends: (days: number) => (days === 0 ? "Dernier jour" : days === 1 ? "Finit demain" : `Finit dans ${days} jours`), over: "Terminé",
    pass: "PASS IAE",
    agreement: {
      title: "Convention d'immersion", show: "Voir la convention", hide: "Fermer la convention", complete: "Les trois ont signé : l'immersion peut commencer.",
      parties: { PERSON: "La personne", HOST: "La structure d'accueil", PRESCRIBER: "Le Département" }, you: "vous",
      states: { WAITING: "À signer", SIGNED: "Signé", REFUSED: "Refusé" },
      pdf: "Convention (PDF)", pdfBusy: "Nous préparons la convention…", sign: "Signer", refuse: "Refuser", waitForOthers: "Vous avez signé. Les autres doivent encore signer.",
      sure: "Signer cette convention ?", sureText: "Lisez d'abord la convention (PDF) : les dates, le lieu, les heures, qui accompagne. En signant, vous l'acceptez.", signIt: "J'ai lu, je signe", later: "Pas maintenant", busy: "Un instant…",
      refuseSure: "Refuser cette convention ?", refuseText: "L'immersion ne peut pas commencer sans vous. Vous pourrez encore signer plus tard.", refuseIt: "Je refuse",
    },
  },
  {
    kinds: { IAE: "IAE pathway", CDDI: "CDDI", CONTRAT_AIDE: "Subsidised contract", PMSMP: "Immersion (PMSMP)", FORMATION: "Training", COUP_DE_POUCE: "Skills boost", ACCOMPAGNEMENT_EMPLOI: "Accompaniment to employment" },
    purposes: { DISCOVER: "Discover a job", CONFIRM: "Confirm a project", RECRUIT: "Prepare a hire" },
    actions: { PROJECT: "One person's project", PREPARATORY_ACTION: "A preparatory action for several" },
    history: "History", recorded: "Recorded", changed: "Changed", before: "Before",
    outcomes: { LASTING_EMPLOYMENT: "Lasting employment", CDD_6_MONTHS: "Fixed term of 6 months or more", OTHER_EMPLOYMENT: "Other employment", TRAINING: "Training", NONE: "No solution" },
    from: "from", until: "until", outcome: "Outcome", hours: (count: string) => `${count} h a week`,
    begins: (days: number) => (days === 1 ? "Begins tomorrow" : `Begins in ${days} days`), ends: (days: number) => (days === 0 ? "Last day" : days === 1 ? "Ends tomorrow" : `Ends in ${days} days`), over: "Over",
    pass: "PASS IAE",
    agreement: {
      title: "Immersion agreement", show: "See the agreement", hide: "Close the agreement", complete: "All three have signed: the immersion may begin.",
      parties: { PERSON: "The person", HOST: "The host", PRESCRIBER: "The Département" }, you: "you",
      states: { WAITING: "To sign", SIGNED: "Signed", REFUSED: "Refused" },
      pdf: "Agreement (PDF)", pdfBusy: "Preparing the agreement…", sign: "Sign", refuse: "Refuse", waitForOthers: "You have signed. The others still have to.",
      sure: "Sign this agreement?", sureText: "First read the agreement (PDF): the dates, the place, the hours, who accompanies. By signing you accept it.", signIt: "I have read it and sign", later: "Not now", busy: "One moment…",
      refuseSure: "Refuse this agreement?", refuseText: "The immersion cannot begin without you. You can still sign later.", refuseIt: "I refuse",
    },
  },
);
