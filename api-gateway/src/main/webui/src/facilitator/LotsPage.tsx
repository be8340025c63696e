import { Link, useParams } from "react-router";
import { ButtonLink } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Empty } from "../design/Page";
import { number } from "../words/forms";
import { ProgrammeFrame, siret, useLots } from "./programme";
import { useFacilitatorWords } from "./words";

export function LotsPage() {
  return <ProgrammeFrame part="lots">{() => <Lots />}</ProgrammeFrame>;
}

function Lots() {
  const { id = "" } = useParams();
  const words = useFacilitatorWords();
  const lots = useLots(id);
  return (
    <>
      <ButtonLink to={`/programmes/${id}/lots/nouveau`} icon="plus" wide>
        {words.lots.add}
      </ButtonLink>
      <Loaded of={lots}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="briefcase" title={words.lots.none}>
              {words.lots.noneText}
            </Empty>
          ) : (
            <ul className="grid-2">
              {items.map((lot) => (
                <li key={lot.id} className="card card-link stack stack-2">
                  <h2>
                    <Link to={`/lots/${lot.id}`}>{lot.name}</Link>
                  </h2>
                  <p className="facts">
                    <span>
                      {words.lots.employer} {siret(lot.employerSiret)}
                    </span>
                    <span>{words.hours(number(lot.hoursCommitted ?? 0, 2))}</span>
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
