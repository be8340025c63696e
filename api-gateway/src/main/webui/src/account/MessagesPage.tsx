import { useEffect } from "react";
import { Link } from "react-router";
import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { onNews } from "../api/news";
import { Button } from "../design/Button";
import { Loaded } from "../design/Loaded";
import { Empty, Page } from "../design/Page";
import { moment } from "../words/forms";
import { typeset } from "../words/language";
import { useAccountWords } from "./words";

export function MessagesPage() {
  const words = useAccountWords().messages;
  const messages = useLoad("messages", () => body(api.GET("/api/v1/notifications", { params: { query: { limit: 50 } } })));
  useEffect(() => onNews(() => void messages.reload()), [messages.reload]);
  const read = (id: string) => api.POST("/api/v1/notifications/{id}/read", { params: { path: { id } } });
  const unread = messages.data?.items.filter((message) => !message.readAt) ?? [];
  const readAll = async () => {
    await Promise.all(unread.map((message) => read(message.id)));
    await messages.reload();
  };
  return (
    <Page
      title={words.title}
      narrow
      actions={
        unread.length > 1 && (
          <Button look="quiet" icon="check" onClick={() => void readAll()}>
            {words.readAll}
          </Button>
        )
      }
    >
      <Link to="/compte/preferences">{words.preferences}</Link>
      <Loaded of={messages}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty icon="bell" title={words.none}>
              {words.noneDetail}
            </Empty>
          ) : (
            <ul className="stack">
              {items.map((message) => (
                <li className="card card-link stack stack-1" key={message.id}>
                  <div className="row row-apart">
                    <h2>
                      <Link to={message.link ?? "/"} lang="fr" onClick={() => void read(message.id)}>
                        {typeset(message.title)}
                      </Link>
                    </h2>
                    {!message.readAt && <span className="tag tag-brick">{words.fresh}</span>}
                  </div>
                  <p lang="fr">{typeset(message.body)}</p>
                  <p className="soft small">{moment(message.createdAt)}</p>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
