import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** Counts what the story asks of people: fields they must fill, and what they press. */
function counting(page: Page) {
  let fields = 0;
  let taps = 0;
  return {
    fill: async (name: string, text: string) => {
      fields += 1;
      await page.getByRole("textbox", { name }).or(page.getByLabel(name)).first().fill(text);
    },
    tap: async (role: "button" | "link", name: string | RegExp) => {
      taps += 1;
      await page.getByRole(role, { name }).click();
    },
    asked: () => ({ fields, taps }),
  };
}

test("from an empty database to invited people and an announced first event", async ({
  page,
  axe,
  empty,
}) => {
  test.slow();
  const story = counting(page);
  await page.goto(`${empty.url}/welcome?code=${empty.code}`);
  await expect(
    page.getByRole("heading", { level: 1, name: "Begin your constellation" }),
  ).toBeVisible();
  await axe(page);
  await expect(page.getByLabel("Language")).toHaveValue("en");
  await story.fill("Your name", "Aminah Salleh");
  await story.fill("Your e-mail address", "aminah@library.example");
  await story.fill("Name of the first community", "Reference after dark");
  await story.fill("What does it care about?", "Answering questions when the desk is closed.");
  await story.tap("button", "Begin");

  await expect(
    page.getByRole("heading", { level: 1, name: "Your constellation has begun" }),
  ).toBeVisible();
  await axe(page);
  await story.tap("link", "Invite people");
  await story.fill("Addresses", "siti@library.example\nravi@library.example");
  await story.tap("button", "See what would happen");
  await story.tap("button", "Send 2 invitations");
  await empty.printed(/to=siti@library\.example/);
  await empty.printed(/to=ravi@library\.example/);

  await page.goto(`${empty.url}/welcome`);
  await expect(page.getByText("Done")).toBeVisible();
  await story.tap("link", "Plan a first event");
  await story.fill("Title", "What we answer at night");
  await story.fill("Starts", tomorrow());
  await story.fill("Place", "Seminar room 2");
  await story.tap("button", "Announce");
  await expect(
    page.getByRole("heading", { level: 1, name: "What we answer at night" }),
  ).toBeVisible();
  await expect(page.getByText("Draft, not announced")).toBeHidden();
  await axe(page);

  const { fields, taps } = story.asked();
  expect(fields, "required fields from nothing to an announced event").toBeLessThanOrEqual(8);
  expect(taps, "presses from nothing to an announced event").toBeLessThanOrEqual(8);

  await page.goto(`${empty.url}/welcome`);
  await expect(page.getByText("Done")).toHaveCount(2);
});

test("what is missing on the first page is said, and nothing has begun", async ({
  page,
  empty,
}) => {
  await page.goto(`${empty.url}/welcome?code=wrong`);
  await page.getByLabel("Your name").fill("Aminah Salleh");
  await page.getByLabel("Your e-mail address").fill("aminah@library.example");
  await page.getByLabel("Name of the first community").fill("Reference after dark");
  await page.getByLabel("What does it care about?").fill("Questions at night.");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText(/This is not the code/)).toBeVisible();
  await page.getByLabel("Start code").fill(empty.code);
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Your constellation has begun" }),
  ).toBeVisible();
});

test("an instance that has begun says so, and the first page speaks Malay", async ({
  page,
  empty,
}) => {
  await page.goto("/welcome");
  await expect(
    page.getByRole("heading", { level: 1, name: "This constellation has begun" }),
  ).toBeVisible();
  await page.goto(`${empty.url}/welcome?code=${empty.code}`);
  await page.getByLabel("Language").selectOption("Bahasa Melayu");
  await expect(
    page.getByRole("heading", { level: 1, name: "Mulakan konstelasi anda" }),
  ).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "ms");
});

/** Tomorrow at three in the afternoon, as a field of date and time takes it. */
function tomorrow(): string {
  const day = new Date(Date.now() + 24 * 60 * 60 * 1000);
  return `${day.toISOString().slice(0, 10)}T15:00`;
}
