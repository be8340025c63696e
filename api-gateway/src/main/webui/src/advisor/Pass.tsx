import { useState } from "react";
import { api, body, once, type Of } from "../api/client";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { TextField } from "../design/Field";
import { Failure, Notice, faultOf } from "../design/Notice";
import { useTask } from "../design/useTask";
import { day } from "../words/forms";
import { useAdvisorWords } from "./words";
import { useSheetWords } from "./sheetWords";

type Props = { profileId: string; onSaved: () => Promise<void> };

/** The PASS IAE with its last day, and what moves that day. */
export function Pass({ of, profileId, onSaved }: Props & { of: Of<"PassView"> }) {
  const words = useAdvisorWords().person;
  const moves = useSheetWords().pass;
  const [open, setOpen] = useState<"suspend" | "prolong" | null>(null);
  const close = () => setOpen(null);
  if (!of.lastDay) return null;
  return (
    <Notice title={`${words.pass} ${words.until} ${day(of.lastDay)}`}>
      {of.prolongationFrom && <p>{`${words.prolong} ${words.between(day(of.prolongationFrom), day(of.prolongationUntil))}.`}</p>}
      <div className="row">
        <Button look="plain" onClick={() => setOpen("suspend")}>
          {moves.suspend}
        </Button>
        <Button look="plain" onClick={() => setOpen("prolong")}>
          {moves.prolong}
        </Button>
      </div>
      {open === "suspend" && <SuspendDialog profileId={profileId} onSaved={onSaved} onClose={close} />}
      {open === "prolong" && <ProlongDialog profileId={profileId} onSaved={onSaved} onClose={close} />}
    </Notice>
  );
}

function SuspendDialog({ profileId, onSaved, onClose }: Props & { onClose: () => void }) {
  const words = useSheetWords().pass;
  const [from, setFrom] = useState("");
  const [until, setUntil] = useState("");
  const task = useTask();
  const save = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/pathways/{profileId}/pass/suspensions", { params: { path: { profileId } }, headers: once(), body: { from, until } }));
      await onSaved();
      onClose();
    });
  return (
    <Dialog open title={words.suspendTitle} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <p className="soft">{words.suspendText}</p>
        <div className="grid-2">
          <TextField label={words.from} type="date" required value={from} onChange={setFrom} error={faultOf(task.error, "from")} />
          <TextField label={words.until} type="date" required value={until} onChange={setUntil} error={faultOf(task.error, "until")} />
        </div>
        <Failure error={task.error} />
        <Button type="submit" wide busy={task.busy && words.busy}>
          {words.suspendIt}
        </Button>
      </form>
    </Dialog>
  );
}

function ProlongDialog({ profileId, onSaved, onClose }: Props & { onClose: () => void }) {
  const words = useSheetWords().pass;
  const [days, setDays] = useState("");
  const task = useTask();
  const save = () =>
    task.run(async () => {
      await body(api.POST("/api/v1/pathways/{profileId}/pass/prolongations", { params: { path: { profileId } }, headers: once(), body: { days: Number(days) } }));
      await onSaved();
      onClose();
    });
  return (
    <Dialog open title={words.prolongTitle} onClose={onClose}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField label={words.days} hint={words.daysHint} type="number" min={1} max={1826} required value={days} onChange={setDays} error={faultOf(task.error, "days")} />
        <Failure error={task.error} />
        <Button type="submit" wide busy={task.busy && words.busy}>
          {words.prolongIt}
        </Button>
      </form>
    </Dialog>
  );
}
