import { useState } from "react";
import { api, body, once } from "../api/client";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { TextField } from "../design/Field";
import { Failure, faultOf } from "../design/Notice";
import { useTask } from "../design/useTask";
import type { Line } from "./HoursLines";
import { useFacilitatorWords } from "./words";

/** The ledger forgets nothing: a line is taken back by another. */
export function ReversalDialog({ lotId, line, onClose, onDone }: { lotId: string; line: Line | null; onClose: () => void; onDone: () => Promise<void> }) {
  const words = useFacilitatorWords();
  const [reason, setReason] = useState("");
  const task = useTask();
  const reverse = () =>
    task.run(async () => {
      if (!line) return;
      await body(api.POST("/api/v1/lots/{id}/hours/{lineId}/reversal", { params: { path: { id: lotId, lineId: line.id } }, headers: once(), body: { reason } }));
      setReason("");
      onClose();
      await onDone();
    });
  return (
    <Dialog open={line !== null} title={words.lot.reverseTitle} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void reverse();
        }}
      >
        <p>{words.lot.reverseText}</p>
        <TextField label={words.lot.reason} required maxLength={200} value={reason} onChange={setReason} error={faultOf(task.error, "reason")} />
        <Failure error={task.error} />
        <div className="row">
          <Button type="submit" look="danger" busy={task.busy && words.busy}>
            {words.lot.confirm}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {words.lot.keep}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
