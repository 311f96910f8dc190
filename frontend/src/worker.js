// Opens the app where there is no network, and fetches what was fetched before only once. It keeps the
// app itself and pages that anybody may read; what was written for one person it never keeps, and what
// is sent it never touches. The build writes into the first three lines (build/worker.ts).
const version = "VERSION";
const files = ["FILES"];
const rooms = ["ROOMS"];

const app = `constellation-app-${version}`;
const last = `constellation-read-${version}`;
/** An address without anything of its own to say: the page there is the app alone. */
const shell = "/offline";
const mostPages = 20;
const patience = 6000;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(begin()));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") {
    if (isPage(pathname)) event.respondWith(open(event));
  } else if (/^\/assets\/.+\.\w+$/.test(pathname)) event.respondWith(file(event));
});

/** The app's own pages: none of the API, of letters' links, calendars, feeds or files. */
function isPage(pathname) {
  return rooms.includes(pathname.split("/")[1]) && !/\.\w+$/.test(pathname);
}

async function install() {
  const page = await fetch(shell, {
    credentials: "omit",
    cache: "no-store",
    headers: { Accept: "text/html" },
  });
  const text = await page.clone().text();
  // While a new version comes up, servers of two versions may answer: then this is not the time.
  if (!page.ok || !text.includes(files[0])) throw new Error("The page is of another version.");
  const cache = await caches.open(app);
  await cache.put(shell, page);
  await cache.addAll(files);
}

/** Begins once no page of the version before is open, so that each finds its own files to its end. */
async function begin() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("constellation-"));
  await Promise.all(
    old.filter((name) => name !== app && name !== last).map((n) => caches.delete(n)),
  );
  await registration.navigationPreload?.enable();
  await clients.claim();
}

/** Files are named by what they hold, so one that is here is the right one. */
async function file(event) {
  const { request } = event;
  const held = await caches.match(request, { ignoreVary: true });
  if (held) return held;
  const answer = await fetch(request);
  if (answer.ok) event.waitUntil(keep(app, request.url, answer.clone()));
  return answer;
}

/** A page comes from the server; where that does not answer, as it was last read, or as the app alone. */
async function open(event) {
  const network = fromServer(event);
  const tooLong = new Promise((settle) => setTimeout(settle, patience, null));
  try {
    const page = await Promise.race([network, tooLong]);
    if (page && page.status < 500) return page;
  } catch {
    const before = await caches.match(event.request.url, { cacheName: last, ignoreVary: true });
    if (before) return before;
  }
  return (await caches.match(shell, { cacheName: app, ignoreVary: true })) ?? network;
}

async function fromServer(event) {
  const page = (await event.preloadResponse) ?? (await fetch(event.request));
  const everybodys = /\bpublic\b/.test(page.headers.get("Cache-Control") ?? "");
  if (page.ok && everybodys) event.waitUntil(remember(event.request.url, page.clone()));
  return page;
}

/** Keeps a page that anybody may read, marked as one that was fetched earlier. */
async function remember(address, page) {
  const text = (await page.text()).replace("<html", "<html data-earlier");
  const { headers } = page;
  await keep(last, address, new Response(text, { headers }));
  const cache = await caches.open(last);
  const pages = await cache.keys();
  for (const old of pages.slice(0, Math.max(0, pages.length - mostPages))) await cache.delete(old);
}

/** A device without room keeps nothing, and the app goes on. */
async function keep(name, address, answer) {
  try {
    const cache = await caches.open(name);
    await cache.delete(address, { ignoreVary: true });
    await cache.put(address, answer);
  } catch {
    return;
  }
}
