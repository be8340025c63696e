import { useState } from "react";
import { api, body, once, type Of } from "../api/client";
import { Button, ButtonLink } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { SelectField, TextArea } from "../design/Field";
import { Failure, Notice } from "../design/Notice";
import { useTask } from "../design/useTask";
import { useDraft } from "../draft/draft";
import { useCvs } from "./CvPage";
import { usePersonWords } from "./words";

type Props = { offer: Of<"OfferView">; open: boolean; onClose: () => void; onSent: () => void };

/** The second tap; words and CV are possible, nothing is needed. A retry under the same key sends nothing twice. */
export function ApplyDialog({ offer, open, onClose, onSent }: Props) {
  const words = usePersonWords().offer;
  const cvs = useCvs();
  const ready = cvs.data?.items.filter((cv) => cv.status !== "REJECTED") ?? [];
  const [draft, setDraft, forget] = useDraft(`apply-${offer.id}`, { message: "", cvId: undefined as string | undefined });
  const [key] = useState(once);
  const [sent, setSent] = useState<string | null>(null);
  const task = useTask();
  const cvId = draft.cvId ?? ready[0]?.id ?? "";

  const send = () =>
    task.run(async () => {
      const application = await body(
        api.POST("/api/v1/offers/{id}/applications", {
          params: { path: { id: offer.id } },
          headers: key,
          body: { message: draft.message.trim() || undefined, cvId: cvId || undefined },
        }),
      );
      forget();
      setSent(application.id);
      onSent();
    });

  return (
    <Dialog open={open} title={sent ? words.sent : words.applyTitle} onClose={onClose}>
      {sent ? (
        <>
          <Notice tone="good" live>
            {words.sentText}
          </Notice>
          <ButtonLink to={`/candidatures/${sent}`} wide>
            {words.follow}
          </ButtonLink>
        </>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <p className="strong">{offer.title}</p>
          <TextArea label={words.message} hint={words.messageHint} optional value={draft.message} maxLength={2000} onChange={(message) => setDraft((old) => ({ ...old, message }))} />
          {ready.length > 0 && (
            <SelectField label={words.withCv} value={cvId} onChange={(next) => setDraft((old) => ({ ...old, cvId: next }))}>
              {ready.map((cv) => (
                <option key={cv.id} value={cv.id}>
                  {cv.filename}
                </option>
              ))}
              <option value="">{words.noCv}</option>
            </SelectField>
          )}
          <p className="soft small">{words.shows}</p>
          <Failure error={task.error} retry={() => void send()} />
          <div className="row">
            <Button type="submit" icon="send" busy={task.busy && words.sending}>
              {words.send}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {words.cancel}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  );
}
