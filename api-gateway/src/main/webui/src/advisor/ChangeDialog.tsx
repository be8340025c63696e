import { useState } from "react";
import { api, body, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Dialog } from "../design/Dialog";
import { Loaded } from "../design/Loaded";
import { MeasureHistory } from "../pathway/MeasureHistory";
import { usePathwayWords } from "../pathway/words";
import { MeasureForm } from "./MeasureForm";
import { draftOf, toRequest } from "./measureDraft";
import { useAdvisorWords } from "./words";

type Read = { measure: Of<"MeasureView">; etag: string };
type Props = { profileId: string; measure: Of<"MeasureView">; onClose: () => void; onSaved: () => Promise<unknown> };

/** Corrects what a measure says, within the rules; what it said before stays in its history, which stands below. */
export function ChangeDialog({ profileId, measure, onClose, onSaved }: Props) {
  const words = useAdvisorWords().measure;
  const kinds = usePathwayWords().kinds;
  const read = useLoad<Read>(`measure-${measure.id}`, async () => {
    const call = api.GET("/api/v1/pathways/{profileId}/measures/{id}", { params: { path: { profileId, id: measure.id } } });
    return { measure: await body(call), etag: (await call).response.headers.get("ETag") ?? "" };
  });
  return (
    <Dialog open title={words.changeTitle(kinds[measure.kind])} onClose={onClose}>
      {/* What was read before may be old: it is changed only as it stands now. */}
      <Loaded of={read.loading ? { ...read, data: undefined } : read}>
        {(now) => (
          <>
            <Change key={now.etag} profileId={profileId} read={now} onClose={onClose} onSaved={onSaved} />
            <MeasureHistory of={now.measure} />
          </>
        )}
      </Loaded>
    </Dialog>
  );
}

function Change({ profileId, read: { measure, etag }, onClose, onSaved }: Omit<Props, "measure"> & { read: Read }) {
  const [draft, setDraft] = useState(() => draftOf(measure));
  const request = () => toRequest(draft, measure);
  const check = () => body(api.POST("/api/v1/rules/check", { params: { query: { changes: measure.id } }, body: { ...request(), profileId } }));
  const save = async () => {
    await body(api.PUT("/api/v1/pathways/{profileId}/measures/{id}", { params: { path: { profileId, id: measure.id }, header: { "If-Match": etag } }, body: request() }));
    await onSaved();
    onClose();
  };
  return <MeasureForm kindStays startStays={measure.kind === "IAE" || measure.kind === "CDDI"} draft={draft} onChange={(part) => setDraft((old) => ({ ...old, ...part }))} check={check} save={save} />;
}
