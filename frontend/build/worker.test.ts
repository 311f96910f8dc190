import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { describe, expect, test } from "vitest";

const source = readFileSync(new URL("../src/worker.js", import.meta.url), "utf8");
const origin = "https://c.example";

type Answers = Record<string, () => Response>;
type Handler = (event: unknown) => void;

/** A browser's cupboards, as far as the worker opens them. */
class Cupboards {
  readonly held = new Map<string, Map<string, Response>>();
  private shelf(name: string) {
    const shelf = this.held.get(name) ?? new Map<string, Response>();
    this.held.set(name, shelf);
    return shelf;
  }
  private address = (what: Request | string) =>
    new URL(typeof what === "string" ? what : what.url, origin).href;

  open = async (name: string) => {
    const shelf = this.shelf(name);
    return {
      put: async (what: Request | string, answer: Response) =>
        shelf.set(this.address(what), answer),
      delete: async (what: Request | string) => shelf.delete(this.address(what)),
      keys: async () => [...shelf.keys()].map((url) => new Request(url)),
      addAll: async (all: string[]) => {
        for (const one of all) shelf.set(this.address(one), new Response(one));
      },
    };
  };
  keys = async () => [...this.held.keys()];
  delete = async (name: string) => this.held.delete(name);
  match = async (what: Request | string, { cacheName }: { cacheName?: string } = {}) => {
    const shelves = cacheName ? [this.shelf(cacheName)] : [...this.held.values()];
    for (const shelf of shelves) {
      const found = shelf.get(this.address(what));
      if (found) return found.clone();
    }
    return undefined;
  };
}

/** The worker as a build writes it, in a browser of its own. */
function begin(answers: Answers, version = "2") {
  const handlers = new Map<string, Handler>();
  const caches = new Cupboards();
  const asked: string[] = [];
  const written = source
    .replace('"VERSION"', JSON.stringify(version))
    .replace('["FILES"]', '["/assets/main-2.js"]')
    .replace('["ROOMS"]', '["","events","communities","sign-in","assets"]');
  const scope = createContext({
    addEventListener: (name: string, handler: Handler) => handlers.set(name, handler),
    caches,
    clients: { claim: async () => undefined },
    registration: { navigationPreload: { enable: async () => undefined } },
    location: { origin },
    fetch: async (what: Request | string) => {
      const { pathname } = new URL(typeof what === "string" ? what : what.url, origin);
      asked.push(pathname);
      const answer = answers[pathname];
      if (!answer) throw new TypeError("Failed to fetch");
      return answer();
    },
    Response,
    URL,
    Promise,
    setTimeout,
  });
  runInContext(written, scope);
  const waiting: Promise<unknown>[] = [];
  const wait = { waitUntil: (work: Promise<unknown>) => waiting.push(work) };
  const tell = async (name: string) => {
    handlers.get(name)?.(wait);
    await Promise.all(waiting.splice(0));
  };
  /** What a page gets; undefined where the worker keeps out of it. */
  const get = async (path: string, mode = "navigate", method = "GET") => {
    let answer: Promise<Response> | undefined;
    const request = { url: origin + path, method, mode };
    const respondWith = (given: Promise<Response>) => {
      answer = given;
    };
    handlers.get("fetch")?.({ ...wait, request, respondWith });
    const given = await answer;
    await Promise.all(waiting.splice(0));
    return given;
  };
  return { tell, get, caches, asked };
}

const html = (text: string, kept = "no-cache") =>
  new Response(`<html lang="en">${text}`, { headers: { "Cache-Control": kept } });
const shell = () => html('<script src="/assets/main-2.js">');

describe("the worker", () => {
  test("does not begin with a page of another version", async () => {
    const old = begin({ "/offline": () => html('<script src="/assets/main-1.js">') });
    await expect(old.tell("install")).rejects.toThrow("of another version");
    expect(old.caches.held.size).toBe(0);
  });

  test("puts away what versions before it kept, and nothing else", async () => {
    const { tell, caches } = begin({ "/offline": shell });
    for (const name of ["constellation-app-1", "constellation-read-1", "of-somebody-else"])
      await (await caches.open(name)).put("/x", new Response("x"));
    await tell("install");
    await tell("activate");
    expect((await caches.keys()).sort()).toEqual(["constellation-app-2", "of-somebody-else"]);
  });

  test.each([
    ["/graphql", "cors", "POST"],
    ["/graphql", "cors", "GET"],
    ["/events/evt_1", "navigate", "POST"],
    ["/a/letters-link", "navigate", "GET"],
    ["/demo/enter", "navigate", "GET"],
    ["/graphiql", "navigate", "GET"],
    ["/calendar/secret.ics", "navigate", "GET"],
    ["/events/evt_1.ics", "navigate", "GET"],
    ["/feeds/c1.atom", "cors", "GET"],
    ["/files/1", "cors", "GET"],
    ["/metrics", "navigate", "GET"],
    ["/assets/kas_1", "cors", "GET"],
  ])("keeps out of %s (%s, %s)", async (path, mode, method) => {
    const { tell, get, asked, caches } = begin({ "/offline": shell });
    await tell("install");
    expect(await get(path, mode, method)).toBeUndefined();
    expect(asked).toEqual(["/offline"]);
    expect([...(caches.held.get("constellation-app-2")?.keys() ?? [])]).toEqual([
      `${origin}/offline`,
      `${origin}/assets/main-2.js`,
    ]);
  });

  test("shows a page from the server, and keeps only what anybody may read", async () => {
    const answers: Answers = {
      "/offline": shell,
      "/communities/open": () => html("for all", "public, no-cache"),
      "/communities/mine": () => html("for one", "private, no-cache"),
      "/sign-in": () => html("the way in"),
      "/events/gone": () =>
        new Response("gone", { status: 404, headers: { "Cache-Control": "public, no-cache" } }),
    };
    const { tell, get, caches } = begin(answers);
    await tell("install");
    for (const path of [
      "/communities/open",
      "/communities/mine",
      "/sign-in?token=x",
      "/events/gone",
    ])
      await get(path);
    expect([...(caches.held.get("constellation-read-2")?.keys() ?? [])]).toEqual([
      `${origin}/communities/open`,
    ]);
    for (const path of Object.keys(answers)) delete answers[path];
    const text = async (path: string) => (await get(path))?.text();
    expect(await text("/communities/open")).toBe('<html data-earlier lang="en">for all');
    expect(await text("/communities/mine")).toContain("/assets/main-2.js");
  });

  test("opens the app where the server is ill, and keeps the newest twenty pages", async () => {
    const answers: Answers = { "/offline": shell };
    for (let n = 0; n < 25; n++)
      answers[`/events/${n}`] = () => html(`event ${n}`, "public, no-cache");
    answers["/events/ill"] = () => new Response("bad gateway", { status: 502 });
    const { tell, get, caches } = begin(answers);
    await tell("install");
    for (let n = 0; n < 25; n++) await get(`/events/${n}`);
    const pages = [...(caches.held.get("constellation-read-2")?.keys() ?? [])];
    expect(pages).toHaveLength(20);
    expect(pages.at(-1)).toBe(`${origin}/events/24`);
    expect(await (await get("/events/ill"))?.text()).toContain("/assets/main-2.js");
  });

  test("fetches a built file once, and a missing one again", async () => {
    const answers: Answers = {
      "/offline": shell,
      "/assets/late-2.js": () => new Response("late"),
      "/assets/gone-1.js": () => new Response("none", { status: 404 }),
    };
    const { tell, get, asked } = begin(answers);
    await tell("install");
    for (const path of ["/assets/main-2.js", "/assets/late-2.js", "/assets/gone-1.js"]) {
      await get(path, "cors");
      await get(path, "cors");
    }
    expect(asked).toEqual([
      "/offline",
      "/assets/late-2.js",
      "/assets/gone-1.js",
      "/assets/gone-1.js",
    ]);
  });
});
