import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const binary =
  process.env["CONSTELLATION_BINARY"] ??
  fileURLToPath(new URL("../../bin/constellation", import.meta.url));

/** A server of a story's own: where it listens, and everything it has printed. */
export type House = {
  url: string;
  /** The one-time code of an empty instance. */
  code: string;
  /** Waits until the server prints something that fits, a letter's link for instance. */
  printed: (pattern: RegExp) => Promise<string>;
  close: () => Promise<void>;
};

function ended(server: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (server.exitCode !== null || server.signalCode !== null) done();
    else server.once("exit", () => done());
  });
}

/** Starts `bin/constellation` on a free port with a database of its own: the demo, or nothing yet. */
export async function openHouse({ demo }: { demo: boolean }): Promise<House> {
  const data = await mkdtemp(join(tmpdir(), "constellation-e2e-"));
  const { DATABASE_URL: _, ...env } = process.env;
  const server = spawn(
    binary,
    [
      "serve",
      "--data",
      data,
      "--listen",
      "127.0.0.1:0",
      "--drain",
      "1s",
      ...(demo ? ["--demo"] : []),
    ],
    { env, stdio: ["ignore", "pipe", "pipe"] },
  );
  let output = "";
  let failed: Error | undefined;
  server.on("error", (error) => {
    failed = new Error(`${binary} does not start. Run "make build" first.`, { cause: error });
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  const printed = async (pattern: RegExp) => {
    for (const until = Date.now() + 60_000; Date.now() < until; ) {
      const found = pattern.exec(output);
      if (found) return found[1] ?? found[0];
      if (failed) throw failed;
      if (server.exitCode !== null) break;
      await new Promise((next) => setTimeout(next, 50));
    }
    throw new Error(`The server did not print ${pattern}. It printed:\n${output}`);
  };
  const close = async () => {
    server.kill("SIGTERM");
    await ended(server);
    await rm(data, { recursive: true, force: true });
  };
  try {
    const url = await printed(/open at (http:\S+)/);
    const code = demo ? "" : await printed(/welcome\?code=(\S+)/);
    return { url, code, printed, close };
  } catch (error) {
    await close();
    throw error;
  }
}
