import { Refusal } from "../api/problem";
import { Notice } from "../design/Notice";
import { useEmployerWords } from "./words";

/** The words of the text that ask for a protected trait, as the API found them. */
export function Wording({ error }: { error: unknown }) {
  const words = useEmployerWords().form;
  if (!(error instanceof Refusal) || error.code !== "discriminatory-wording") return null;
  const found = Array.isArray(error.body.words) ? (error.body.words as { trait: string; words: string }[]) : [];
  return (
    <Notice tone="warn" title={words.words}>
      <ul>
        {found.map((one) => (
          <li key={one.words}>
            <strong>« {one.words} »</strong> : {one.trait}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
