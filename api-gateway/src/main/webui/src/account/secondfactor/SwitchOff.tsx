import { useState } from "react";
import { api, body } from "../../api/client";
import { Button } from "../../design/Button";
import { Failure, faultOf } from "../../design/Notice";
import { useTask } from "../../design/useTask";
import { PasswordField } from "../PasswordField";
import { CodeField } from "./CodeField";
import { Step } from "./Step";
import { useSecondFactorWords } from "./words";

/** Back to the password alone. */
export function SwitchOff({ onDone, onCancel }: { onDone: () => void; onCancel: () => void }) {
  const words = useSecondFactorWords();
  const [password, setPassword] = useState("");
  const [code, setCode] = useState("");
  const task = useTask();
  const send = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/auth/second-factor/removal", { body: { password, code } }));
      onDone();
    });
  return (
    <Step title={words.removal.title} onSend={() => void send()}>
      <p>{words.removal.text}</p>
      <PasswordField value={password} onChange={setPassword} error={faultOf(task.error, "password")} />
      <CodeField value={code} onChange={setCode} error={faultOf(task.error, "code")} onSwitch={task.clear} />
      <Failure error={task.error} retry={() => void send()} />
      <div className="row">
        <Button type="submit" look="danger" busy={task.busy && words.busy}>
          {words.off}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </Step>
  );
}
