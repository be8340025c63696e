import { useState } from "react";
import { api, body } from "../api/client";
import { Button } from "../design/Button";
import { Failure, Notice } from "../design/Notice";
import { useTask } from "../design/useTask";
import type { Measure } from "../pathway/Measures";
import { usePathwayWords } from "../pathway/words";
import { day } from "../words/forms";
import { useEmployerWords } from "./words";

/** Whether another measure of its kind may follow this one here: yes or no. Why not is between the person and their advisor. */
export function Renewal({ measure }: { measure: Measure }) {
  const words = useEmployerWords().renewal;
  const kinds = usePathwayWords().kinds;
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const task = useTask();
  const ask = () => task.run(async () => setAllowed((await body(api.GET("/api/v1/employers/me/measures/{id}/renewal", { params: { path: { id: measure.id } } }))).allowed ?? false));
  return (
    <div className="stack stack-2">
      {allowed === null ? (
        <Button look="plain" busy={task.busy && words.busy} aria-label={`${words.ask} : ${kinds[measure.kind]}, ${day(measure.startsOn)}`} onClick={() => void ask()}>
          {words.ask}
        </Button>
      ) : (
        <Notice live tone={allowed ? "good" : "warn"} title={allowed ? words.yes : words.no}>
          {allowed ? words.yesText : words.noText}
        </Notice>
      )}
      <Failure error={task.error} />
    </div>
  );
}
