import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { AnyOf } from "../design/Choices";
import { SelectField } from "../design/Field";
import { Loaded } from "../design/Loaded";
import { Failure, Notice } from "../design/Notice";
import { Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { usePreferenceWords } from "./preferenceWords";

type Choice = Of<"Preference">;

/** What nobody waits for may be switched off; all else stays in the inbox whatever else is chosen. */
const MAY_BE_OFF: readonly Of<"MessageKind">[] = ["OFFER_MATCH", "OFFER_PROPOSED", "CANDIDATE_MATCH"];
const FREQUENCIES = ["NOW", "DAILY", "OFF"] as const;
const WAYS = ["EMAIL", "SMS"] as const;

/** For each kind of message: when, and by which ways beside the inbox. */
export default function PreferencesPage() {
  const words = usePreferenceWords();
  const preferences = useLoad("preferences", () => body(api.GET("/api/v1/notifications/preferences")));
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/notifications", label: words.back }} narrow>
      <Loaded of={preferences}>{({ items }) => <Form initial={items} />}</Loaded>
    </Page>
  );
}

function Form({ initial }: { initial: Choice[] }) {
  const words = usePreferenceWords();
  const [choices, setChoices] = useState(initial);
  const [saved, setSaved] = useState(false);
  const task = useTask();
  const change = (kind: Choice["kind"], part: Partial<Choice>) => {
    setSaved(false);
    setChoices(choices.map((choice) => (choice.kind === kind ? { ...choice, ...part } : choice)));
  };
  const save = () =>
    task.run(async () => {
      await body(api.PUT("/api/v1/notifications/preferences", { params: { header: { "If-Match": "*" } }, body: { items: choices } }));
      setSaved(true);
    });
  return (
    <form
      className="stack stack-5"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="soft">{words.alwaysHere}</p>
      {choices.map((choice) => (
        <fieldset className="card stack" key={choice.kind}>
          <legend className="only-read">{words.kind[choice.kind]}</legend>
          <h2 aria-hidden="true">{words.kind[choice.kind]}</h2>
          <div className="grid-2">
            <SelectField label={words.when} value={choice.frequency} onChange={(frequency) => change(choice.kind, { frequency: frequency as Choice["frequency"] })}>
              {FREQUENCIES.filter((one) => one !== "OFF" || MAY_BE_OFF.includes(choice.kind)).map((one) => (
                <option key={one} value={one}>
                  {words.frequency[one]}
                </option>
              ))}
            </SelectField>
            {choice.frequency !== "OFF" && (
              <AnyOf
                legend={words.how}
                values={WAYS.filter((way) => choice.channels.includes(way))}
                onChange={(ways) => change(choice.kind, { channels: ["IN_APP", ...ways] })}
                choices={WAYS.map((value) => ({ value, label: words.channel[value] }))}
              />
            )}
          </div>
        </fieldset>
      ))}
      <Failure error={task.error} retry={() => void save()} />
      {saved && (
        <Notice tone="good" live>
          {words.saved}
        </Notice>
      )}
      <Button type="submit" wide busy={task.busy && words.saving}>
        {words.save}
      </Button>
    </form>
  );
}
