import { ButtonLink } from "../design/Button";
import { Notice } from "../design/Notice";
import { useEmployer } from "./offer";
import { useEmployerWords } from "./words";

/** Where the employer stands with the Département; nothing once it is verified. */
export function Standing() {
  const words = useEmployerWords().standing;
  const employer = useEmployer().data;
  if (!employer || employer.verification === "VERIFIED") return null;
  const refused = employer.verification === "REFUSED";
  return (
    <Notice tone={refused ? "bad" : "warn"} title={refused ? words.REFUSED : words.PENDING}>
      <div className="stack stack-2">
        <p>{refused ? employer.verificationReason : words.PENDINGText}</p>
        {refused && (
          <ButtonLink to="/entreprise" look="quiet" wide>
            {words.fix}
          </ButtonLink>
        )}
      </div>
    </Notice>
  );
}
