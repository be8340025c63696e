import { useState } from "react";
import { api, body, once, type Of } from "../api/client";
import { Button } from "../design/Button";
import { SelectField, TextArea, TextField } from "../design/Field";
import { Failure, faultOf } from "../design/Notice";
import { useTask } from "../design/useTask";
import { useDraft } from "../draft/draft";
import { typedNumber } from "../words/forms";
import type { Item } from "./Week";
import { useActivityWords } from "./words";

type Kind = Of<"ActivityKind">;
type Draft = { kind: Kind; day: string; hours: string; note: string };

/** What somebody may add of themselves: what their pathway brings comes by itself. */
const KINDS = ["WORKSHOP", "ACCESS_TO_RIGHTS", "APPLICATION", "INTERVIEW", "TRAINING", "OTHER"] as const;
const LEAST = 0.25;
const MOST = 12;

/** Adds an activity, or corrects one or takes it out. @param item null for a new one */
export function ActivityForm({ item, onSaved }: { item: Item | null; onSaved: () => Promise<void> }) {
  const words = useActivityWords();
  const form = words.form;
  const [draft, setDraft, forget] = useDraft<Draft>(`activity-${item?.id ?? "new"}`, {
    kind: item?.kind ?? "WORKSHOP",
    day: item?.from ?? new Date().toISOString().slice(0, 10),
    hours: item?.hours === undefined ? "" : String(item.hours).replace(".", ","),
    note: item?.note ?? "",
  });
  const [key] = useState(once);
  const [asked, setAsked] = useState(false);
  const task = useTask();
  const set = (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part }));
  const hours = typedNumber(draft.hours) ?? 0;
  const valid = hours >= LEAST && hours <= MOST;
  const finish = (work: () => Promise<unknown>) =>
    task.run(async () => {
      await work();
      forget();
      await onSaved();
    });
  const save = () => {
    setAsked(true);
    if (!valid) return;
    const request: Of<"ActivityRequest"> = { kind: draft.kind, day: draft.day, hours, note: draft.note.trim() || undefined };
    void finish(() =>
      item
        ? body(api.PUT("/api/v1/activity/me/{id}", { params: { path: { id: item.id }, header: { "If-Match": "*" } }, body: request }))
        : body(api.POST("/api/v1/activity/me", { headers: key, body: request })),
    );
  };
  const kinds: readonly Kind[] = item ? [...new Set<Kind>([item.kind, ...(item.origin === "APPLICATION" ? [] : KINDS)])] : KINDS;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <SelectField label={form.kind} value={draft.kind} onChange={(kind) => set({ kind: kind as Kind })}>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </SelectField>
      <div className="grid-2">
        <TextField label={form.day} type="date" required value={draft.day} onChange={(day) => set({ day })} error={faultOf(task.error, "day")} />
        <TextField label={form.hours} hint={form.hoursHint} inputMode="decimal" required value={draft.hours} onChange={(typed) => set({ hours: typed })} error={asked && !valid ? form.badHours : faultOf(task.error, "hours")} />
      </div>
      <TextArea label={form.note} hint={form.noteHint} optional maxLength={500} rows={3} value={draft.note} onChange={(note) => set({ note })} error={faultOf(task.error, "note")} />
      <Failure error={task.error} />
      <div className="row">
        <Button type="submit" busy={task.busy && form.saving}>
          {form.save}
        </Button>
        {item && (
          <Button look="danger" onClick={() => void finish(() => body(api.DELETE("/api/v1/activity/me/{id}", { params: { path: { id: item.id } } })))}>
            {form.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
