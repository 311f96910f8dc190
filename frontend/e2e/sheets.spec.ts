import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { another, ask, roomWith } from "./room.ts";

test.describe.configure({ timeout: 90_000 });

/** The before-action review on the agenda of an event that goes on, and the part it became. */
async function toolAt(coordinator: APIRequestContext, id: string) {
  const { processTools } = await ask(
    coordinator,
    `{ processTools(first: 50) { nodes { id key } } }`,
  );
  const tool = processTools.nodes.find(
    ({ key }: { key: string }) => key === "before-action-review",
  ).id;
  const { toolUse } = await ask(
    coordinator,
    `mutation($id: ID!, $tool: ID!) { toolUse(input: {eventId: $id, toolId: $tool}) { session { id } userErrors { message } } }`,
    { id, tool },
  );
  return { tool, session: toolUse.session.id };
}

test("two write on one sheet: each sees what the other saves, and nobody overwrites unseen", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  await signInAs("coordinator");
  const member = await another(browser, baseURL, "member");
  const id = await roomWith(page.request, [member.request], "One sheet");
  const { tool } = await toolAt(page.request, id);
  const { worksheetStart } = await ask(
    page.request,
    `mutation($id: ID!, $tool: ID!) { worksheetStart(input: {eventId: $id, toolId: $tool, tableNumber: 1, language: "en"}) { worksheet { id } userErrors { message } } }`,
    { id, tool },
  );
  const path = `/worksheets/${worksheetStart.worksheet.id}`;
  const other = await member.newPage();
  await page.goto(path);
  await other.goto(path);
  const here = page.getByLabel("How we will see that it went well");
  const there = other.getByLabel("How we will see that it went well");
  await expect(there).toBeVisible();
  await here.fill("Forty people leave with one thing to try");
  await expect(page.getByText("Everything is saved")).toBeVisible();
  await expect(there).toHaveValue("Forty people leave with one thing to try", { timeout: 10_000 });
  await expect(other.getByText("Everything is saved")).toBeVisible();

  // Both change the same answer at once: the second one's letter is held until the first arrived.
  let letGo = () => {};
  const held = new Promise<void>((go) => {
    letGo = go;
  });
  await other.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes('"answers"')) await held;
    await route.continue();
  });
  await there.fill("Thirty people, each with a plan");
  await expect(other.getByText("Saving")).toBeVisible();
  await here.fill("Forty people and a song");
  await expect(page.getByText("Everything is saved")).toBeVisible();
  letGo();
  const alert = other.getByRole("alert").filter({ hasText: "Somebody else wrote here meanwhile." });
  await expect(alert).toContainText("Forty people and a song");
  await expect(there).toHaveValue("Thirty people, each with a plan");
  await expect(here).toHaveValue("Forty people and a song");
  await axe(other);

  // Both texts outlive a reload, until one says what stands.
  await other.reload();
  await expect(alert).toContainText("Forty people and a song");
  await expect(there).toHaveValue("Thirty people, each with a plan");
  await alert.getByRole("button", { name: "Keep both" }).click();
  await expect(alert).toHaveCount(0);
  await expect(here).toHaveValue("Forty people and a song\nThirty people, each with a plan", {
    timeout: 10_000,
  });
  await expect(page.getByText("Everything is saved")).toBeVisible();
  await member.close();
});

test("a tool runs with a clock that a reload does not stop, also on the screen for the room", async ({
  axe,
  page,
  signInAs,
}) => {
  await signInAs("coordinator");
  const id = await roomWith(page.request, [], "With a clock");
  const { session } = await toolAt(page.request, id);
  await page.goto(`/events/${id}`);
  await page.getByRole("button", { name: /^Run it with a clock/ }).click();
  const clock = page.getByRole("region", { name: /^Clock of/ });
  await expect(clock.getByText("Step 1 of 5")).toBeVisible();
  await expect(clock.getByRole("timer")).toHaveText(/minutes? left/);
  await axe(page);
  await clock.getByRole("button", { name: "Next step" }).press("Enter");
  await expect(clock.getByText("Step 2 of 5")).toBeVisible();
  await clock.getByRole("button", { name: "Pause" }).click();
  await page.reload();
  await expect(clock.getByText("Step 2 of 5")).toBeVisible();
  await clock.getByRole("button", { name: "Go on" }).click();

  const screen = await page.context().newPage();
  await screen.goto(`/events/${id}/screen`);
  await expect(screen.getByText(/Step 2 of 5/)).toBeVisible();
  await axe(screen);

  // An hour later: the step is over by much, and both windows know.
  await page.evaluate((key) => {
    const timer = JSON.parse(localStorage.getItem(key) ?? "{}");
    localStorage.setItem(key, JSON.stringify({ ...timer, since: timer.since - 3_600_000 }));
  }, `constellation.timer.${session}`);
  await page.reload();
  await expect(clock.getByRole("timer")).toHaveText(/minutes over/);
  await expect(screen.getByRole("timer")).toHaveText(/minutes over/);
  await clock.getByRole("button", { name: "Put the clock away" }).click();
  await expect(clock).toHaveCount(0);
  await expect(screen.getByText(/Step 2 of 5/)).toHaveCount(0);
});
