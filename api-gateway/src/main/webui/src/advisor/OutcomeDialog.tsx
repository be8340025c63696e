import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { SelectField, TextField } from "../design/Field";
import { Failure, faultOf } from "../design/Notice";
import { useTask } from "../design/useTask";
import type { Measure } from "../pathway/Measures";
import { usePathwayWords } from "../pathway/words";
import { useAdvisorWords } from "./words";

type Outcome = Of<"MeasureOutcome">;
const OUTCOMES = ["LASTING_EMPLOYMENT", "CDD_6_MONTHS", "OTHER_EMPLOYMENT", "TRAINING", "NONE"] as const;
const today = () => new Date().toISOString().slice(0, 10);

/** How a measure that has begun came to its end, and on which day; said again, the last word counts. */
export function OutcomeDialog({ profileId, measure, onClose, onSaved }: { profileId: string; measure: Measure; onClose: () => void; onSaved: () => Promise<unknown> }) {
  const words = useAdvisorWords().outcome;
  const { outcomes } = usePathwayWords();
  const [outcome, setOutcome] = useState<Outcome>(measure.outcome ?? "LASTING_EMPLOYMENT");
  const [endedOn, setEndedOn] = useState(measure.endedOn ?? (measure.endsOn && measure.endsOn < today() ? measure.endsOn : today()));
  const task = useTask();
  const save = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/pathways/{profileId}/measures/{id}/outcome", { params: { path: { profileId, id: measure.id } }, body: { outcome, endedOn } }));
      await onSaved();
      onClose();
    });
  return (
    <Dialog open title={words.title} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <SelectField label={words.outcome} value={outcome} onChange={(next) => setOutcome(next as Outcome)}>
          {OUTCOMES.map((one) => (
            <option key={one} value={one}>
              {outcomes[one]}
            </option>
          ))}
        </SelectField>
        <TextField label={words.endedOn} type="date" required value={endedOn} onChange={setEndedOn} error={faultOf(task.error, "endedOn")} />
        <p className="soft small">{words.counts}</p>
        <Failure error={task.error} />
        <Button type="submit" wide busy={task.busy && words.saving}>
          {words.save}
        </Button>
      </form>
    </Dialog>
  );
}
