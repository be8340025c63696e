import type { ReactNode } from "react";
import { api, body, once, type Of } from "../api/client";
import { useLoad } from "../api/load";
import { useNews } from "../api/useNews";
import { usePersonWords } from "../person/words";
import { moment } from "../words/forms";
import { useDraft } from "../draft/draft";
import { Button } from "./Button";
import { TextArea } from "./Field";
import { Loaded } from "./Loaded";
import { Failure } from "./Notice";
import { useTask } from "./useTask";

/** What both sides of an application wrote each other, oldest first, and room for the next word. */
export function Thread({ title, applicationId, me, other, closed }: { title: string; applicationId: string; me: Of<"ApplicationParty">; other: ReactNode; closed: boolean }) {
  const words = usePersonWords().applications;
  const thread = useLoad(`thread-${applicationId}`, () => body(api.GET("/api/v1/applications/{id}/messages", { params: { path: { id: applicationId }, query: { limit: 100 } } })));
  useNews(["APPLICATION_MESSAGE"], thread.reload);
  const [draft, setDraft] = useDraft(`message-${applicationId}`, { text: "" });
  const task = useTask();
  const send = () =>
    task.run(async () => {
      if (!draft.text.trim()) return;
      await body(api.POST("/api/v1/applications/{id}/messages", { params: { path: { id: applicationId } }, headers: once(), body: { text: draft.text.trim() } }));
      setDraft({ text: "" });
      await thread.reload();
    });
  return (
    <section className="card stack" aria-labelledby="thread">
      <h2 id="thread">{title}</h2>
      <Loaded of={thread}>
        {({ items = [] }) =>
          items.length === 0 ? (
            <p className="soft">{words.noMessages}</p>
          ) : (
            <ol className="stack stack-2">
              {[...items]
                .sort((a, b) => (a.writtenAt ?? "").localeCompare(b.writtenAt ?? ""))
                .map((message) => (
                  <li key={message.id} className={message.writtenBy === me ? "said said-mine" : "said"}>
                    <p className="small strong">{message.writtenBy === me ? words.mine : message.writtenBy === "PLATFORM" ? words.platform : other}</p>
                    <p className="prose">{message.text}</p>
                    <p className="soft small">{moment(message.writtenAt)}</p>
                  </li>
                ))}
            </ol>
          )
        }
      </Loaded>
      {!closed && (
        <form
          className="stack stack-2"
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <TextArea label={words.write} rows={3} value={draft.text} maxLength={2000} onChange={(text) => setDraft({ text })} />
          <Failure error={task.error} retry={() => void send()} />
          <Button type="submit" look="quiet" icon="send" wide busy={task.busy && `${words.sendMessage}…`}>
            {words.sendMessage}
          </Button>
        </form>
      )}
    </section>
  );
}
