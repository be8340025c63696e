import { describe, expect, it } from "vitest";
import { readEvents } from "./news";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function eventsOf(...bytes: Uint8Array[]) {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      bytes.forEach((piece) => controller.enqueue(piece));
      controller.close();
    },
  });
  const events: { id?: string; data?: string }[] = [];
  await readEvents(stream, (event) => events.push(event));
  return events;
}

describe("a stream of news", () => {
  it("is read however it is cut into pieces", async () => {
    const whole = 'id: 7\ndata: {"title":"Maçon"}\n\nid: 8\ndata: {}\n\n';
    const wanted = [
      { id: "7", data: '{"title":"Maçon"}' },
      { id: "8", data: "{}" },
    ];
    expect(await eventsOf(bytesOf(whole))).toEqual(wanted);
    expect(await eventsOf(...[...bytesOf(whole)].map((byte) => Uint8Array.of(byte)))).toEqual(wanted);
  });

  it("gives the place to go on from, passes comments over, and takes no event for whole before its end", async () => {
    expect(await eventsOf(...["id: 3\n\n", ": still here\n\n", "id: 4\ndata: {}"].map(bytesOf))).toEqual([{ id: "3", data: undefined }]);
  });
});
