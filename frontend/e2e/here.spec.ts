import { expect, test } from "./fixtures.ts";
import { another, ask, roomWith } from "./room.ts";

test("I’m here is one tap from the event’s page, and then comes writing", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  await signInAs("member");
  const coordinator = await another(browser, baseURL, "coordinator");
  const id = await roomWith(coordinator.request, [page.request], "Who is there");
  await page.goto(`/events/${id}`);
  const here = page.getByRole("button", { name: "I’m here" });
  await expect(here).toBeInViewport();
  await axe(page);
  await here.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("You are here", { exact: true })).toBeVisible();
  await expect(here).toHaveCount(0);
  await axe(page);
  const { event } = await ask(
    coordinator.request,
    `query($id: ID!) { event(id: $id) { registrations(first: 5) { nodes { attendance } } } }`,
    { id },
  );
  expect(event.registrations.nodes).toEqual([{ attendance: "PRESENT" }]);
  await page.getByRole("link", { name: "Write what you take home" }).click();
  await expect(page.getByRole("textbox", { name: "What I take home" })).toBeVisible();
  await coordinator.close();
});

test("who has no place is not asked, and in Malay it is said in Malay", async ({
  baseURL,
  browser,
  context,
  page,
  signInAs,
}) => {
  await signInAs("member");
  const coordinator = await another(browser, baseURL, "coordinator");
  const id = await roomWith(coordinator.request, [page.request], "Siapa di sini");
  const expert = await another(browser, baseURL, "expert");
  const stranger = await expert.newPage();
  await stranger.goto(`/events/${id}`);
  await expect(stranger.getByRole("heading", { level: 1, name: "Siapa di sini" })).toBeVisible();
  await expect(stranger.getByRole("button", { name: "I’m here" })).toHaveCount(0);
  await context.addCookies([{ name: "locale", value: "ms", url: baseURL ?? "" }]);
  await page.goto(`/events/${id}`);
  await page.getByRole("button", { name: "Saya sudah di sini" }).click();
  await expect(page.getByText("Anda sudah di sini")).toBeVisible();
  await coordinator.close();
  await expert.close();
});
