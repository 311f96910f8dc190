export type StreamEvent = { event: string; data: string };

/** Takes the pieces of an event stream as they come and gives its whole events. */
export function createEventReader(heard: (event: StreamEvent) => void): (piece: string) => void {
  let rest = "";
  let event = "";
  let data: string[] = [];
  const line = (text: string) => {
    if (text === "") {
      if (data.length > 0) heard({ event: event || "message", data: data.join("\n") });
      event = "";
      data = [];
      return;
    }
    const colon = text.indexOf(":");
    if (colon === 0) return; // a comment: the server says that it is there
    const name = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? "" : text.slice(colon + 1).replace(/^ /, "");
    if (name === "event") event = value;
    if (name === "data") data.push(value);
  };
  return (piece) => {
    const lines = (rest + piece).split(/\r\n|\n/);
    rest = lines.pop() ?? "";
    for (const one of lines) line(one);
  };
}

/** Reads an event stream to its end; `alive` is called whenever anything comes. */
export async function readEvents(
  body: ReadableStream<Uint8Array>,
  heard: (event: StreamEvent) => void,
  alive: () => void,
): Promise<void> {
  const read = createEventReader(heard);
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    alive();
    read(decoder.decode(value, { stream: true }));
  }
}
