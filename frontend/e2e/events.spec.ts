import { expect, test } from "./fixtures.ts";
import { ask, openEvent } from "./room.ts";

test("events are filtered, and the address keeps it", async ({ axe, page }) => {
  await page.goto("/events");
  await expect(page.getByRole("article").first()).toBeVisible();
  await axe(page);
  await page.getByLabel("Kind of event").selectOption("Webinar");
  await expect(page).toHaveURL(/format=WEBINAR/);
  await expect(page.getByRole("article").getByText(/^Site visit/)).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel("Kind of event")).toHaveValue("WEBINAR");
  await page.getByRole("link", { name: "Held", exact: true }).click();
  await expect(page).toHaveURL(/view=past/);
  await expect(page.getByText(/^After, /).first()).toBeVisible();
});

test("a filter without events says so and leads back", async ({ page }) => {
  await page.goto("/events?format=PEER_ASSIST");
  await expect(page.getByText("No event fits")).toBeVisible();
  await page.getByRole("link", { name: "Show all events" }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
});

/** Moments as the browser of the stories says them. */
const said = (moment: Date, how: Intl.DateTimeFormatOptions) =>
  moment.toLocaleDateString("en-MY", { timeZone: "Asia/Kuala_Lumpur", ...how });
const dayOf = (moment: Date) => moment.toLocaleDateString("sv", { timeZone: "Asia/Kuala_Lumpur" });

test("the month is walked by keyboard alone", async ({ axe, page }) => {
  const { events } = await ask(
    page.request,
    "{ events(first: 50, orderBy: NEXT_FIRST) { nodes { startsAt } } }",
  );
  const starts: Date[] = events.nodes.map(
    ({ startsAt }: { startsAt: string }) => new Date(startsAt),
  );
  // Late enough in its month that the day walked from is in it too.
  const start = starts.find((one) => Number(dayOf(one).slice(-2)) > 7);
  if (!start) throw new Error("All events are in the first week of a month.");
  const month = dayOf(start).slice(0, 7);
  await page.goto(`/events?view=month&month=${month}`);
  const leaf = page.getByRole("grid", { name: said(start, { month: "long", year: "numeric" }) });
  await expect(leaf).toBeVisible();
  await axe(page);
  const before = dayOf(new Date(start.getTime() - 6 * 24 * 3600_000));
  await leaf.locator(`[data-day="${before}"]`).focus();
  for (const key of ["ArrowDown", "ArrowLeft"]) await page.keyboard.press(key);
  const day = leaf.locator(`[data-day="${dayOf(start)}"]`);
  await expect(day).toBeFocused();
  const name = said(start, { weekday: "long", day: "numeric", month: "long" });
  await expect(day).toHaveAccessibleName(new RegExp(`^${name}: \\d+ events?$`));
  await page.keyboard.press("PageDown");
  await expect(leaf).toBeHidden();
  await expect(page).not.toHaveURL(new RegExp(`month=${month}`));
});

test("a visitor sees the event and is asked to sign in to come", async ({ axe, page }) => {
  await openEvent(page, "Half a day in another library");
  await expect(page.getByText("8 of 8 taken in the room")).toBeVisible();
  await expect(page.getByRole("list", { name: "Before, during, after" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in to come" })).toBeVisible();
  await axe(page);
});

test("coming and giving the place back are one tap each", async ({ page, signInAs }) => {
  await signInAs("coordinator");
  await openEvent(page, "Webinar: rerunning an old search");
  await page.getByText("Bring a question").click();
  await page.getByLabel("What do you want to ask there?").fill("Which database first?");
  await page.getByRole("button", { name: "I’ll join online" }).click();
  await expect(page.getByText("You take part online")).toBeVisible();
  await expect(page.getByText("Which database first?")).toBeVisible();
  await page.getByRole("button", { name: "Give my place back" }).click();
  await expect(page.getByRole("button", { name: "I’ll join online" })).toBeVisible();
});

test("a full event keeps one's place in line, and hears who cannot come", async ({
  axe,
  page,
  signInAs,
}) => {
  await signInAs("coordinator");
  await openEvent(page, "Half a day in another library");
  await page.getByRole("button", { name: "Join the waiting list" }).click();
  await expect(page.getByRole("main").getByText(/^You are \d+th in line$/)).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Leave the waiting list" }).click();
  await page.getByRole("button", { name: "I can’t come" }).click();
  await expect(page.getByRole("main").getByText("You are not coming")).toBeVisible();
});

test("after an event its rail leads to the report", async ({ axe, page }) => {
  await page.goto("/events?view=past");
  await page.getByRole("link", { name: "Measuring the promise", exact: true }).click();
  await expect(page.getByRole("heading", { name: "What we learned today" })).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: "Read the report" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/report of the first event/);
});

test("a draft needs only a title, and is announced with a start and a place", async ({
  axe,
  page,
  signInAs,
}) => {
  test.slow();
  await signInAs("coordinator");
  await page.goto("/events/new");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await axe(page);
  await page.getByLabel("Title").fill("Reading aloud, slowly");
  await page.getByRole("button", { name: "Announce" }).click();
  await expect(page.getByText("Say when it starts, or save it as a draft.")).toBeVisible();
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByRole("heading", { name: "This is a draft" })).toBeVisible();
  await axe(page);
  const later = new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  await page.getByLabel("Starts").fill(`${later}T10:00`);
  await page.getByLabel("Place", { exact: true }).fill("Reading room");
  await page.getByRole("button", { name: "Announce" }).click();
  await expect(page.getByRole("heading", { name: "This is a draft" })).toBeHidden();
  await expect(page.getByText(/^Before, in/)).toBeVisible();
  await expect(page.getByRole("button", { name: "I’ll come" })).toBeVisible();
  await page.getByText("A message to copy, in English and Malay").click();
  await expect(page.getByLabel("Bahasa Melayu")).toHaveValue(/Reading aloud, slowly/);
});

test("nobody plans an event without a community to run", async ({ axe, page }) => {
  await page.goto("/events/new");
  await expect(page.getByText("Coordinators plan events")).toBeVisible();
  await axe(page);
});

test("an event that is not there is not found", async ({ page }) => {
  await page.goto("/events/evt_00000000000000000000000000");
  await expect(page.getByRole("heading", { name: "There is no such page" })).toBeVisible();
});
