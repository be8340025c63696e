import { catalogue } from "../words/language";

const many = (count: number, one: string, more: string) => `${count} ${count > 1 ? more : one}`;

export const useListsWords = catalogue(
  {
    title: "Listes à importer", lead: "Ce que le Département suit déjà ailleurs, en tableaux CSV. Chaque liste est d'abord vérifiée ; rien n'est enregistré tant qu'il reste une faute.", back: "Listes à importer",
    people: "Personnes", peopleText: "La liste des personnes accompagnées, avec leurs courriers d'accès.", peopleGo: "Importer des personnes",
    measures: "Mesures", measuresText: "Colonnes : personne (numéro de dossier), mesure, début ; s'il y en a : structure (SIRET), fin, heures, objet, coup de pouce, montant, financeur, résultat, terminé le. Chaque ligne est jugée par les mêmes règles qu'une mesure saisie.",
    returns: "Retours à l'emploi", returnsText: "Colonnes : personne (numéro de dossier), embauché le, contrat, source (qui le sait). Une embauche déjà connue, à 31 jours près, compte une seule fois.",
    figures: "Chiffres de l'année", figuresText: "Colonnes : année, clé, libellé, valeur, unité, périmètre, source. Un chiffre calculé à partir des dossiers n'est pas accepté ici.",
    take: (count: number) => `Enregistrer ${many(count, "ligne", "lignes")}`, taken: (count: number) => `${many(count, "ligne enregistrée", "lignes enregistrées")}.`,
  },
  {
    title: "Lists to import", lead: "What the Département keeps elsewhere, as CSV tables. Each list is checked first; nothing is saved while a fault is left.", back: "Lists to import",
    people: "People", peopleText: "The list of people accompanied, with their access letters.", peopleGo: "Import people",
    measures: "Measures", measuresText: "Columns: personne (file number), mesure, debut; where there are any: structure (SIRET), fin, heures, objet, coup de pouce, montant, financeur, resultat, termine le. Each line is judged by the rules like a measure typed in.",
    returns: "Returns to employment", returnsText: "Columns: personne (file number), embauche le, contrat, source (who knows of it). A hire known already, within 31 days, counts once.",
    figures: "Figures of the year", figuresText: "Columns: annee, cle, libelle, valeur, unite, perimetre, source. A figure computed from records is refused here.",
    take: (count: number) => `Save ${many(count, "line", "lines")}`, taken: (count: number) => `${many(count, "line", "lines")} saved.`,
  },
);
