import type { Of } from "../api/client";
import { typeset } from "../words/language";
import { useTerms } from "../words/terms";

export type Figure = Of<"Figure">;

/** The label of a figure; where it ends with a contract's code, with that contract's name, in the middle of a sentence. */
export function useLabel(): (figure: Figure) => string {
  const contracts: Record<string, string> = useTerms().contract;
  const named = (code: string) => (contracts[code.replaceAll(" ", "_")] ?? code).replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
  return ({ label }) => typeset(label.replace(/(?<= en )[A-Z_ ]+$/, named));
}
