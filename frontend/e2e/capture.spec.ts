import { expect, test } from "./fixtures.ts";
import { another, ask, roomWith } from "./room.ts";

const count = `query($id: ID!) { event(id: $id) { contributions(first: 100) { totalCount nodes { text } } } }`;

test("writing and sending are two taps from the event", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  await signInAs("member");
  const facilitator = await another(browser, baseURL, "coordinator");
  const id = await roomWith(facilitator.request, [page.request], "Two taps");
  await page.goto(`/events/${id}`);
  await page.getByRole("link", { name: "Write what you take home" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What I take home" })).toBeVisible();
  await axe(page);
  await page.getByRole("textbox", { name: "What I take home" }).fill("We count by hand.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Everything is sent.")).toBeVisible();
  await expect(page.getByRole("listitem").getByText("We count by hand.")).toBeVisible();
  await expect(page.getByRole("textbox", { name: "What I take home" })).toBeFocused();
  await axe(page);
  await facilitator.close();
});

test("what is written without a network is kept through a reload, and sent once each", async ({
  baseURL,
  browser,
  context,
  page,
  signInAs,
}) => {
  await signInAs("member");
  const facilitator = await another(browser, baseURL, "coordinator");
  const id = await roomWith(facilitator.request, [page.request], "Bad network");
  await page.goto(`/events/${id}/capture`);
  const field = page.getByRole("textbox", { name: "What I take home" });
  const send = page.getByRole("button", { name: "Send" });
  await expect(field).toBeVisible();
  // The answer to the first is lost on its way: the server has it, the phone does not know. Then
  // nothing goes through any more.
  let lost = 0;
  await page.route("**/graphql", async (route) => {
    if (!route.request().postData()?.includes("clientId")) return route.fallback();
    lost += 1;
    if (lost === 1) await route.fetch();
    await route.abort("connectionreset");
  });
  await field.fill("First");
  await send.click();
  await expect(page.getByText("1 waits for the network, kept on this device")).toBeVisible();
  await context.setOffline(true);
  for (const text of ["Second", "Third"]) {
    await field.fill(text);
    await send.click();
  }
  await field.fill("Half a sen");
  await expect(page.getByText("3 wait for the network, kept on this device")).toBeVisible();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText("3 wait for the network, kept on this device")).toBeVisible();
  await expect(field).toHaveValue("Half a sen");
  await page.unrouteAll();
  await expect(page.getByText("Everything is sent.")).toBeVisible({ timeout: 15_000 });
  const { event } = await ask(facilitator.request, count, { id });
  expect(event.contributions.nodes.map(({ text }: { text: string }) => text)).toEqual([
    "First",
    "Second",
    "Third",
  ]);
  expect(lost).toBeGreaterThan(1);
  await facilitator.close();
});

test("one's own words are put right, hidden behind no name, and taken back", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  await signInAs("member");
  const facilitator = await another(browser, baseURL, "coordinator");
  const id = await roomWith(facilitator.request, [page.request], "Second thoughts");
  await page.goto(`/events/${id}/capture`);
  await page.getByText("Readers see: my name").click();
  await page.getByLabel("Readers see", { exact: true }).selectOption("nobody");
  await page.getByRole("textbox", { name: "What I take home" }).fill("We cont by hand.");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Without a name")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Readers see: nobody")).toBeVisible();
  await page.getByRole("button", { name: "Put it right" }).click();
  await axe(page);
  await page.getByRole("textbox", { name: "Text" }).fill("We count by hand.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("We count by hand.")).toBeVisible();
  await page.getByRole("button", { name: "Take it back" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("We count by hand.")).toHaveCount(0);
  const { event } = await ask(facilitator.request, count, { id });
  expect(event.contributions.totalCount).toBe(0);
  await facilitator.close();
});
