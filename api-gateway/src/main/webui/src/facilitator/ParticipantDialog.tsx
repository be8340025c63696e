import { useState } from "react";
import { api, body, once, type Of } from "../api/client";
import { Button } from "../design/Button";
import { AnyOf } from "../design/Choices";
import { Dialog } from "../design/Dialog";
import { TextField } from "../design/Field";
import { Failure, faultOf } from "../design/Notice";
import { useTask } from "../design/useTask";
import type { Participant } from "./programme";
import { useFacilitatorWords } from "./words";

const PUBLICS = ["RSA", "LONG_TERM_UNEMPLOYED", "UNDER_26", "DISABLED_WORKER", "ASS_AAH", "IAE", "EPIDE_E2C", "OTHER"] as const;

type Props = { programmeId: string; open: Participant | "new" | null; onClose: () => void; onSaved: () => Promise<void> };

/** Enters a person in a programme, or says more of one who is in it. */
export function ParticipantDialog({ programmeId, open, onClose, onSaved }: Props) {
  const words = useFacilitatorWords();
  const known = open === "new" ? null : open;
  const [reference, setReference] = useState(known?.reference ?? "");
  const [enteredOn, setEnteredOn] = useState(known?.enteredOn ?? "");
  const [publics, setPublics] = useState<Of<"ClausePublic">[]>(known?.publics ?? []);
  const task = useTask();
  const save = () =>
    task.run(async () => {
      const request = { reference: reference.trim() || undefined, enteredOn, publics, participantId: known?.participantId };
      await body(
        known?.participantId
          ? api.PUT("/api/v1/programmes/{id}/participants/{participantId}", { params: { path: { id: programmeId, participantId: known.participantId }, header: { "If-Match": "*" } }, body: request })
          : api.POST("/api/v1/programmes/{id}/participants", { params: { path: { id: programmeId } }, headers: once(), body: request }),
      );
      setReference("");
      setPublics([]);
      onClose();
      await onSaved();
    });
  return (
    <Dialog open={open !== null} title={known ? words.people.changeTitle : words.people.addTitle} onClose={onClose}>
      <form
        className="stack stack-5"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={words.people.reference} hint={words.people.referenceHint} optional maxLength={50} value={reference} onChange={setReference} error={faultOf(task.error, "reference")} />
        <TextField label={words.people.entered} type="date" required value={enteredOn} onChange={setEnteredOn} error={faultOf(task.error, "enteredOn")} />
        <AnyOf legend={words.people.publics} hint={words.people.publicsHint} list values={publics} onChange={setPublics} choices={PUBLICS.map((value) => ({ value, label: words.publics[value] }))} error={faultOf(task.error, "publics")} />
        <Failure error={task.error} />
        <div className="row">
          <Button type="submit" busy={task.busy && words.saving}>
            {words.save}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
