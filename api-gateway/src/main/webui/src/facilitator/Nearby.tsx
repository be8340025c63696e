import type { Of } from "../api/client";
import { Icon } from "../design/Icon";
import { number } from "../words/forms";
import { useTerms } from "../words/terms";
import { siret } from "./programme";
import { useFacilitatorWords } from "./words";

/** For each lot that lacks hours: how many people the Département could send, and which structures are around. */
export function Nearby({ suggestions }: { suggestions: Of<"Suggestion">[] }) {
  const words = useFacilitatorWords().progress;
  return (
    <section className="card stack" aria-labelledby="nearby">
      <h2 id="nearby">{words.near}</h2>
      {suggestions.length === 0 ? (
        <p className="soft">{words.nearNone}</p>
      ) : (
        <>
          <p className="soft">{words.nearText}</p>
          <ul className="divided">
            {suggestions.map((suggestion) => (
              <li key={suggestion.lotId} className="stack">
                <div className="row row-apart">
                  <h3>{suggestion.lotName}</h3>
                  <span className="tag tag-warn">{words.missing(number(suggestion.hoursMissing ?? 0))}</span>
                </div>
                <p className="row way">
                  <Icon name="users" />
                  <span>
                    {suggestion.people === undefined || suggestion.people === null ? words.peopleFew : words.people(suggestion.people)}. <span className="soft">{words.peopleHow}</span>
                  </span>
                </p>
                <Structures of={suggestion.structures ?? []} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Structures({ of }: { of: Of<"NearbyStructure">[] }) {
  const words = useFacilitatorWords().progress;
  const kinds = useTerms().employer;
  if (of.length === 0) return <p className="soft">{words.noStructure}</p>;
  return (
    <table className="figures-table">
      <caption className="only-read">{words.structure}</caption>
      <thead>
        <tr>
          <th scope="col">{words.structure}</th>
          <th scope="col">{words.away}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((structure) => (
          <tr key={structure.employerId}>
            <th scope="row">
              <strong>{structure.companyName}</strong>{" "}
              <span className="soft small">
                {kinds[structure.kind as keyof typeof kinds]}, {siret(structure.siret)}
              </span>
            </th>
            <td>{words.km(structure.distanceKm ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
