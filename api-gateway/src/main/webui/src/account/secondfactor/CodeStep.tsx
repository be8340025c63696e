import { useState } from "react";
import { Refusal } from "../../api/problem";
import { Button } from "../../design/Button";
import { Failure } from "../../design/Notice";
import { Page } from "../../design/Page";
import type { useTask } from "../../design/useTask";
import { CodeField } from "./CodeField";
import { useSecondFactorWords } from "./words";

/** The second step of a log-in, once the password was right. */
export default function CodeStep({ task, onSend, onBack }: { task: ReturnType<typeof useTask>; onSend: (code: string) => Promise<unknown>; onBack: () => void }) {
  const words = useSecondFactorWords().step;
  const [code, setCode] = useState("");
  const wrong = task.error instanceof Refusal && task.error.code === "second-factor-wrong" ? task.error : null;
  return (
    <Page title={words.title} lead={words.lead} narrow arrived>
      <form
        className="card stack stack-5"
        onSubmit={(event) => {
          event.preventDefault();
          void onSend(code);
        }}
      >
        {!wrong && <Failure error={task.error} retry={() => void onSend(code)} />}
        <CodeField value={code} onChange={setCode} error={wrong?.message} onSwitch={task.clear} />
        <Button type="submit" wide busy={task.busy && words.busy}>
          {words.send}
        </Button>
      </form>
      <div className="stack stack-1">
        <h2>{words.lost}</h2>
        <p>{words.lostText}</p>
      </div>
      <div>
        <Button look="plain" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </Page>
  );
}
