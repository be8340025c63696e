import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { SelectField } from "../design/Field";
import { Failure } from "../design/Notice";
import { useTask } from "../design/useTask";
import { useStaffWords } from "./words";

type Advisor = Of<"AdvisorView">;
const nameOf = ({ givenName, familyName }: Advisor) => `${givenName} ${familyName}`;

/** Gives all people of an advisor who leaves or is away to another one. */
export function HandoverDialog({ from, others, onClose, onDone }: { from: Advisor; others: Advisor[]; onClose: () => void; onDone: (said: string) => Promise<void> }) {
  const words = useStaffWords().handover;
  const [to, setTo] = useState(others[0]?.id ?? "");
  const task = useTask();
  const give = () =>
    task.run(async () => {
      const given = await body(api.POST("/api/v1/advisors/{id}/handover", { params: { path: { id: from.id } }, body: { toAdvisorId: to } }));
      await onDone(words.done(given.people ?? 0, nameOf(others.find(({ id }) => id === to)!)));
      onClose();
    });
  return (
    <Dialog open title={words.title(nameOf(from))} onClose={onClose}>
      <p>{words.text}</p>
      <SelectField label={words.to} value={to} onChange={setTo}>
        {others.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one)}
          </option>
        ))}
      </SelectField>
      <Failure error={task.error} />
      <div className="row">
        <Button busy={task.busy && words.giving} onClick={() => void give()}>
          {words.give}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {words.keep}
        </Button>
      </div>
    </Dialog>
  );
}
