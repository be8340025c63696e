import { catalogue } from "../words/language";

export const useImportWords = catalogue(
  {
    title: "Importer une liste", back: "Mes personnes", lists: "Listes à importer", lead: "Un tableau de personnes devient des profils et des courriers d'accès. Nous vérifions d'abord : rien n'est créé sans votre accord.",
    columns: "Colonnes lues : nom, prénom, date de naissance, téléphone, e-mail, adresse, code postal, commune, métiers recherchés, compétences, rayon, permis, moyens de transport. Pas de numéro de Sécurité sociale ni d'allocataire.",
    columnsAdmin: "Colonnes lues : nom, prénom, date de naissance, téléphone, e-mail, adresse, code postal, commune, métiers recherchés, compétences, rayon, permis, moyens de transport, e-mail du référent. Pas de numéro de Sécurité sociale ni d'allocataire.",
    take: (count: number) => (count > 1 ? `Créer ${count} profils et leurs courriers` : "Créer 1 profil et son courrier"), taken: (count: number) => (count > 1 ? `${count} profils créés` : `${count} profil créé`),
    letters: "Téléchargez les courriers maintenant : les codes ne sont gardés que peu de temps.", file: (part: number, of: number) => (of > 1 ? `Courriers, fichier ${part} sur ${of} (PDF)` : "Courriers (PDF)"),
    duplicates: (count: number) => (count > 1 ? `${count} personnes déjà connues` : "1 personne déjà connue"), skipped: (count: number) => (count > 1 ? `${count} lignes seront passées` : `${count} ligne sera passée`), skip: "Passer les personnes déjà connues",
    line: (line: number) => `Ligne ${line}`, sameAs: (line: number) => `La même que la ligne ${line}.`, there: "Elle est dans vos personnes", elsewhere: "Elle est déjà accompagnée.",
    on: { NAME_AND_BIRTH_DATE: "même nom et même date de naissance", PHONE: "même téléphone", EMAIL: "même e-mail" },
    jobs: "Comment les métiers ont été compris", skills: "Comment les compétences ont été comprises",
  },
  {
    title: "Import a list", back: "My people", lists: "Lists to import", lead: "A table of people becomes profiles and access letters. We check first: nothing is made without your word.",
    columns: "Columns read: nom, prénom, date de naissance, téléphone, e-mail, adresse, code postal, commune, métiers recherchés, compétences, rayon, permis, moyens de transport. No number of Social Security or of an allowance.",
    columnsAdmin: "Columns read: nom, prénom, date de naissance, téléphone, e-mail, adresse, code postal, commune, métiers recherchés, compétences, rayon, permis, moyens de transport, e-mail du référent. No number of Social Security or of an allowance.",
    take: (count: number) => (count > 1 ? `Create ${count} profiles and their letters` : "Create 1 profile and its letter"), taken: (count: number) => (count > 1 ? `${count} profiles created` : `${count} profile created`),
    letters: "Download the letters now: the codes are kept for a short time only.", file: (part: number, of: number) => (of > 1 ? `Letters, file ${part} of ${of} (PDF)` : "Letters (PDF)"),
    duplicates: (count: number) => (count > 1 ? `${count} people known already` : "1 person known already"), skipped: (count: number) => (count > 1 ? `${count} lines will be passed over` : `${count} line will be passed over`), skip: "Pass over people known already",
    line: (line: number) => `Line ${line}`, sameAs: (line: number) => `The same as line ${line}.`, there: "They are among your people", elsewhere: "They are accompanied already.",
    on: { NAME_AND_BIRTH_DATE: "same name and date of birth", PHONE: "same phone", EMAIL: "same e-mail" },
    jobs: "How the jobs were understood", skills: "How the skills were understood",
  },
);
