import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { Button } from "../design/Button";
import { Check } from "../design/Choices";
import { Dialog } from "../design/Dialog";
import { TextField } from "../design/Field";
import { Failure, faultOf } from "../design/Notice";
import { useTask } from "../design/useTask";
import { useSheetWords } from "./sheetWords";

const EMPTY = { code: "", signedOn: "", reference: "", publish: false };

/** Records that a person without an account signed their printed profile, and whether they ticked that employers may find it. */
export function PaperDialog({ person, onClose, onSaved }: { person: Of<"PersonView">; onClose: () => void; onSaved: () => Promise<void> }) {
  const words = useSheetWords();
  const [sheet, setSheet] = useState(EMPTY);
  const task = useTask();
  const set = (part: Partial<typeof EMPTY>) => setSheet((old) => ({ ...old, ...part }));
  const save = () =>
    task.run(async () => {
      // What was signed is what the page shows: somebody else's change in between is refused.
      const header = { "If-Match": `"${person.version}"` };
      await body(api.POST("/api/v1/profiles/{id}/paper-confirmation", { params: { path: { id: person.id }, header }, body: sheet }));
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
        <p className="soft">{words.text}</p>
        <TextField label={words.code} hint={words.codeHint} required autoComplete="off" value={sheet.code} onChange={(code) => set({ code })} error={faultOf(task.error, "code")} />
        <div className="grid-2">
          <TextField label={words.signedOn} type="date" required value={sheet.signedOn} onChange={(signedOn) => set({ signedOn })} error={faultOf(task.error, "signedOn")} />
          <TextField label={words.reference} hint={words.referenceHint} required maxLength={100} value={sheet.reference} onChange={(reference) => set({ reference })} error={faultOf(task.error, "reference")} />
        </div>
        <Check checked={sheet.publish} onChange={(publish) => set({ publish })}>
          {words.publish}
        </Check>
        <Failure error={task.error} />
        <Button type="submit" wide busy={task.busy && words.busy}>
          {words.save}
        </Button>
      </form>
    </Dialog>
  );
}
