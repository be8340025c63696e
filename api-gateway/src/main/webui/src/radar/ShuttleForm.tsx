import { useState } from "react";
import { api, body } from "../api/client";
import { Button } from "../design/Button";
import { TextField } from "../design/Field";
import { LookUp, findCommunes } from "../design/lookups";
import type { Found } from "../design/LookUp";
import { Failure, Notice, faultOf } from "../design/Notice";
import { useTask } from "../design/useTask";
import { typedNumber } from "../words/forms";
import type { Radar } from "./groups";
import { useRadarWords } from "./words";

/** A line that does not run, and the radar as it would be if it did. */
export type Shuttle = { from: Found; to: Found; minutes: number; radar: Radar };

const LONGEST_MINUTES = 180;

/** @param opened to how many groups the shuttle that was asked about opens offers */
export function ShuttleForm({ asked, opened, onAsked }: { asked: Shuttle | null; opened: number; onAsked: (shuttle: Shuttle | null) => void }) {
  const words = useRadarWords();
  const [from, setFrom] = useState<Found | null>(null);
  const [to, setTo] = useState<Found | null>(null);
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const task = useTask();
  const minutes = typedNumber(typed) ?? NaN;
  const good = Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_MINUTES;
  const ask = () =>
    task.run(async () => {
      setTried(true);
      if (!from || !to || !good) return;
      const radar = await body(api.GET("/api/v1/radar", { params: { query: { from: from.id, to: to.id, minutes } } }));
      onAsked({ from, to, minutes, radar });
    });
  return (
    <section className="card stack" aria-labelledby="shuttle">
      <h2 id="shuttle">{words.shuttle}</h2>
      <p className="soft">{words.shuttleText}</p>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <div className="grid-3 top">
          <LookUp label={words.from} find={findCommunes} onPick={setFrom} error={tried && !from ? words.pick : faultOf(task.error, "from")} />
          <LookUp label={words.to} find={findCommunes} onPick={setTo} error={tried && !to ? words.pick : faultOf(task.error, "to")} />
          <TextField label={words.minutes} inputMode="numeric" value={typed} onChange={setTyped} placeholder={words.minutesHint} error={tried && !good ? words.wholeMinutes : faultOf(task.error, "minutes")} />
        </div>
        <Failure error={task.error} retry={() => void ask()} />
        <div className="row">
          <Button type="submit" busy={task.busy && words.asking}>
            {words.ask}
          </Button>
          {asked && (
            <Button look="quiet" icon="close" onClick={() => onAsked(null)}>
              {words.drop}
            </Button>
          )}
        </div>
      </form>
      {asked && (
        <Notice tone={opened > 0 ? "good" : "info"} live title={words.line(asked.from.label, asked.to.label, asked.minutes)}>
          {words.opens(opened)}
        </Notice>
      )}
    </section>
  );
}
