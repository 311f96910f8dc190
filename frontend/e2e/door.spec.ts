import { expect, test } from "./fixtures.ts";
import { another, ask, roomWith } from "./room.ts";

// Two people at once, each page inspected in day and in night.
test.describe.configure({ timeout: 90_000 });

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

test("a guest comes by the code, is there and shares, while somebody facilitates", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  await signInAs("coordinator");
  const id = await roomWith(page.request, [], "An afternoon with a guest");
  const { event } = await ask(page.request, `query($id: ID!) { event(id: $id) { code } }`, { id });
  const context = await browser.newContext({ baseURL, locale: "en-MY", ...phone });
  const guest = await context.newPage();
  await guest.goto(`/e/${event.code}`);
  await expect(guest.getByRole("heading", { level: 1 })).toHaveText("An afternoon with a guest");
  await axe(guest);

  // A name, and one tap: in the room at once, for the event goes on.
  await guest.getByLabel("Your name").fill("Mei Lin");
  await guest.getByRole("button", { name: "I’m here" }).click();
  await expect(
    guest.getByRole("main").getByRole("link", { name: "Share something" }),
  ).toBeVisible();
  await axe(guest);

  // Type and send.
  await guest.getByRole("main").getByRole("link", { name: "Share something" }).click();
  await guest.getByRole("textbox", { name: "What I take home" }).fill("Ask those who live there.");
  await guest.getByRole("button", { name: "Send" }).click();
  await expect(guest.getByText("Everything is sent.")).toBeVisible();

  // Around it stands what a guest has: the event, and the way to keep what they did.
  const main = guest.getByRole("navigation", { name: "Main" });
  await expect(main.getByRole("link")).toHaveText(["Your event", "Keep this"]);
  await main.getByRole("link", { name: "Your event" }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "Your event" })).toBeVisible();
  await expect(guest.getByRole("heading", { name: "An afternoon with a guest" })).toBeVisible();
  await expect(guest.getByRole("link", { name: "Write what you take home" })).toBeVisible();
  await axe(guest);
  await main.getByRole("link", { name: "Keep this" }).click();
  await expect(guest.getByRole("heading", { level: 1, name: "Mei Lin" })).toBeVisible();
  await expect(guest.getByLabel("Your e-mail address")).toBeVisible();
  await axe(guest);
  await guest.getByRole("main").getByRole("link", { name: "I have one: sign in" }).click();
  await expect(guest.getByLabel("E-mail address")).toBeVisible();

  // Whoever facilitates reads it, and sees who came.
  await page.goto(`/events/${id}/capture`);
  await expect(page.getByRole("listitem").getByText("Ask those who live there.")).toBeVisible();
  const { event: now } = await ask(
    page.request,
    `query($id: ID!) { event(id: $id) { confirmedCount registrations { nodes { attendance walkedIn } } } }`,
    { id },
  );
  expect(now).toEqual({
    confirmedCount: 1,
    registrations: { nodes: [{ attendance: "PRESENT", walkedIn: true }] },
  });
  await context.close();
});

test("a guest registers before, and asks to keep it", async ({ axe, baseURL, browser, page }) => {
  const coordinator = await another(browser, baseURL, "coordinator");
  const { events } = await ask(
    coordinator.request,
    `{ events(filter: {phase: BEFORE}, first: 50) { nodes { code state capacity confirmedCount } } }`,
  );
  const open = events.nodes.find(
    (one: { code: string | null; state: string }) => one.code !== null && one.state === "ANNOUNCED",
  );
  await page.goto(`/e/${open.code.toLowerCase()}`);
  await page.getByLabel("Your name").fill("Mei Lin");
  await page
    .getByRole("button", { name: /I’m coming|I take part online/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Keep this" })).toBeVisible();
  await page.getByLabel("Your e-mail address").fill(`mei.${Date.now()}@example.org`);
  await page.getByRole("button", { name: "Send me the link" }).click();
  await expect(page.getByText("The letter is on its way.", { exact: false })).toBeVisible();
  await axe(page);
  await coordinator.close();
});

test("a code that was read wrong is asked for again", async ({ axe, page }) => {
  await page.goto("/e/NO-SUCH1");
  await expect(page.getByRole("heading", { name: "No event has this code" })).toBeVisible();
  await expect(page.getByLabel("Code")).toHaveValue("NO-SUCH1");
  await axe(page);
});
