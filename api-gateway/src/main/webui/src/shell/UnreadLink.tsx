import { useEffect } from "react";
import { Link } from "react-router";
import { api, body } from "../api/client";
import { useLoad } from "../api/load";
import { Icon } from "../design/Icon";
import { useShellWords } from "./words";

const EVERY_MS = 60_000;
const MOST = 19;

/** The way to the messages, with how many nobody has read yet. */
export function UnreadLink() {
  const words = useShellWords();
  const unread = useLoad("unread", async () => (await body(api.GET("/api/v1/notifications", { params: { query: { unread: true, limit: MOST + 1 } } }))).items.length);
  const { reload } = unread;
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === "visible" && void reload(), EVERY_MS);
    return () => clearInterval(timer);
  }, [reload]);
  const count = unread.data ?? 0;
  const shown = count > MOST ? `${MOST}+` : String(count);
  return (
    <Link className="icon-button" to="/notifications" aria-label={count > 0 ? words.messagesUnread(shown) : words.messages} title={words.messages}>
      <Icon name="bell" size={22} />
      {count > 0 && (
        <span className="count" aria-hidden="true">
          {shown}
        </span>
      )}
    </Link>
  );
}
