import { useState } from "react";
import { useNavigate, useParams } from "react-router";
import { api, body, once, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { TextField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { LookUp, findCommunes, findJobs } from "../design/lookups";
import { Failure, faultOf } from "../design/Notice";
import { Page } from "../design/Page";
import { PickedList } from "../design/PickedList";
import { useTask } from "../design/useTask";
import { useDraft } from "../draft/draft";
import { CommitmentFields, NOTHING_SAID, fromCommitment, toCommitment } from "./commitment";
import { useLot, useProgramme, type Lot, type Programme } from "./programme";
import { useFacilitatorWords } from "./words";

type Named = { id: string; label: string };
const EMPTY = { name: "", employerSiret: "", commune: null as Named | null, jobs: [] as Named[], colleges: [] as Of<"College">[], commitment: NOTHING_SAID };
type Draft = typeof EMPTY;

/** One form for a new lot of a programme and a change of one. */
export function LotFormPage() {
  const { id = "", lotId } = useParams();
  const programme = useProgramme(id);
  return <Loaded of={programme}>{(read) => (lotId ? <Change programme={read} lotId={lotId} /> : <Form programme={read} initial={EMPTY} />)}</Loaded>;
}

function Change({ programme, lotId }: { programme: Programme; lotId: string }) {
  const lot = useLot(lotId);
  return <Loaded of={lot}>{(read) => <WithNames programme={programme} lot={read} />}</Loaded>;
}

/** A lot knows its town and jobs by their codes; people know them by their names. */
function WithNames({ programme, lot }: { programme: Programme; lot: Lot }) {
  const draft = useLoad(`lot-names-${lot.id}`, async (): Promise<Draft> => {
    const named = async (code: string, find: (q: string) => Promise<Named[]>) => (await find(code)).find((one) => one.id === code) ?? { id: code, label: code };
    return {
      name: lot.name,
      employerSiret: lot.employerSiret ?? "",
      commune: lot.communeCode ? await named(lot.communeCode, findCommunes) : null,
      jobs: await Promise.all((lot.romeCodes ?? []).map((code) => named(code, findJobs))),
      colleges: lot.colleges ?? [],
      commitment: toCommitment(lot),
    };
  });
  return <Loaded of={draft}>{(initial) => <Form programme={programme} lot={lot} initial={initial} />}</Loaded>;
}

function Form({ programme, lot, initial }: { programme: Programme; lot?: Lot; initial: Draft }) {
  const all = useFacilitatorWords();
  const words = all.lotForm;
  const [draft, setDraft, forget] = useDraft<Draft>(`lot-${lot?.id ?? programme.id}`, initial);
  const [key] = useState(once);
  const task = useTask();
  const navigate = useNavigate();
  const set = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }));
  const fault = (field: string) => faultOf(task.error, field);
  const save = () =>
    task.run(async () => {
      const { name, employerSiret, commune, jobs, colleges, commitment } = draft;
      const request = { name, employerSiret, communeCode: commune?.id, romeCodes: jobs.map((job) => job.id), colleges, ...fromCommitment(commitment) };
      const saved = lot
        ? await body(api.PUT("/api/v1/lots/{id}", { params: { path: { id: lot.id }, header: { "If-Match": "*" } }, body: request }))
        : await body(api.POST("/api/v1/programmes/{id}/lots", { params: { path: { id: programme.id } }, headers: key, body: request }));
      forget();
      navigate(`/lots/${saved.id}`);
    });
  return (
    <Page title={lot ? words.editTitle : words.newTitle} back={lot ? { to: `/lots/${lot.id}`, label: lot.name } : { to: `/programmes/${programme.id}/lots`, label: programme.name }} narrow>
      <form
        className="card stack stack-5"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={words.name} required maxLength={200} value={draft.name} onChange={(name) => set({ name })} error={fault("name")} />
        <TextField label={words.siret} hint={words.siretHint} required inputMode="numeric" value={draft.employerSiret} onChange={(employerSiret) => set({ employerSiret })} error={fault("employerSiret")} />
        <CommitmentFields said={draft.commitment} set={(commitment) => set({ commitment })} error={task.error} />
        <LookUp label={words.commune} initial={draft.commune?.label ?? ""} find={findCommunes} onPick={({ id, label }) => set({ commune: { id, label } })} error={fault("communeCode")} />
        <LookUp label={words.job} hint={words.jobHint} find={findJobs} clears onPick={({ id, label }) => draft.jobs.some((job) => job.id === id) || set({ jobs: [...draft.jobs, { id, label }] })} error={fault("romeCodes")} />
        <PickedList items={draft.jobs} none={words.noJob} onRemove={(id) => set({ jobs: draft.jobs.filter((job) => job.id !== id) })} />
        {programme.kind === "MARCHE_COLLEGE" && <Colleges of={draft.colleges} set={(colleges) => set({ colleges })} error={task.error} />}
        <Failure error={task.error} retry={() => void save()} />
        <Button type="submit" wide busy={task.busy && all.saving}>
          {all.save}
        </Button>
      </form>
    </Page>
  );
}

function Colleges({ of, set, error }: { of: Draft["colleges"]; set: (next: Draft["colleges"]) => void; error: unknown }) {
  const words = useFacilitatorWords().lotForm;
  const change = (place: number, part: Partial<Of<"College">>) => set(of.map((one, at) => (at === place ? { ...one, ...part } : one)));
  return (
    <>
      {of.map((college, place) => (
        <fieldset className="card stack" key={place}>
          <legend className="only-read">
            {words.college} {place + 1}
          </legend>
          <div className="grid-2">
            <TextField label={words.college} required value={college.name} onChange={(name) => change(place, { name })} error={faultOf(error, `colleges[${place}].name`)} />
            <TextField label={words.uai} required value={college.uai} onChange={(uai) => change(place, { uai })} error={faultOf(error, `colleges[${place}].uai`)} />
          </div>
          <Button look="plain" onClick={() => set(of.filter((_, at) => at !== place))}>
            {words.removeCollege}
          </Button>
        </fieldset>
      ))}
      <Button look="quiet" icon="plus" wide onClick={() => set([...of, { name: "", uai: "" }])}>
        {words.addCollege}
      </Button>
    </>
  );
}
