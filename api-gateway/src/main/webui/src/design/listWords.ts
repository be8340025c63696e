import { catalogue } from "../words/language";

export const useListWords = catalogue(
  {
    choose: "Choisir un fichier CSV", again: "Choisir un autre fichier", sending: "Envoi du fichier…", reading: "Nous lisons chaque ligne…",
    good: "Aucune faute dans cette liste", faults: (count: number) => (count > 1 ? `${count} fautes à corriger` : "1 faute à corriger"),
    read: (name: string, lines: string) => `${name} : ${lines === "1" ? "1 ligne lue" : `${lines} lignes lues`}.`, nothing: "Rien n'est enregistré. Corrigez le tableau et choisissez-le de nouveau.",
    ignored: (columns: string) => `Colonnes laissées de côté : ${columns}.`, title: "Fautes, ligne par ligne", line: "Ligne", column: "Colonne", message: "Ce qui ne va pas",
    first: (count: number) => `Les ${count} premières sont montrées.`,
  },
  {
    choose: "Choose a CSV file", again: "Choose another file", sending: "Sending the file…", reading: "Reading each line…",
    good: "No fault in this list", faults: (count: number) => (count > 1 ? `${count} faults to mend` : "1 fault to mend"),
    read: (name: string, lines: string) => `${name}: ${lines === "1" ? "1 line" : `${lines} lines`} read.`, nothing: "Nothing is saved. Mend the table and choose it again.",
    ignored: (columns: string) => `Columns left aside: ${columns}.`, title: "Faults, line by line", line: "Line", column: "Column", message: "What is wrong",
    first: (count: number) => `The first ${count} are shown.`,
  },
);
