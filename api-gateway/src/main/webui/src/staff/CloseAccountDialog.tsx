import { api, body } from "../api/client";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Failure } from "../design/Notice";
import { useTask } from "../design/useTask";
import { nameOf, type Known } from "./KnownAccounts";
import { useAccountsWords } from "./accountsWords";

/** Says what becomes of an account and its owner before it is closed, or opened again. */
export function CloseAccountDialog({ account, onClose, onDone }: { account: Known; onClose: () => void; onDone: (said: string) => Promise<void> }) {
  const words = useAccountsWords();
  const open = !account.disabledAt;
  const act = open ? words.disable : words.enable;
  const name = nameOf(account);
  const task = useTask();
  const send = () =>
    task.run(async () => {
      const params = { path: { id: account.accountId } };
      await body(open ? api.POST("/api/v1/admin/accounts/{id}/disable", { params }) : api.POST("/api/v1/admin/accounts/{id}/enable", { params }));
      await onDone(act.done(name));
      onClose();
    });
  return (
    <Dialog open title={act.title(name)} onClose={onClose}>
      <ul className="points">
        {act.text.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {open && account.role === "ADVISOR" && <li>{words.people}</li>}
      </ul>
      <Failure error={task.error} />
      <div className="row">
        <Button look={open ? "danger" : "main"} busy={task.busy && words.busy} onClick={() => void send()}>
          {act.open}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </Dialog>
  );
}
