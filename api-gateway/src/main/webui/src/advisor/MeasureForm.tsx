import { useState } from "react";
import type { Of } from "../api/client";
import { Button } from "../design/Button";
import { SelectField, TextField } from "../design/Field";
import { Failure, Notice, faultOf } from "../design/Notice";
import { useTask } from "../design/useTask";
import { usePathwayWords } from "../pathway/words";
import { day } from "../words/forms";
import { useAdvisorWords } from "./words";
import type { MeasureDraft } from "./measureDraft";

const KINDS = ["PMSMP", "CDDI", "IAE", "CONTRAT_AIDE", "FORMATION", "COUP_DE_POUCE", "ACCOMPAGNEMENT_EMPLOI"] as const;
const PURPOSES = ["DISCOVER", "CONFIRM", "RECRUIT"] as const;
const ACTIONS = ["PROJECT", "PREPARATORY_ACTION"] as const;

type Props = {
  draft: MeasureDraft;
  onChange: (part: Partial<MeasureDraft>) => void;
  kindStays?: boolean;
  /** The PASS IAE counts from the first day of a contract that is recorded. */
  startStays?: boolean;
  check: () => Promise<Of<"RuleCheckView">>;
  save: () => Promise<void>;
};

/** A measure is checked against the dated rules before it can be saved, and the rule's own answer is shown. */
export function MeasureForm({ draft, onChange, kindStays, startStays, check, save }: Props) {
  const words = useAdvisorWords().measure;
  const pathway = usePathwayWords();
  const [checked, setChecked] = useState<Of<"RuleCheckView"> | null>(null);
  const task = useTask();
  const set = (part: Partial<MeasureDraft>) => {
    setChecked(null);
    onChange(part);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void task.run(checked?.allowed ? save : async () => setChecked(await check()));
      }}
    >
      {!kindStays && <Choice label={words.kind} of={KINDS} names={pathway.kinds} value={draft.kind} onChange={(kind) => set({ kind })} />}
      {draft.kind === "PMSMP" && <Choice label={words.purpose} of={PURPOSES} names={pathway.purposes} value={draft.purpose} onChange={(purpose) => set({ purpose })} />}
      {draft.kind === "COUP_DE_POUCE" && <Choice label={words.action} of={ACTIONS} names={pathway.actions} value={draft.coupDePouce} onChange={(coupDePouce) => set({ coupDePouce })} />}
      <div className="grid-2">
        {startStays ? (
          <p>
            {words.starts} : {day(draft.startsOn)}. <span className="soft small">{words.startStays}</span>
          </p>
        ) : (
          <TextField label={words.starts} type="date" required value={draft.startsOn} onChange={(startsOn) => set({ startsOn })} error={faultOf(task.error, "startsOn")} />
        )}
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
  );
}

function Choice<V extends string>({ label, of, names, value, onChange }: { label: string; of: readonly V[]; names: Record<V, string>; value: V; onChange: (next: V) => void }) {
  return (
    <SelectField label={label} value={value} onChange={(next) => onChange(next as V)}>
      {of.map((one) => (
        <option key={one} value={one}>
          {names[one]}
        </option>
      ))}
    </SelectField>
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
