import { useEffect, useRef } from "react";
import { onNews, type News } from "./news";

/** Runs whenever a message of one of these kinds comes while the page stands open. */
export function useNews(kinds: readonly News["kind"][], then: (news: News) => unknown) {
  const latest = useRef({ kinds, then });
  latest.current = { kinds, then };
  useEffect(() => onNews((news) => void (latest.current.kinds.includes(news.kind) && latest.current.then(news))), []);
}
