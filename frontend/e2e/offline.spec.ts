import type { Page } from "@playwright/test";
import { screenHasCome } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { another, ask, roomWith } from "./room.ts";

// The other stories run without the worker; these are its own.
test.use({ serviceWorkers: "allow" });
test.describe.configure({ timeout: 60_000 });

/** Waits until the app is ready to open without a network. */
async function workerIsReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((next) => setTimeout(next, 50));
  });
}

/** The addresses of everything the worker keeps. */
function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url.replace(location.origin, ""));
  });
}

test("the room to write in opens cold without a network, and sends once", async ({
  axe,
  baseURL,
  browser,
  context,
  page,
  signInAs,
}) => {
  await signInAs("member");
  const facilitator = await another(browser, baseURL, "coordinator");
  const id = await roomWith(facilitator.request, [page.request], "A hall of stone");
  await page.goto(`/events/${id}/capture`);
  await expect(page.getByRole("textbox", { name: "What I take home" })).toBeVisible();
  await workerIsReady(page);
  await page.close();
  await context.setOffline(true);

  const cold = await context.newPage();
  await cold.goto(`/events/${id}/capture`);
  await expect(cold.getByText(/^The server cannot be reached just now/)).toBeVisible();
  await expect(cold.getByRole("link", { name: "A hall of stone" })).toBeVisible();
  const field = cold.getByRole("textbox", { name: "What I take home" });
  await field.fill("Stone keeps no signal.");
  await cold.getByRole("button", { name: "Send" }).click();
  await expect(cold.getByText("1 waits for the network, kept on this device")).toBeVisible();
  await field.fill("Half a sen");
  await axe(cold);
  await cold.reload();
  await expect(cold.getByText("1 waits for the network, kept on this device")).toBeVisible();
  await expect(field).toHaveValue("Half a sen");

  await context.setOffline(false);
  await expect(cold.getByText("Everything is sent.")).toBeVisible({ timeout: 20_000 });
  await expect(cold.getByRole("listitem").getByText("Stone keeps no signal.")).toBeVisible();
  await expect(field).toHaveValue("Half a sen");
  const { event } = await ask(
    facilitator.request,
    `query($id: ID!) { event(id: $id) { contributions(first: 10) { nodes { text } } } }`,
    { id },
  );
  expect(event.contributions.nodes).toEqual([{ text: "Stone keeps no signal." }]);
  await facilitator.close();
});

test("what anybody may read opens as it was last read; all else says honestly that it cannot", async ({
  axe,
  context,
  page,
}) => {
  await page.goto("/communities");
  await workerIsReady(page);
  const { communities } = await ask(
    page.request,
    `{ communities(first: 1) { nodes { slug name } } }`,
  );
  const { slug, name } = communities.nodes[0];
  await page.goto(`/communities/${slug}`);
  await screenHasCome(page);
  await expect.poll(() => kept(page)).toContain(`/communities/${slug}`);
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByText(/^You are offline. What you see was fetched earlier/)).toBeVisible();
  await page.goto("/lessons");
  await expect(page.getByRole("banner")).toBeVisible();
  await expect(page.getByText(/^You seem to be offline/)).toBeVisible();
  await axe(page);
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Lessons" })).toBeVisible();
  await expect(page.getByText(/^You are offline/)).toBeHidden();
});

test("what is written for one person is never kept, and signing out leaves nothing", async ({
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  await signInAs("member");
  const facilitator = await another(browser, baseURL, "coordinator");
  const id = await roomWith(facilitator.request, [page.request], "Shared tablet");
  await page.goto("/today");
  await workerIsReady(page);
  for (const path of ["/communities", `/events/${id}`, `/events/${id}/capture`, "/me"]) {
    await page.goto(path);
    await screenHasCome(page);
  }
  await page.goto(`/events/${id}/capture`);
  await page.getByRole("textbox", { name: "What I take home" }).fill("Half a sen");
  const addresses = await kept(page);
  expect(addresses.length).toBeGreaterThan(5);
  expect(addresses.filter((one) => !one.startsWith("/assets/"))).toEqual(["/offline"]);
  const keys = () =>
    page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith("constellation.")),
    );
  expect((await keys()).map((key) => key.split(".")[1]).sort()).toEqual([
    "draft",
    "person",
    "place",
  ]);
  await page.goto("/me");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Come. Learn. Share." })).toBeVisible();
  expect(await keys()).toEqual([]);
  await facilitator.close();
});
