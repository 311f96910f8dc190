import type { Page } from "@playwright/test";
import { expect, type Role, test } from "./fixtures.ts";

/** Goes in by a door of the demo, as a second person beside the story's own. */
async function enter(page: Page, as: Role): Promise<void> {
  const answer = await page.request.post("/demo/enter", { form: { as }, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
}

/** A name that no other story and no other project uses. */
const fresh = (words: string) => `${words} ${crypto.randomUUID().slice(0, 8)}`;

/** Finds one thing of a long list by typing, with the keyboard alone. */
async function choose(page: Page, label: string, name: string): Promise<void> {
  const field = page.getByRole("combobox", { name: label });
  await field.click();
  await field.pressSequentially(name, { delay: 15 });
  const found = page.getByRole("listbox").getByRole("option");
  await expect(found).toHaveText([new RegExp(`^${name}`)]);
  await field.press("ArrowDown");
  await expect(found).toHaveAttribute("data-focused", "true");
  await field.press("Enter");
  await expect(found).toHaveCount(0);
}

const said = (page: Page, words: string | RegExp) =>
  expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();

test("a visitor narrows the catalogue, and the address keeps it", async ({ axe, page }) => {
  test.slow();
  await page.goto("/communities");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Communities of practice");
  await expect(page.getByText(/^1\d communities$/)).toBeVisible();
  await axe(page);
  await page.getByLabel("Stage of life").selectOption({ label: "Established" });
  await expect(page).toHaveURL(/stage=STEWARDSHIP/);
  await expect(page.getByText("2 communities")).toBeVisible();
  await page.getByLabel("Find a community").fill("audit");
  await expect(page).toHaveURL(/q=audit/);
  await expect(page.getByText("1 community", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Find a community")).toHaveValue("audit");
  await expect(page.getByLabel("Stage of life")).toHaveValue("STEWARDSHIP");
  await page.getByLabel("Find a community").fill("nothing is called this");
  await expect(page.getByText("No community fits")).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: "Show all communities" }).click();
  await expect(page.getByText(/^1\d communities$/)).toBeVisible();
});

test("a community opens with its three texts, where it stands and its chart", async ({
  axe,
  page,
}) => {
  test.slow();
  await page.goto("/communities/knowledge-audit");
  for (const name of ["What we care about", "Who we are", "What we do and keep"]) {
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
  }
  await expect(page.getByRole("heading", { name: "Where we are now" })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Chart of competencies:/ })).toBeVisible();
  await axe(page);
  for (const name of ["Events", "Knowledge", "Competencies", "People"]) {
    const pages = page.getByRole("navigation", { name: "Pages of this community" });
    await pages.getByRole("link", { name }).click();
    await expect(pages.getByRole("link", { name })).toHaveAttribute("aria-current", "page");
    await expect(page.getByRole("heading", { level: 2, name, includeHidden: true })).toBeAttached();
    await axe(page);
  }
  await expect(page.getByRole("link", { name: "Settings" })).toHaveCount(0);
});

test("outsiders see the card of a listed community and how to join, and no more", async ({
  axe,
  page,
}) => {
  await page.goto("/communities/keeping-it-readable");
  await expect(page.getByRole("heading", { name: "How to join" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Sign in to ask" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Pages of this community" })).toHaveCount(0);
  await expect(page.getByText("Who we are")).toHaveCount(0);
  await axe(page);
});

test("a community that is not there, or not for the reader, is not found", async ({ page }) => {
  await page.goto("/communities/no-such-community");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
});

test("a steward starts a community with two fields; a member joins in one tap and leaves", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  const name = fresh("Mending bindings");
  await signInAs("steward");
  await page.goto("/communities/new");
  await axe(page);
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByLabel("What we care about").fill("Books that open, and stay open.");
  await page.getByRole("button", { name: "Start this community" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByText("You coordinate this community")).toBeVisible();

  const other = await browser.newContext({ baseURL });
  const member = await other.newPage();
  await enter(member, "member");
  await member.goto(page.url());
  await member.getByRole("button", { name: "Join this community" }).click();
  await expect(member.getByText("You are a member")).toBeVisible();
  await said(member, `You joined ${name}.`);
  await member.getByLabel("What I bring").fill("A press and patience");
  await member.getByRole("button", { name: "Save" }).click();
  await expect(member.getByText("You bring: A press and patience")).toBeVisible();
  await axe(member);
  await member.getByRole("button", { name: "Leave" }).click();
  await expect(member.getByRole("dialog", { name: `Leave ${name}?` })).toBeVisible();
  await member.getByRole("dialog").getByRole("button", { name: "Leave" }).click();
  await expect(member.getByRole("button", { name: "Join this community" })).toBeVisible();
  await other.close();
});

test("a coordinator runs a community: texts, door, competencies, requests, roles, invitations, archive", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  test.setTimeout(240_000);
  const name = fresh("Reading rooms");
  await signInAs("steward");
  await page.goto("/communities/new");
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByLabel("What we care about").fill("Rooms where people read.");
  await page.getByRole("button", { name: "Start this community" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  const home = page.url();
  const settings = page.getByRole("navigation", { name: "Settings" });

  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByLabel("Who we are").fill("Those who keep the doors open.");
  await page.getByLabel("Stage of life").selectOption({ label: "Coming together" });
  await page.getByRole("button", { name: "Save" }).click();
  await said(page, "Saved.");
  await expect(page.getByRole("main").getByText("Coming together").first()).toBeVisible();
  await axe(page);

  await settings.getByRole("link", { name: "Joining and reading" }).click();
  await page.getByRole("radio", { name: /^On request/ }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await said(page, "Saved.");
  await axe(page);

  await settings.getByRole("link", { name: "Competencies" }).click();
  await choose(page, "Add a competency", "Auditing knowledge");
  await page.getByLabel("Level we aim at for Auditing knowledge").selectOption({ index: 2 });
  await page.getByRole("button", { name: "Save" }).click();
  await said(page, "Saved.");
  await axe(page);

  const other = await browser.newContext({ baseURL });
  const member = await other.newPage();
  await enter(member, "member");
  await member.goto(home);
  await expect(member.getByRole("img", { name: /Auditing knowledge/ })).toBeVisible();
  await member.getByRole("button", { name: "Ask to join" }).click();
  await expect(member.getByText("You asked to join", { exact: true })).toBeVisible();
  await axe(member);

  await settings.getByRole("link", { name: "Requests and roles" }).click();
  await page.getByRole("button", { name: /^Let .* in$/ }).click();
  await expect(page.getByText("Nobody is waiting for an answer.")).toBeVisible();
  await page.reload();
  await page.getByRole("combobox", { name: /^Role of Izzuddin/ }).selectOption("FACILITATOR");
  await said(page, /Facilitator/);
  await axe(page);
  await member.reload();
  await expect(member.getByText("You facilitate here")).toBeVisible();

  await page.getByRole("button", { name: /^Take Izzuddin .* out of the community/ }).click();
  await said(page, /is out until let in again/);
  await expect(page.getByRole("heading", { name: "Taken out" })).toBeVisible();
  await axe(page);
  await member.reload();
  await expect(member.getByText("You facilitate here")).toBeHidden();
  await page.getByRole("button", { name: /^Let Izzuddin .* in again/ }).click();
  await said(page, /is in again/);
  await expect(page.getByRole("heading", { name: "Taken out" })).toBeHidden();
  await member.reload();
  await expect(member.getByText("You facilitate here")).toBeVisible();
  await other.close();

  await settings.getByRole("link", { name: "Invite people" }).click();
  const address = `${crypto.randomUUID().slice(0, 8)}@example.org`;
  await page
    .getByLabel("Addresses")
    .fill(`email,name,role\n${address},Aina Sofea,member\nnot an address\n${address}`);
  await page.getByRole("button", { name: "See what would happen" }).click();
  await expect(page.getByRole("cell", { name: "Invited, one mail" })).toBeVisible();
  await expect(page.getByText("No e-mail address in this line")).toBeVisible();
  await expect(page.getByText("Stands on an earlier line")).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Send 1 invitation" }).click();
  await said(page, "1 invitation sent.");

  await settings.getByRole("link", { name: "Archive" }).click();
  const successor = page.getByRole("combobox", { name: "Who looks after what it published" });
  // A small page that scrolls closes the list before the choice; people then choose again.
  await expect(async () => {
    await successor.fill("");
    await choose(page, "Who looks after what it published", "Competency skills for librarians");
    await successor.press("Tab");
    await expect(successor).toHaveValue("Competency skills for librarians", { timeout: 1000 });
  }).toPass();
  await page.getByRole("button", { name: "Archive this community" }).click();
  await expect(page.getByRole("dialog")).toContainText(/librarians will look after/);
  await page.getByRole("dialog").getByRole("button", { name: "Archive this community" }).click();
  await expect(page.getByText(/This community was archived on/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Competency skills for librarians" })).toBeVisible();
  await axe(page);
});

test("a member asks the steward to start a community, and the steward lets it start", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  const name = fresh("Night shifts");
  await signInAs("member");
  await page.goto("/communities/new");
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByLabel("What we care about").fill("Libraries after dark.");
  await page.getByRole("button", { name: "Ask to start it" }).click();
  await expect(page.getByText(/This community waits for the steward/)).toBeVisible();
  const other = await browser.newContext({ baseURL });
  const steward = await other.newPage();
  await enter(steward, "steward");
  await steward.goto(page.url());
  await axe(steward);
  await steward.getByRole("button", { name: "Let it start" }).click();
  await said(steward, `${name} has started.`);
  await expect(steward.getByRole("button", { name: "Let it start" })).toHaveCount(0);
  await other.close();
});

test("an invited member sees the invitation, accepts it and reads at once", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  const name = fresh("Map rooms");
  const other = await browser.newContext({ baseURL });
  const member = await other.newPage();
  await enter(member, "member");
  const answer = await member.request.post("/graphql", {
    data: { query: "{ viewer { emailAddresses(first: 1) { nodes { address } } } }" },
  });
  const { data } = await answer.json();
  await signInAs("steward");
  await page.goto("/communities/new");
  await page.getByRole("textbox", { name: "Name" }).fill(name);
  await page.getByLabel("What we care about").fill("Maps that were never printed.");
  await page.getByText("More, if you like").click();
  await page.getByRole("radio", { name: /^By invitation/ }).check();
  await page.getByRole("radio", { name: /^Members only/ }).check();
  await page.getByRole("button", { name: "Start this community" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await page.getByRole("link", { name: "Settings" }).click();
  await page
    .getByRole("navigation", { name: "Settings" })
    .getByRole("link", { name: "Invite people" })
    .click();
  await page.getByLabel("Addresses").fill(data.viewer.emailAddresses.nodes[0].address);
  await page.getByRole("button", { name: "See what would happen" }).click();
  await page.getByRole("button", { name: "Send 1 invitation" }).click();
  await said(page, "1 invitation sent.");

  await member.goto(new URL(page.url()).pathname.replace("/settings", ""));
  await expect(member.getByText("You are invited")).toBeVisible();
  await expect(member.getByRole("button", { name: "Decline" })).toBeVisible();
  await axe(member);
  await member.getByRole("button", { name: "Join this community" }).click();
  await expect(member.getByText("You are a member")).toBeVisible();
  await expect(member.getByRole("heading", { name: "Who we are" })).toBeVisible();
  await other.close();
});

test("the catalogue and a community read in Malay", async ({ axe, page, context, baseURL }) => {
  await context.addCookies([{ name: "locale", value: "ms", url: baseURL ?? "" }]);
  await page.goto("/communities/teknik-pemasaran");
  await expect(
    page.getByRole("heading", { name: "Apa yang kami ambil berat", exact: true }),
  ).toBeVisible();
  await axe(page);
  await page.goto("/communities");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Komuniti amalan");
  await axe(page);
});
