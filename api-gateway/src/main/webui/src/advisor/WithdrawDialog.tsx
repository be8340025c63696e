import { api, body } from "../api/client";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Failure } from "../design/Notice";
import { useTask } from "../design/useTask";
import { useSheetWords } from "./sheetWords";

/** Takes a person out of employers' searches, because they asked for it. */
export function WithdrawDialog({ personId, onClose, onSaved }: { personId: string; onClose: () => void; onSaved: () => Promise<void> }) {
  const words = useSheetWords().withdraw;
  const task = useTask();
  const withdraw = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/profiles/{id}/withdraw", { params: { path: { id: personId } } }));
      await onSaved();
      onClose();
    });
  return (
    <Dialog open title={words.title} onClose={onClose}>
      <p>{words.text}</p>
      <Failure error={task.error} />
      <div className="row">
        <Button look="danger" busy={task.busy && words.busy} onClick={() => void withdraw()}>
          {words.confirm}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.keep}
        </Button>
      </div>
    </Dialog>
  );
}
