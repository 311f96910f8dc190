import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const held = "Peer assist: a cataloguing team learns to map";
const asking = "Drawing out lessons: two years of audits";
const closed = "What can we do, and who can see it?";

// Each page is inspected in day and in night, which takes its time.
test.describe.configure({ timeout: 90_000 });

/** The page of an event that was held, as its link opens it. */
async function openEvent(page: Page, title: string): Promise<string> {
  await page.goto(`/search?q=${encodeURIComponent(title)}`);
  const link = page.getByRole("main").getByRole("link", { name: title }).first();
  await expect(link).toBeVisible();
  const path = (await link.getAttribute("href")) ?? "";
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return path;
}

/** Counts the taps on the page from now on, across the pages it leads to. */
async function taps(page: Page): Promise<() => Promise<number>> {
  const count = { taps: 0 };
  await page.exposeFunction("tapped", () => {
    count.taps += 1;
  });
  await page.evaluate(() => {
    const counting = window as unknown as { tapped: () => void };
    document.addEventListener("click", () => counting.tapped(), { capture: true });
  });
  return async () => count.taps;
}

test.describe
  .serial("an event is rounded off", () => {
    test("everyone came is one tap, and what was learned is said", async ({
      axe,
      page,
      signInAs,
    }) => {
      await signInAs("coordinator");
      await openEvent(page, held);
      const finish = page.getByRole("region", { name: "To round it off" });
      await expect(finish.getByRole("link", { name: "Say first who came." })).toHaveAttribute(
        "href",
        "#came",
      );
      await axe(page);
      const tapped = await taps(page);
      await finish.getByRole("button", { name: "Everyone came" }).click();
      await expect(finish.getByText("9 people came.")).toBeVisible();
      expect(await tapped()).toBe(1);

      await finish.locator("#say").getByRole("button", { name: "Change" }).click();
      await finish.getByRole("button", { name: "Pick from what was said" }).click();
      const said = finish
        .getByRole("listitem")
        .filter({ hasText: "Draw the first map on paper" })
        .last();
      await said.getByRole("button", { name: "Pick this" }).click();
      await finish.getByRole("button", { name: "Move sentence 2 up" }).click();
      await expect(finish.getByRole("textbox", { name: "Sentence 1" })).toHaveValue(
        /^Draw the first map on paper/,
      );
      await finish.getByRole("textbox", { name: "Sentence 1" }).fill("x".repeat(203));
      await expect(finish.getByText("3 characters too many")).toBeVisible();
      await finish
        .getByRole("textbox", { name: "Sentence 1" })
        .fill("The first map is drawn on paper.");
      await expect(finish.getByText("168 characters left")).toBeVisible();
      await axe(page);
      await finish.getByRole("button", { name: "Save what we learned" }).click();
      await expect(page.locator("#learned").getByRole("listitem")).toHaveText([
        "The first map is drawn on paper.",
        /^A map begins with one faculty/,
      ]);
      await finish.getByRole("button", { name: "Make a lesson of it" }).first().click();
      await expect(finish.getByRole("link", { name: "See the draft of the lesson" })).toBeVisible();
    });

    test("who did not come is tapped, and who walked in is added", async ({ page, signInAs }) => {
      await signInAs("coordinator");
      await openEvent(page, held);
      const came = page.locator("#came");
      await came.getByRole("button", { name: "Change" }).click();
      await came.getByLabel("Kogila").uncheck();
      await came.getByLabel("Name").fill("Ahmad Walkin");
      await came.getByRole("button", { name: "Add this person" }).click();
      await expect(came.getByText("Ahmad Walkin")).toBeVisible();
      await came.getByRole("button", { name: "Confirm who came" }).click();
      await expect(came.getByText("9 people came, 1 did not.")).toBeVisible();
    });

    test("the review opens with one tap, and is written on the wall", async ({
      axe,
      page,
      signInAs,
    }) => {
      await signInAs("coordinator");
      const path = await openEvent(page, held);
      const tapped = await taps(page);
      await page.getByRole("button", { name: "Open the review" }).first().click();
      await expect(page.getByRole("heading", { level: 1, name: "Looking back" })).toBeVisible();
      await expect(page).toHaveURL(`${path}/review`);
      expect(await tapped()).toBe(1);
      await expect(page.getByText("A team of five cataloguers").first()).toBeVisible();
      const keep = page.getByRole("region", { name: "Keep doing" });
      for (const words of ["Helpers think aloud", "A question first"]) {
        await keep.getByRole("textbox").fill(words);
        await keep.getByRole("textbox").press("Enter");
        await expect(keep.getByRole("listitem").filter({ hasText: words })).toBeVisible();
      }
      await axe(page);
      await keep.getByRole("button", { name: "Change: A question first" }).click();
      await keep.getByRole("button", { name: "Move up" }).click();
      await expect(keep.getByRole("listitem").first()).toContainText("A question first");
      await keep.getByRole("button", { name: "Make a lesson of it" }).first().click();
      await expect(keep.getByRole("link", { name: "See the draft of the lesson" })).toBeVisible();
      await page.getByRole("button", { name: "Close the review" }).click();
      await expect(page.getByRole("button", { name: "Close the review" })).toHaveCount(0);
      await expect(keep.getByRole("textbox")).toHaveCount(0);
    });

    test("what somebody takes on is kept and settled, and the event is closed", async ({
      axe,
      page,
      signInAs,
    }) => {
      await signInAs("coordinator");
      await openEvent(page, held);
      const actions = page.getByRole("region", { name: "What people took on" });
      await actions.getByRole("button", { name: "Write down who does what" }).click();
      await actions.getByLabel("What is to be done?").fill("Ask the nursing faculty");
      await actions.getByRole("button", { name: "Keep it" }).click();
      await actions.getByRole("button", { name: "Done" }).click();
      await expect(actions.getByRole("button", { name: "Not done after all" })).toBeVisible();
      await page.getByRole("button", { name: "Close the event" }).click();
      await expect(page.getByRole("status").getByText("The event is closed.")).toBeVisible();
      await page.getByRole("link", { name: "See the figures" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Closing figures" })).toBeVisible();
      await expect(page.getByRole("row", { name: "Walked in 1" })).toBeVisible();
      await axe(page);
    });
  });

test("a review is answered from the queue, and changed until it closes", async ({
  axe,
  page,
  signInAs,
}) => {
  await signInAs("member");
  await page.goto("/today");
  const needs = page.getByRole("region", { name: "Needs you" });
  await axe(page);
  await needs
    .getByRole("listitem")
    .filter({ hasText: asking })
    .getByRole("link", { name: "Look back" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Looking back" })).toBeVisible();
  await axe(page);
  await page.getByLabel("What happened?").fill("We found an empty column in our own sheet.");
  await page.getByRole("button", { name: "Send my answer" }).click();
  await expect(page.getByText(/^Your answer is kept/)).toBeVisible();
  await expect(page.getByText(/4 people answered/)).toBeVisible();
  await page.goto("/today");
  await expect(needs.getByText(asking)).toHaveCount(0);
});

test("what waits is settled with one tap in the queue", async ({ page, signInAs }) => {
  await signInAs("member");
  await page.goto("/today");
  const needs = page.getByRole("region", { name: "Needs you" });
  const moved = needs.getByRole("listitem").filter({ hasText: "The date moved" });
  await moved.getByRole("button", { name: "I still come" }).click();
  await expect(moved).toHaveCount(0);
  const taken = needs.getByRole("listitem").filter({ hasText: "You took this on" });
  await taken.getByRole("button", { name: "Done" }).click();
  await expect(taken).toHaveCount(0);
});

test("those who run it see how many answered, and give it another week", async ({
  axe,
  page,
  signInAs,
}) => {
  await signInAs("steward");
  const path = await openEvent(page, asking);
  await page.goto(`${path}/review`);
  await expect(page.getByText(/people answered\./)).toBeVisible();
  await page.getByRole("button", { name: "Give it another seven days" }).click();
  await expect(page.getByRole("button", { name: "Give it another seven days" })).toHaveCount(0);
  await axe(page);
});

test("a closed event shows its review, what people took on, and its figures", async ({
  axe,
  page,
  signInAs,
}) => {
  await signInAs("member");
  const path = await openEvent(page, closed);
  await expect(page.getByText("Try three of the lines in a real job description")).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: "Read the review" }).click();
  await expect(page.getByText("One table writes while the others listen")).toBeVisible();
  await axe(page);
  await page.goto(`${path}/figures`);
  await expect(page.getByRole("row", { name: "In the room 13" })).toBeVisible();
  await axe(page);
});
