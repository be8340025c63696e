import { useParams } from "react-router";
import { ButtonLink } from "../design/Button";
import { ImportCard } from "../design/ImportCard";
import { Loaded } from "../design/Loaded";
import { Page } from "../design/Page";
import { number } from "../words/forms";
import { HoursForm } from "./HoursForm";
import { HoursLines, useHours } from "./HoursLines";
import { siret, useAllParticipants, useLot, useWrites, type Lot } from "./programme";
import { useFacilitatorWords } from "./words";

/** The ledger of a lot: a table taken in, a line written, lines found right or taken back. */
export function LotPage() {
  const { id = "" } = useParams();
  const lot = useLot(id);
  return <Loaded of={lot}>{(read) => <Ledger lot={read} />}</Loaded>;
}

function Ledger({ lot }: { lot: Lot }) {
  const words = useFacilitatorWords();
  const writes = useWrites();
  const hours = useHours(lot.id);
  const participants = useAllParticipants(lot.programmeId ?? "");
  const reload = async () => void (await Promise.all([hours.reload(), participants.reload()]));
  return (
    <Page
      title={lot.name}
      back={{ to: `/programmes/${lot.programmeId}/lots`, label: words.lots.back }}
      lead={`${words.lots.employer} ${siret(lot.employerSiret)}, ${words.hours(number(lot.hoursCommitted ?? 0, 2))}`}
      actions={
        <ButtonLink look="quiet" to={`/programmes/${lot.programmeId}/lots/${lot.id}/modifier`}>
          {words.lots.edit}
        </ButtonLink>
      }
    >
      {writes && (
        <div className="grid-2 top">
          <ImportCard title={words.lot.importTitle} path={`/api/v1/lots/${lot.id}/hours:import`} help={words.lot.columns} take={words.lot.importing} taken={words.lot.imported} onTaken={reload} />
          <HoursForm lotId={lot.id} participants={participants.data} onWritten={reload} />
        </div>
      )}
      <HoursLines lotId={lot.id} hours={hours} participants={participants.data} writes={writes} />
    </Page>
  );
}
