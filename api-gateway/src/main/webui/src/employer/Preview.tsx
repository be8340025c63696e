import { OfferFacts } from "../design/OfferFacts";
import { toRequest, type OfferDraft } from "./offerDraft";
import { useEmployerWords } from "./words";

/** The offer as people will read it, from what is typed so far. */
export function Preview({ draft }: { draft: OfferDraft }) {
  const words = useEmployerWords();
  const request = toRequest(draft);
  return (
    <details className="card">
      <summary className="strong">{words.form.preview}</summary>
      <div className="stack preview">
        <h2>{request.title || words.form.noTitle}</h2>
        <OfferFacts offer={{ ...request, location: { address: draft.address, communeName: draft.communeName } }} />
        <p className="prose">{request.description}</p>
        {draft.skills.length > 0 && (
          <ul className="tags">
            {draft.skills.map((skill) => (
              <li key={skill.code} className={skill.weight === "ESSENTIAL" ? "tag tag-brick" : "tag"}>
                {skill.label}
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}
