import type { Page } from "@playwright/test";
import { screenHasCome } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { another, ask, roomWith } from "./room.ts";

const end = `mutation($id: ID!) { eventEnd(input: {eventId: $id}) { userErrors { message } } }`;
const came = `mutation($id: ID!) { attendanceConfirm(input: {eventId: $id}) { userErrors { message } } }`;
const openReview = `mutation($id: ID!) { reviewOpen(input: {eventId: $id, way: ONE_BY_ONE}) { userErrors { message } } }`;

/** How many drafts this device keeps. */
function drafts(page: Page): Promise<number> {
  return page.evaluate(
    () => Object.keys(localStorage).filter((key) => key.startsWith("constellation.draft.")).length,
  );
}

test("what is half written after an event outlives a reload, until it is saved or left", async ({
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  const member = await another(browser, baseURL, "member");
  await signInAs("coordinator");
  const id = await roomWith(page.request, [member.request], "Half written");
  await ask(page.request, end, { id });
  await ask(page.request, came, { id });
  await page.goto(`/events/${id}`);
  const finish = page.getByRole("region", { name: "To round it off" });
  await finish.getByRole("button", { name: "Write what we learned" }).click();
  const sentence = finish.getByRole("textbox", { name: "Sentence 1" });
  await sentence.fill("A gauge beats a gu");
  const actions = page.getByRole("region", { name: "What people took on" });
  await actions.getByRole("button", { name: "Write down who does what" }).click();
  await actions.getByLabel("What is to be done?").fill("Buy a gau");

  await page.reload();
  await expect(sentence).toHaveValue("A gauge beats a gu");
  await expect(actions.getByLabel("What is to be done?")).toHaveValue("Buy a gau");
  await sentence.fill("A gauge beats a guess.");
  await finish.getByRole("button", { name: "Save what we learned" }).click();
  await expect(page.locator("#learned").getByRole("listitem")).toHaveText("A gauge beats a guess.");
  await actions.getByRole("button", { name: "Leave it" }).click();
  expect(await drafts(page)).toBe(0);

  await page.reload();
  await screenHasCome(page);
  await expect(actions.getByRole("button", { name: "Write down who does what" })).toBeVisible();
  await expect(finish.getByRole("textbox", { name: "Sentence 1" })).toHaveCount(0);
  await member.close();
});

test("a half-answered review outlives a reload, until it is sent", async ({
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  const coordinator = await another(browser, baseURL, "coordinator");
  await signInAs("member");
  const id = await roomWith(coordinator.request, [page.request], "Half answered");
  await ask(coordinator.request, end, { id });
  await ask(coordinator.request, came, { id });
  await ask(coordinator.request, openReview, { id });
  await page.goto(`/events/${id}/review`);
  await page.getByLabel("What happened?").fill("The tide came ear");
  await page.reload();
  await expect(page.getByLabel("What happened?")).toHaveValue("The tide came ear");
  await page.getByLabel("What happened?").fill("The tide came early.");
  await page.getByRole("button", { name: "Send my answer" }).click();
  await expect(page.getByText(/^Your answer is kept/)).toBeVisible();
  expect(await drafts(page)).toBe(0);
  await page.reload();
  await expect(page.getByLabel("What happened?")).toHaveValue("The tide came early.");
  await coordinator.close();
});
