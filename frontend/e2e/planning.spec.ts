import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

// Each story plans an event from its title on, and the zones of the world are a long list.
test.slow();

/** A date so many days ahead, as a date field takes it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** Drafts an event with a title alone and opens its plan. */
async function draft(page: Page, title: string) {
  await page.goto("/events/new");
  await page.getByLabel("Title").fill(title);
  await page.getByRole("button", { name: "Save as a draft" }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await page.getByRole("link", { name: "Change the plan" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Plan" })).toBeVisible();
}

async function leave(page: Page, label: string, text: string) {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await field.blur();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
}

test("a plan saves as it is written, and says what is missing", async ({ page, signInAs, axe }) => {
  await signInAs("coordinator");
  await draft(page, "Reading the tide tables");
  await expect(page.getByRole("link", { name: "when it starts" })).toBeVisible();
  await expect(page.getByRole("link", { name: "where it is, or a link" })).toBeVisible();
  await leave(page, "What it is for", "To know when to walk.");
  await leave(page, "Starts", `${inDays(30)}T10:00`);
  await leave(page, "Place", "The pier");
  await expect(page.getByText("All that is needed is here.")).toBeVisible();

  // The agenda: added, and moved by the keyboard alone.
  for (const part of ["Welcome", "Walk"]) {
    await page.getByLabel("Next part").fill(part);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("button", { name: `Move ${part} up` })).toBeVisible();
  }
  await page.getByRole("button", { name: "Move Walk up" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Part", { exact: true }).first()).toHaveValue("Walk");
  await axe(page);

  await page.reload();
  await expect(page.getByLabel("What it is for")).toHaveValue("To know when to walk.");
  await page.getByRole("button", { name: "Announce" }).click();
  await expect(page.getByText("Announced.")).toBeVisible();
});

test("two who plan at once lose nothing", async ({ page, signInAs, context }) => {
  await signInAs("coordinator");
  await draft(page, "Two at one table");
  const other = await context.newPage();
  await other.goto(page.url());
  await leave(other, "What it is for", "Theirs.");
  await page.getByLabel("What it is for").fill("Mine.");
  await page.getByLabel("What it is for").blur();
  await expect(page.getByText("Somebody else changed this meanwhile.")).toBeVisible();
  await expect(page.getByText("Theirs.", { exact: true })).toBeVisible();
  await expect(page.getByLabel("What it is for")).toHaveValue("Mine.");
  await page.getByRole("button", { name: "Keep what I wrote" }).click();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await other.reload();
  await expect(other.getByLabel("What it is for")).toHaveValue("Mine.");
});

test("an event is repeated in words, and the series ends here", async ({ page, signInAs, axe }) => {
  await signInAs("coordinator");
  await draft(page, "Every week at the pier");
  await expect(page.getByText("Say first when it starts.")).toBeVisible();
  await leave(page, "Starts", `${inDays(21)}T10:00`);
  await leave(page, "Place", "The pier");
  await page.getByRole("button", { name: "Repeat this event" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /Every week on/ }).check();
  await dialog.getByLabel("Until").fill(inDays(50));
  await axe(page);
  await dialog.getByRole("button", { name: "Plan the series" }).click();
  await expect(page.getByText("The series is planned.")).toBeVisible();
  const days = page.locator("#series li");
  await expect(days).toHaveCount(5);
  await expect(page.getByRole("radio", { name: "this event and those after it" })).toBeVisible();
  await page.getByRole("radio", { name: "all events to come" }).check();
  await leave(page, "Place", "The lighthouse");
  await days.nth(2).getByRole("link").click();
  await expect(page.getByText("The lighthouse").first()).toBeVisible();
  await page.getByRole("link", { name: "Change the plan" }).click();
  await page.getByRole("button", { name: "End the series here" }).click();
  await page.getByRole("dialog").getByLabel("Why").fill("Winter.");
  await page.getByRole("dialog").getByRole("button", { name: "End the series" }).click();
  await expect(page.getByText("The series has ended.")).toBeVisible();
});

test("a moved date asks once, and one tap answers", async ({ page, signInAs, axe }) => {
  await signInAs("coordinator");
  await draft(page, "The date will move");
  await leave(page, "Starts", `${inDays(14)}T10:00`);
  await leave(page, "Place", "The pier");
  await page.getByRole("button", { name: "Announce" }).click();
  await expect(page.getByText("Announced.")).toBeVisible();
  const plan = page.url();
  const event = plan.replace("/edit", "");
  await signInAs("member");
  await page.goto(event);
  await page.getByRole("button", { name: "I’ll come" }).click();
  await expect(page.getByText("You are coming", { exact: true })).toBeVisible();
  await signInAs("coordinator");
  await page.goto(plan);
  await leave(page, "Starts", `${inDays(15)}T10:00`);
  await signInAs("member");
  await page.goto(event);
  await expect(page.getByText("The date has moved.")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "I’m still coming" }).click();
  await expect(page.getByText("The date has moved.")).toBeHidden();
});

test("the message is ready, and the sheet has the code", async ({ page, signInAs, axe }) => {
  await signInAs("coordinator");
  await draft(page, "A sheet for the wall");
  await leave(page, "Starts", `${inDays(14)}T10:00`);
  await leave(page, "Place", "The pier");
  await page.getByRole("button", { name: "Announce" }).click();
  await expect(page.getByText("Announced.")).toBeVisible();
  await page.goto(page.url().replace("/edit", ""));
  await page.getByText("A message to copy, in English and Malay").click();
  await expect(page.getByLabel("English")).toHaveValue(
    /invites you: A sheet for the wall[\s\S]*\/e\/\w{8}/,
  );
  await expect(page.getByLabel("Bahasa Melayu")).toHaveValue(/menjemput anda/);
  await page.getByRole("link", { name: /sheet with the code/ }).click();
  await expect(page.getByRole("img", { name: "Scan to come in" })).toBeVisible();
  await axe(page);
});

test("people are invited and admitted", async ({ page, signInAs }) => {
  await signInAs("coordinator");
  await draft(page, "By approval");
  await leave(page, "Starts", `${inDays(14)}T10:00`);
  await leave(page, "Place", "The pier");
  await page.getByLabel("Who may come").selectOption({ label: "Those whom you approve" });
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Announce" }).click();
  await expect(page.getByText("Announced.")).toBeVisible();
  const event = page.url().replace("/edit", "");
  await signInAs("member");
  await page.goto(event);
  await page.getByRole("button", { name: "Ask to come" }).click();
  await expect(page.getByText("You asked to come", { exact: true })).toBeVisible();
  await signInAs("coordinator");
  await page.goto(event);
  await page.getByRole("link", { name: /Answer 1 person/ }).click();
  await page.getByRole("button", { name: /^Admit / }).click();
  await expect(page.getByText("Admitted, and told.")).toBeVisible();
  await page.getByText("Invite people").click();
  await page.getByLabel("E-mail addresses").fill("siti@example.org, nobody");
  await page.getByRole("button", { name: "See what would happen" }).click();
  await expect(page.getByText("Gets an invitation")).toBeVisible();
  await page.getByRole("button", { name: "Invite 1 person" }).click();
  await expect(page.getByText("Invited.", { exact: true })).toBeVisible();
});

test("an event is postponed, dated again, cancelled and repeated", async ({ page, signInAs }) => {
  await signInAs("coordinator");
  await draft(page, "It will rain");
  await leave(page, "Starts", `${inDays(14)}T10:00`);
  await leave(page, "Place", "The pier");
  await page.getByRole("button", { name: "Announce" }).click();
  await expect(page.getByText("Announced.")).toBeVisible();
  await page.getByRole("button", { name: "Postpone it" }).click();
  await page.getByRole("dialog").getByLabel("Why").fill("Rain.");
  await page.getByRole("dialog").getByRole("button", { name: "Postpone" }).click();
  await expect(page.getByText("It is postponed.")).toBeVisible();
  await leave(page, "Starts", `${inDays(20)}T10:00`);
  await expect(page.getByText("It is postponed.")).toBeHidden();
  await page.getByRole("button", { name: "Plan another like it" }).click();
  await expect(page.getByRole("button", { name: "Announce" })).toBeVisible(); // a draft again
  await page.getByRole("button", { name: "Cancel it" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel the event" }).click();
  await expect(page.getByText("This event is cancelled.").first()).toBeVisible();
});

test("an event has its own number and host, and says both", async ({ page, signInAs, axe }) => {
  await signInAs("coordinator");
  await draft(page, "At somebody else’s place");
  await leave(page, "Number", "9");
  const host = page.getByRole("combobox", { name: "Host" });
  const name = "Universiti Malaysia Terengganu";
  // A list that comes anew while one chooses is chosen from again.
  await expect(async () => {
    await host.fill("Terengganu");
    await page.getByRole("option", { name, exact: true }).click({ timeout: 2000 });
    await expect(page.getByRole("button", { name: "No other host than usual" })).toBeVisible();
  }).toPass();
  await axe(page);
  await page.reload();
  await expect(host).toHaveValue(name);
  await page.goto(page.url().replace("/edit", ""));
  await expect(page.getByText(`the 9th of its community, at ${name}`)).toBeVisible();
  await page.getByRole("link", { name: "Change the plan" }).click();
  await page.getByRole("button", { name: "No other host than usual" }).click();
  await expect(page.getByRole("button", { name: "No other host than usual" })).toHaveCount(0);
  await expect(host).toHaveValue("");
});
