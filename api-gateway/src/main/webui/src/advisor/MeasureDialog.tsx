import { useState } from "react";
import { api, body, once, type Of } from "../api/client";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { SelectField, TextField } from "../design/Field";
import { Failure, Notice, faultOf } from "../design/Notice";
import { useTask } from "../design/useTask";
import { useDraft } from "../draft/draft";
import { usePathwayWords } from "../pathway/words";
import { day } from "../words/forms";
import { useAdvisorWords } from "./words";

type Draft = { kind: Of<"MeasureKind">; startsOn: string; endsOn: string; structureSiret: string; weeklyHours: string; purpose: Of<"Purpose"> };

const KINDS = ["PMSMP", "CDDI", "IAE", "CONTRAT_AIDE", "FORMATION", "COUP_DE_POUCE", "ACCOMPAGNEMENT_EMPLOI"] as const;
const PURPOSES = ["DISCOVER", "CONFIRM", "RECRUIT"] as const;
const EMPTY: Draft = { kind: "PMSMP", startsOn: "", endsOn: "", structureSiret: "", weeklyHours: "", purpose: "DISCOVER" };

function toRequest(draft: Draft): Of<"MeasureRequest"> {
  return {
    kind: draft.kind,
    startsOn: draft.startsOn,
    endsOn: draft.endsOn || undefined,
    structureSiret: draft.structureSiret.trim() || undefined,
    weeklyHours: draft.weeklyHours ? Number(draft.weeklyHours.replace(",", ".")) : undefined,
    purpose: draft.kind === "PMSMP" ? draft.purpose : undefined,
  };
}

/** A measure is checked against the dated rules before it can be saved, and the rule's own answer is shown. */
export function MeasureDialog({ profileId, open, onClose, onSaved }: { profileId: string; open: boolean; onClose: () => void; onSaved: () => void }) {
  const words = useAdvisorWords().measure;
  const pathway = usePathwayWords();
  const [draft, setDraft, forget] = useDraft<Draft>(`measure-${profileId}`, EMPTY);
  const [checked, setChecked] = useState<Of<"RuleCheckView"> | null>(null);
  const [key, setKey] = useState(once);
  const task = useTask();
  const set = (part: Partial<Draft>) => {
    setChecked(null);
    setDraft((old) => ({ ...old, ...part }));
  };
  const check = () => task.run(async () => setChecked(await body(api.POST("/api/v1/rules/check", { body: { ...toRequest(draft), profileId } }))));
  const save = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/pathways/{profileId}/measures", { params: { path: { profileId } }, headers: key, body: toRequest(draft) }));
      forget();
      setDraft(EMPTY);
      setChecked(null);
      setKey(once());
      onSaved();
      onClose();
    });
  return (
    <Dialog open={open} title={words.title} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void (checked?.allowed ? save() : check());
        }}
      >
        <SelectField label={words.kind} value={draft.kind} onChange={(kind) => set({ kind: kind as Draft["kind"] })}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {pathway.kinds[kind]}
            </option>
          ))}
        </SelectField>
        {draft.kind === "PMSMP" && (
          <SelectField label={words.purpose} value={draft.purpose} onChange={(purpose) => set({ purpose: purpose as Draft["purpose"] })}>
            {PURPOSES.map((one) => (
              <option key={one} value={one}>
                {pathway.purposes[one]}
              </option>
            ))}
          </SelectField>
        )}
        <div className="grid-2">
          <TextField label={words.starts} type="date" required value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} error={faultOf(task.error, "startsOn")} />
          <TextField label={words.ends} type="date" optional value={draft.endsOn} onChange={(endsOn) => set({ endsOn })} error={faultOf(task.error, "endsOn")} />
          <TextField label={words.siret} optional inputMode="numeric" value={draft.structureSiret} onChange={(structureSiret) => set({ structureSiret })} error={faultOf(task.error, "structureSiret")} />
          <TextField label={words.hours} optional inputMode="decimal" value={draft.weeklyHours} onChange={(weeklyHours) => set({ weeklyHours })} error={faultOf(task.error, "weeklyHours")} />
        </div>
        {checked && <Verdict check={checked} />}
        <Failure error={task.error} />
        <Button type="submit" wide busy={task.busy && (checked ? words.saving : words.checking)}>
          {checked?.allowed ? words.save : words.check}
        </Button>
      </form>
    </Dialog>
  );
}

function Verdict({ check }: { check: Of<"RuleCheckView"> }) {
  const words = useAdvisorWords().measure;
  return (
    <Notice live tone={check.allowed ? "good" : "warn"} title={check.allowed ? words.allowed : words.refused}>
      <div className="stack stack-1">
        {check.reason && <p>{check.reason}</p>}
        {check.latestEnd && (
          <p>
            {words.latest} : {day(check.latestEnd)}
          </p>
        )}
        {check.allowed && check.nextStep?.action && (
          <p>
            {words.next(day(check.nextStep.on))} {check.nextStep.action}
          </p>
        )}
        {check.source && (
          <p className="small">
            {words.source} : {check.source}
          </p>
        )}
        {!check.allowed && <p>{words.change}</p>}
      </div>
    </Notice>
  );
}
