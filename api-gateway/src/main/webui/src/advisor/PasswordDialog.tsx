import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Failure } from "../design/Notice";
import { useTask } from "../design/useTask";
import { moment } from "../words/forms";
import { useSheetWords } from "./sheetWords";

/** Lets a person who sits beside their advisor set a new password. */
export function PasswordDialog({ personId, onClose }: { personId: string; onClose: () => void }) {
  const words = useSheetWords().password;
  const [made, setMade] = useState<Of<"ResetLinkView"> | null>(null);
  const task = useTask();
  const make = () =>
    task.run(async () => {
      setMade(await body(api.POST("/api/v1/profiles/{id}/password-link", { params: { path: { id: personId } } })));
    });
  return (
    <Dialog open title={words.title} onClose={onClose}>
      {made ? (
        <div className="stack" role="status">
          <p>{words.until(moment(made.expiresAt))}</p>
          <p>{words.name}</p>
        </div>
      ) : (
        <p>{words.text}</p>
      )}
      <Failure error={task.error} />
      <div className="row">
        {made ? (
          <a className="button" href={made.link} target="_blank" rel="noopener noreferrer" onClick={onClose}>
            {words.go}
          </a>
        ) : (
          <Button busy={task.busy && words.busy} onClick={() => void make()}>
            {words.make}
          </Button>
        )}
        <Button look="quiet" onClick={onClose}>
          {words.keep}
        </Button>
      </div>
    </Dialog>
  );
}
