import { useEffect, useState } from "react";
import { api, body, download, type Of } from "../api/client";
import { useLoad, type Load } from "../api/load";
import { Button } from "../design/Button";
import { Dialog } from "../design/Dialog";
import { Icon } from "../design/Icon";
import { Loaded } from "../design/Loaded";
import { Failure, Notice } from "../design/Notice";
import { Empty, Page } from "../design/Page";
import { useTask } from "../design/useTask";
import { day } from "../words/forms";
import { CvSender } from "./CvSender";
import { CvSuggestions } from "./CvSuggestions";
import { useProfile } from "./profile";
import { usePersonWords } from "./words";

type Cv = Of<"CvView">;
const ASK_AGAIN_MS = 1500;

export function useCvs() {
  return useLoad("cvs", () => body(api.GET("/api/v1/profiles/me/cvs", { params: { query: { limit: 20 } } })));
}

/** Bring a CV by camera or file, see it go, and tick what it suggests. */
export function CvPage() {
  const words = usePersonWords().cv;
  const cvs = useCvs();
  const reading = cvs.data?.items.some((cv) => cv.status === "PROCESSING");
  const { reload } = cvs;
  useEffect(() => {
    if (!reading) return;
    const timer = setInterval(() => void reload(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [reading, reload]);
  return (
    <Page title={words.title} lead={words.lead} back={{ to: "/profil", label: usePersonWords().seen.back }} narrow>
      <div className="card">
        <CvSender path="/api/v1/profiles/me/cvs" onSent={cvs.reload} />
      </div>
      <Loaded of={cvs}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="file" title={words.none}>
              {words.noneText}
            </Empty>
          ) : (
            <ul className="stack">
              {items.map((cv) => (
                <CvCard key={cv.id} cv={cv} cvs={cvs} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function CvCard({ cv, cvs }: { cv: Cv; cvs: Load<unknown> }) {
  const words = usePersonWords().cv;
  const [asking, setAsking] = useState(false);
  const task = useTask();
  const remove = () =>
    task.run(async () => {
      await body(api.DELETE("/api/v1/profiles/me/cvs/{id}", { params: { path: { id: cv.id } } }));
      setAsking(false);
      await cvs.reload();
    });
  return (
    <li className="card stack">
      <div className="row row-apart">
        <div className="row">
          <Icon name="file" />
          <div>
            <h2>{cv.filename}</h2>
            <p className="soft small">
              {words.sentOn} {day(cv.uploadedAt)}
              {cv.sentBy === "ADVISOR" && `, ${words.byAdvisor}`}
            </p>
          </div>
        </div>
        <div className="row">
          <Button look="plain" onClick={() => void task.run(() => download(`/api/v1/profiles/me/cvs/${cv.id}/content`, cv.filename ?? "cv"))}>
            {words.open}
          </Button>
          <Button look="plain" onClick={() => setAsking(true)}>
            {words.remove}
          </Button>
        </div>
      </div>
      {cv.status === "PROCESSING" && <p className="waiting">{words.reading}</p>}
      {cv.status === "REJECTED" && (
        <Notice tone="bad" title={words.rejected}>
          {words.rejectedText}
        </Notice>
      )}
      {cv.status === "READY" && <OwnSuggestions cv={cv} />}
      <Failure error={task.error} />
      <Dialog open={asking} title={words.removeSure} onClose={() => setAsking(false)}>
        <p>{words.removeText}</p>
        <div className="row">
          <Button look="danger" onClick={() => void remove()}>
            {words.remove}
          </Button>
          <Button look="quiet" onClick={() => setAsking(false)}>
            {words.keep}
          </Button>
        </div>
      </Dialog>
    </li>
  );
}

function OwnSuggestions({ cv }: { cv: Cv }) {
  const profile = useProfile();
  const accept = async (accepted: Of<"AcceptanceRequest">) => {
    await body(api.POST("/api/v1/profiles/me/cvs/{id}/suggestions/accept", { params: { path: { id: cv.id } }, body: accepted }));
    await profile.reload();
  };
  return <CvSuggestions cv={cv} profile={profile.data} onAccept={accept} />;
}
