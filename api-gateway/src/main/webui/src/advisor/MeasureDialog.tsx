import { useState } from "react";
import { api, body, once, type Of } from "../api/client";
import { Dialog } from "../design/Dialog";
import { useDraft } from "../draft/draft";
import { usePathwayWords } from "../pathway/words";
import { MeasureForm } from "./MeasureForm";
import { NO_MEASURE, renewalOf, toRequest, type MeasureDraft } from "./measureDraft";
import { useAdvisorWords } from "./words";

type Props = { profileId: string; /** The measure that the new one continues. */ renewed?: Of<"MeasureView">; onClose: () => void; onSaved: () => Promise<unknown> };

/** Records a new measure, or the one that follows another. */
export function MeasureDialog({ profileId, renewed, onClose, onSaved }: Props) {
  const words = useAdvisorWords().measure;
  const kinds = usePathwayWords().kinds;
  const [draft, setDraft, forget] = useDraft<MeasureDraft>(`measure-${renewed?.id ?? profileId}`, renewed ? renewalOf(renewed) : NO_MEASURE);
  const [key] = useState(once);
  const check = () => body(api.POST("/api/v1/rules/check", { body: { ...toRequest(draft), profileId } }));
  const save = async () => {
    await body(api.POST("/api/v1/pathways/{profileId}/measures", { params: { path: { profileId } }, headers: key, body: toRequest(draft) }));
    forget();
    await onSaved();
    onClose();
  };
  return (
    <Dialog open title={renewed ? words.renewTitle(kinds[renewed.kind]) : words.title} onClose={onClose}>
      <MeasureForm kindStays={renewed !== undefined} draft={draft} onChange={(part) => setDraft((old) => ({ ...old, ...part }))} check={check} save={save} />
    </Dialog>
  );
}
