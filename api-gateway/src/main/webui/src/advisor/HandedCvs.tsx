import { api, body, download, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { Button } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Failure } from "../design/Notice";
import { useTask } from "../design/useTask";
import { CvSender } from "../person/CvSender";
import { CvSuggestions } from "../person/CvSuggestions";
import { day } from "../words/forms";
import { useSheetWords } from "./sheetWords";

type Props = { person: Of<"PersonView">; onChanged: () => Promise<void> };

/** CVs of one of the advisor's people: what the person handed over is read like their own, what they sent themselves is only named. */
export function HandedCvs({ person, onChanged }: Props) {
  const words = useSheetWords().cvs;
  const cvs = useLoad(`cvs-${person.id}`, () => body(api.GET("/api/v1/profiles/{id}/cvs", { params: { path: { id: person.id }, query: { limit: 20 } } })));
  return (
    <section className="card stack" aria-labelledby="cvs">
      <h2 id="cvs">{words.title}</h2>
      <p className="soft">{words.text}</p>
      <Loaded of={cvs}>
        {({ items }) =>
          items.length > 0 && (
            <ul className="divided">
              {items.map((cv) => (
                <Handed key={cv.id} cv={cv} person={person} onChanged={onChanged} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <CvSender path={`/api/v1/profiles/${person.id}/cvs`} onSent={cvs.reload} />
    </section>
  );
}

function Handed({ cv, person, onChanged }: Props & { cv: Of<"CvView"> }) {
  const words = useSheetWords().cvs;
  const task = useTask();
  const own = cv.sentBy === "PERSON";
  const accept = async (accepted: Of<"AcceptanceRequest">) => {
    await body(api.POST("/api/v1/profiles/{id}/cvs/{cvId}/suggestions/accept", { params: { path: { id: person.id, cvId: cv.id } }, body: accepted }));
    await onChanged();
  };
  return (
    <li className="stack stack-2">
      <div className="row row-apart">
        <div>
          <p className="strong">{cv.filename}</p>
          <p className="soft small">{own ? words.own(day(cv.uploadedAt)) : words.handed(day(cv.uploadedAt))}</p>
        </div>
        {!own && (
          <Button look="plain" aria-label={`${words.open} : ${cv.filename}`} onClick={() => void task.run(() => download(`/api/v1/profiles/${person.id}/cvs/${cv.id}/content`, cv.filename ?? "cv"))}>
            {words.open}
          </Button>
        )}
      </div>
      {!own && cv.status === "READY" && <CvSuggestions cv={cv} profile={person} onAccept={accept} />}
      <Failure error={task.error} />
    </li>
  );
}
