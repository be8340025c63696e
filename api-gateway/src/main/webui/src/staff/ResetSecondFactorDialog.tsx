import { api, body } from "../api/client";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Failure } from "../design/Notice";
import { useTask } from "../design/useTask";
import { nameOf, type Known } from "./KnownAccounts";
import { useAccountsWords } from "./accountsWords";

/** Says what becomes of an account whose owner lost phone and codes before its second step is taken away. */
export function ResetSecondFactorDialog({ account, onClose, onDone }: { account: Known; onClose: () => void; onDone: (said: string) => Promise<void> }) {
  const words = useAccountsWords();
  const { reset } = words;
  const name = nameOf(account);
  const task = useTask();
  const send = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/admin/accounts/{id}/second-factor-reset", { params: { path: { id: account.accountId } } }));
      await onDone(reset.done(name));
      onClose();
    });
  return (
    <Dialog open title={reset.title(name)} onClose={onClose}>
      <ul className="points">
        {reset.text.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Failure error={task.error} />
      <div className="row">
        <Button look="danger" busy={task.busy && words.busy} onClick={() => void send()}>
          {reset.open}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
