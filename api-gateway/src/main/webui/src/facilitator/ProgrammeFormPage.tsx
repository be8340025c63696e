import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { api, body, once, type Of } from "../api/client";
import { Button } from "../design/Button";
import { SelectField, TextField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { Failure, faultOf } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { useDraft } from "../draft/draft";
import { CommitmentFields, NOTHING_SAID, fromCommitment, toCommitment } from "./commitment";
import { useLots, useProgramme, type Lot, type Programme } from "./programme";
import { useFacilitatorWords } from "./words";

const KINDS = ["MARCHE_PUBLIC", "MARCHE_COLLEGE", "GRAND_CHANTIER"] as const;
const EMPTY = { name: "", kind: "MARCHE_PUBLIC" as Of<"ProgrammeKind">, contractingBody: "", plie: "", startsOn: "", endsOn: "", commitment: { ...NOTHING_SAID, way: "LOTS" as const } as typeof NOTHING_SAID };

/** One form for a new programme and a change of one. */
export function ProgrammeFormPage() {
  const { id } = useParams();
  return id ? <Change id={id} /> : <Form />;
}

function Change({ id }: { id: string }) {
  const programme = useProgramme(id);
  const lots = useLots(id);
  return <Loaded of={programme}>{(said) => <Loaded of={lots}>{({ items }) => <Form programme={said} lots={items} />}</Loaded>}</Loaded>;
}

function Form({ programme, lots = [] }: { programme?: Programme; lots?: Lot[] }) {
  const words = useFacilitatorWords();
  const [draft, setDraft, forget] = useDraft(`programme-${programme?.id ?? "new"}`, programme ? read(programme, lots) : EMPTY);
  const [key] = useState(once);
  const task = useTask();
  const navigate = useNavigate();
  const set = (part: Partial<typeof EMPTY>) => setDraft((old) => ({ ...old, ...part }));
  const fault = (field: string) => faultOf(task.error, field);
  const save = () =>
    task.run(async () => {
      const { commitment, plie, ...said } = draft;
      // An administrator's change leaves the programme with who keeps it.
      const request = { ...said, ...fromCommitment(commitment), plie: plie || undefined, facilitatorId: programme?.facilitatorId };
      const saved = programme
        ? await body(api.PUT("/api/v1/programmes/{id}", { params: { path: { id: programme.id }, header: { "If-Match": "*" } }, body: request }))
        : await body(api.POST("/api/v1/programmes", { headers: key, body: request }));
      forget();
      navigate(`/programmes/${saved.id}`);
    });
  return (
    <Page title={programme ? words.form.editTitle : words.form.newTitle} back={{ to: programme ? `/programmes/${programme.id}` : "/programmes", label: programme?.name ?? words.programme.back }} narrow>
      <form
        className="card stack stack-5"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={words.form.name} hint={words.form.nameHint} required maxLength={200} value={draft.name} onChange={(name) => set({ name })} error={fault("name")} />
        <SelectField label={words.form.kind} value={draft.kind} onChange={(kind) => set({ kind: kind as Of<"ProgrammeKind"> })} error={fault("kind")}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </SelectField>
        <TextField label={words.form.body} hint={words.form.bodyHint} required maxLength={200} value={draft.contractingBody} onChange={(contractingBody) => set({ contractingBody })} error={fault("contractingBody")} />
        <TextField label={words.form.plie} optional maxLength={200} value={draft.plie} onChange={(plie) => set({ plie })} error={fault("plie")} />
        <div className="grid-2">
          <TextField label={words.form.starts} type="date" required value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} error={fault("startsOn")} />
          <TextField label={words.form.ends} type="date" required value={draft.endsOn} onChange={(endsOn) => set({ endsOn })} error={fault("endsOn")} />
        </div>
        <CommitmentFields lots said={draft.commitment} set={(commitment) => set({ commitment })} error={task.error} />
        <Failure error={task.error} retry={() => void save()} />
        <Button type="submit" wide busy={task.busy && words.saving}>
          {words.save}
        </Button>
      </form>
    </Page>
  );
}

/** A programme does not tell whether its hours are its own; when they are those of its lots in all, they may stay so. */
function read(programme: Programme, lots: Lot[]): typeof EMPTY {
  const { name, kind, contractingBody = "", plie = "", startsOn = "", endsOn = "" } = programme;
  const commitment = toCommitment(programme);
  const ofLots = lots.reduce((sum, lot) => sum + (lot.hoursCommitted ?? 0), 0);
  const way = commitment.way === "GIVEN" && programme.hoursCommitted === ofLots ? "LOTS" : commitment.way;
  return { name, kind: kind as Of<"ProgrammeKind">, contractingBody, plie, startsOn, endsOn, commitment: { ...commitment, way } };
}
