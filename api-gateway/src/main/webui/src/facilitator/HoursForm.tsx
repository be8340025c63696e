import { useState } from "react";
import { api, body, once, type Of } from "../api/client";
import { Button } from "../design/Button";
import { SelectField, TextField } from "../design/Field";
import { Failure, Notice, faultOf } from "../design/Notice";
import { useTask } from "../design/useTask";
import { useDraft } from "../draft/draft";
import { useTerms } from "../words/terms";
import type { Participant } from "./programme";
import { useFacilitatorWords } from "./words";

const CONTRACTS = ["CDDI", "CDD", "CDI", "INTERIM", "CONTRAT_AIDE", "ALTERNANCE"] as const;
const EMPTY = { participantId: "", month: "", hours: "", hoursWorked: "", contractKind: "CDDI" as Of<"ContractType">, proofReference: "" };

/** One line of the ledger by hand. */
export function HoursForm({ lotId, participants, onWritten }: { lotId: string; participants: Participant[] | undefined; onWritten: () => Promise<void> }) {
  const words = useFacilitatorWords();
  const terms = useTerms().contract;
  const [draft, setDraft, forget] = useDraft(`hours-${lotId}`, EMPTY);
  const [done, setDone] = useState(false);
  const task = useTask();
  const set = (part: Partial<typeof EMPTY>) => (setDone(false), setDraft((old) => ({ ...old, ...part })));
  const fault = (field: string) => faultOf(task.error, field);
  const decimal = (typed: string) => typed.trim().replace(",", ".");
  const write = () =>
    task.run(async () => {
      const { hours, hoursWorked, ...said } = draft;
      await body(api.POST("/api/v1/lots/{id}/hours", { params: { path: { id: lotId } }, headers: once(), body: { ...said, hours: decimal(hours), hoursWorked: decimal(hoursWorked) || undefined } }));
      setDraft({ ...EMPTY, month: draft.month, contractKind: draft.contractKind });
      forget();
      setDone(true);
      await onWritten();
    });
  return (
    <form
      className="card stack"
      onSubmit={(event) => {
        event.preventDefault();
        void write();
      }}
    >
      <h2>{words.lot.addTitle}</h2>
      <SelectField label={words.lot.participant} required value={draft.participantId} onChange={(participantId) => set({ participantId })} error={fault("participantId")}>
        <option value="">{participants ? "" : words.lot.participantsComing}</option>
        {participants?.map((one) => (
          <option key={one.participantId} value={one.participantId}>
            {one.reference ?? words.people.noReference}
          </option>
        ))}
      </SelectField>
      <div className="grid-2">
        <TextField label={words.lot.month} hint={words.lot.monthHint} required pattern="[0-9]{4}-[0-9]{2}" value={draft.month} onChange={(month) => set({ month })} error={fault("month")} />
        <TextField label={words.lot.count} hint={words.lot.countHint} required inputMode="decimal" value={draft.hours} onChange={(hours) => set({ hours })} error={fault("hours")} />
      </div>
      <TextField label={words.lot.worked} hint={words.lot.workedHint} optional inputMode="decimal" value={draft.hoursWorked} onChange={(hoursWorked) => set({ hoursWorked })} error={fault("hoursWorked")} />
      <SelectField label={words.lot.contract} value={draft.contractKind} onChange={(contractKind) => set({ contractKind: contractKind as Of<"ContractType"> })} error={fault("contractKind")}>
        {CONTRACTS.map((one) => (
          <option key={one} value={one}>
            {terms[one]}
          </option>
        ))}
      </SelectField>
      <TextField label={words.lot.proof} hint={words.lot.proofHint} required maxLength={200} value={draft.proofReference} onChange={(proofReference) => set({ proofReference })} error={fault("proofReference")} />
      <Failure error={task.error} />
      {done && (
        <Notice tone="good" live>
          {words.lot.added}
        </Notice>
      )}
      <Button type="submit" look="quiet" icon="plus" wide busy={task.busy && words.saving}>
        {words.lot.add}
      </Button>
    </form>
  );
}
