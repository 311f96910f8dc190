import { describe, expect, test } from "vitest";
import { createEventReader, readEvents, type StreamEvent } from "./eventStream";
import { pauseBefore } from "./follow";

const stream =
  ':\n\nevent: next\ndata: {"data":{"é":1}}\n\n:\n\nevent: complete\ndata:\n\ndata: a\r\ndata:b\r\n\r\n';
const wanted: StreamEvent[] = [
  { event: "next", data: '{"data":{"é":1}}' },
  { event: "complete", data: "" },
  { event: "message", data: "a\nb" },
];

describe("an event stream", () => {
  test("is read whole, however it is cut", () => {
    for (let size = 1; size <= stream.length; size++) {
      const heard: StreamEvent[] = [];
      const read = createEventReader((event) => heard.push(event));
      for (let at = 0; at < stream.length; at += size) read(stream.slice(at, at + size));
      expect(heard).toEqual(wanted);
    }
  });

  test("may be cut within a character", async () => {
    const bytes = new TextEncoder().encode(stream);
    const heard: StreamEvent[] = [];
    let signs = 0;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    });
    await readEvents(
      body,
      (event) => heard.push(event),
      () => signs++,
    );
    expect(heard).toEqual(wanted);
    expect(signs).toBe(bytes.length);
  });

  test("that ends in the middle tells nothing of the rest", () => {
    const heard: StreamEvent[] = [];
    createEventReader((event) => heard.push(event))("event: next\ndata: {");
    expect(heard).toEqual([]);
  });
});

test("attempts come ever later, up to a bound, and not all at once", () => {
  const soonest = [0, 1, 2, 3, 10, 1000].map((attempt) => pauseBefore(attempt, () => 0));
  const latest = [0, 1, 2, 3, 10, 1000].map((attempt) => pauseBefore(attempt, () => 1));
  expect(soonest).toEqual([250, 500, 1000, 2000, 10_000, 10_000]);
  expect(latest).toEqual([500, 1000, 2000, 4000, 20_000, 20_000]);
});
