import { useState } from "react";
import { useParams } from "react-router";
import type { Of } from "../api/client";
import { useSession } from "../api/session";
import { ButtonLink } from "../design/Button";
import { ListImport } from "../design/ListImport";
import { Loaded } from "../design/Loaded";
import { Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { number } from "../words/forms";
import { HoursForm } from "./HoursForm";
import { HoursLines, useHours } from "./HoursLines";
import { siret, useAllParticipants, useLot, type Lot } from "./programme";
import { useFacilitatorWords } from "./words";

/** The ledger of a lot: a table taken in, a line written, lines found right or taken back. */
export function LotPage() {
  const { id = "" } = useParams();
  const lot = useLot(id);
  return <Loaded of={lot}>{(read) => <Ledger lot={read} />}</Loaded>;
}

function Ledger({ lot }: { lot: Lot }) {
  const words = useFacilitatorWords();
  const session = useSession();
  const hours = useHours(lot.id);
  const participants = useAllParticipants(lot.programmeId ?? "");
  const reload = async () => void (await Promise.all([hours[0].reload(), participants.reload()]));
  // Hours are the facilitator's to write; an administrator reads them.
  const writes = session.status === "open" && session.account.role === "FACILITATOR";
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
          <Import lotId={lot.id} onTaken={reload} />
          <HoursForm lotId={lot.id} participants={participants.data ?? []} onWritten={reload} />
        </div>
      )}
      <HoursLines lotId={lot.id} hours={hours} participants={participants.data ?? []} writes={writes} />
    </Page>
  );
}

function Import({ lotId, onTaken }: { lotId: string; onTaken: () => Promise<void> }) {
  const words = useFacilitatorWords().lot;
  const [count, setCount] = useState<number | null>(null);
  return (
    <section className="card stack" aria-labelledby="import">
      <h2 id="import">{words.importTitle}</h2>
      <ListImport<Of<"ListView">>
        path={`/api/v1/lots/${lotId}/hours:import`}
        help={words.columns}
        take={words.importing}
        onTaken={async (report) => {
          setCount(report.created ?? 0);
          await onTaken();
        }}
      />
      {count !== null && (
        <Notice tone="good" live>
          {words.imported(count)}
        </Notice>
      )}
    </section>
  );
}
