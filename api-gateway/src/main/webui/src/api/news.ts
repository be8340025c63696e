import type { components } from "./schema";
import { token } from "./session";

export type News = components["schemas"]["MessageView"];

/** The page's own requests come first: one stream takes one of the browser's few connections. */
const AFTER_MS = 5_000;
const AGAIN_MS = 2_000;
const LATER_MS = 60_000;

const listeners = new Set<(news: News) => void>();

/** @returns how to stop hearing */
export function onNews(listener: (news: News) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Hears of new messages as they come, as long as somebody looks at this tab. A stream that ends, as it does with its token, is
 * opened anew and misses nothing. Where none can be had (there are three for each account), it is tried again a minute later.
 *
 * @returns how to stop
 */
export function listen(): () => void {
  let last: string | undefined;
  let open: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(stop: AbortController) {
    let again = LATER_MS;
    try {
      const headers = new Headers({ Accept: "text/event-stream", Authorization: `Bearer ${await token()}` });
      if (last) headers.set("Last-Event-ID", last);
      const answer = await fetch("/api/v1/notifications/stream", { headers, signal: stop.signal, cache: "no-store" });
      if (answer.ok && answer.body) {
        again = AGAIN_MS;
        await readEvents(answer.body, ({ id, data }) => {
          last = id ?? last;
          if (data) listeners.forEach((tell) => tell(JSON.parse(data) as News));
        });
      }
    } catch {
      // No network, or we have stopped it ourselves.
    }
    if (open === stop) later(again);
  }

  function later(ms: number) {
    open = undefined;
    timer = setTimeout(() => void run((open = new AbortController())), ms);
  }

  function stop() {
    clearTimeout(timer);
    const stopped = open;
    open = undefined;
    stopped?.abort();
  }

  function turn() {
    stop();
    if (document.visibilityState === "visible") later(last ? 0 : AFTER_MS);
  }

  turn();
  document.addEventListener("visibilitychange", turn);
  return () => {
    document.removeEventListener("visibilitychange", turn);
    stop();
  };
}

/** Reads Server-Sent Events until the stream ends. Comments, which only keep the line open, are passed over. */
export async function readEvents(stream: ReadableStream<Uint8Array>, onEvent: (event: { id?: string; data?: string }) => void) {
  const reader = stream.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split(/\r?\n\r?\n/);
    rest = blocks.pop()!;
    blocks.map(eventOf).forEach((event) => (event.id || event.data) && onEvent(event));
  }
}

function eventOf(block: string): { id?: string; data?: string } {
  const values = (name: string) => block.split(/\r?\n/).filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trimStart());
  return { id: values("id").at(-1), data: values("data").join("\n") || undefined };
}
