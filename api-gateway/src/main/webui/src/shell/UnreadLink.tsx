import { useEffect, useState } from "react";
import { Link } from "react-router";
import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { listen, onNews } from "../api/news";
import { Icon } from "../design/Icon";
import { typeset } from "../words/language";
import { useShellWords } from "./words";

/** For who has no stream: the network keeps none open, or too many tabs do. */
const EVERY_MS = 60_000;
const MOST = 19;

/** The way to the messages, with how many nobody has read yet; a new one is told to who does not see the number change. */
export function UnreadLink() {
  const words = useShellWords();
  const [heard, setHeard] = useState("");
  const unread = useLoad("unread", async () => (await body(api.GET("/api/v1/notifications", { params: { query: { unread: true, limit: MOST + 1 } } }))).items.length);
  const { reload } = unread;
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && void reload(), EVERY_MS);
    return () => clearInterval(timer);
  }, [reload]);
  useEffect(listen, []);
  useEffect(
    () =>
      onNews((news) => {
        setHeard(news.title ?? "");
        void reload();
      }),
    [reload],
  );
  const count = unread.data ?? 0;
  const shown = count > MOST ? `${MOST}+` : String(count);
  return (
    <>
      <span className="only-read" role="status">
        {heard && words.newMessage(typeset(heard))}
      </span>
      <Link className="icon-button" to="/notifications" aria-label={count > 0 ? words.messagesUnread(shown) : words.messages} title={words.messages}>
        <Icon name="bell" size={22} />
        {count > 0 && (
          <span className="count" aria-hidden="true">
            {shown}
          </span>
        )}
      </Link>
    </>
  );
}
