import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** Asks the API as whoever is signed in. */
async function ask(page: Page, query: string, variables = {}) {
  const answer = await page.request.post("/graphql", { data: { query, variables } });
  const { data } = await answer.json();
  return data;
}

/** Has the reader come to an event they have not answered; returns it, and finds links in their letter. */
async function register(page: Page) {
  const { viewer, events } = await ask(
    page,
    `{ viewer { emailAddresses { nodes { address } } }
       events(filter: {from: "2026-01-01T00:00:00Z"}, first: 50) { nodes { id title viewerCanRegister } } }`,
  );
  const event = events.nodes.find((one: { viewerCanRegister: boolean }) => one.viewerCanRegister);
  expect(event, "an event to come to").toBeDefined();
  await ask(
    page,
    "mutation($id: ID!) { eventRegister(input: {eventId: $id}) { userErrors { code } } }",
    { id: event.id },
  );
  const address = viewer.emailAddresses.nodes[0].address;
  // They may have come to other events before, in another story.
  const linkTo = (purpose: string) =>
    new RegExp(`to=${address} (?=.*${event.id}).*?/a/(${purpose}\\.[\\w-]+)`);
  return { event, linkTo };
}

test("one chooses when to be reminded and what letters are about", async ({
  page,
  signInAs,
  axe,
}) => {
  await signInAs("member");
  await page.goto("/me");
  await page.getByRole("link", { name: "Letters" }).click();
  await expect(page.getByRole("radio", { name: "A day before", exact: true })).toBeChecked();
  await axe(page);
  await page.getByRole("radio", { name: "An hour before", exact: true }).check();
  await expect(page.getByText("Saved: An hour before")).toBeAttached();
  await page.getByRole("checkbox", { name: "Looking back" }).uncheck();
  await expect(page.getByText("You get no more of these letters: Looking back")).toBeAttached();
  await page.reload();
  await expect(page.getByRole("radio", { name: "An hour before", exact: true })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Looking back" })).not.toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Changes of my events" })).toBeChecked();
});

test("a letter is answered with one tap, without scripts and without signing in", async ({
  page,
  signInAs,
  demo,
  browser,
  baseURL,
  axe,
}) => {
  await signInAs("expert");
  const { event, linkTo } = await register(page);
  const link = await demo.printed(linkTo("answer-not-coming"));
  const bare = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: { width: 360, height: 640 },
  });
  const letter = await bare.newPage();
  await letter.goto(`/a/${link}`);
  await expect(letter.getByRole("heading", { level: 1, name: event.title })).toBeVisible();
  await expect(letter.getByRole("radio", { name: "I cannot come" })).toBeChecked();
  const button = letter.getByRole("button", { name: "Send my answer" });
  await expect(button).toBeInViewport();
  await button.click();
  await expect(letter.getByRole("status")).toHaveText("Thank you. Your answer is kept.");
  await bare.close();

  const { node } = await ask(
    page,
    "query($id: ID!) { node(id: $id) { ... on Event { viewerRegistration { state } } } }",
    { id: event.id },
  );
  expect(node.viewerRegistration.state).toBe("DECLINED");
  await page.goto(`/a/${link}`);
  await axe(page);
});

test("a letter stops the letters of its sort", async ({ page, signInAs, demo, axe }) => {
  await signInAs("coordinator");
  const { linkTo } = await register(page);
  const link = await demo.printed(linkTo("stop-events"));
  await page.goto(`/a/${link}`);
  await axe(page);
  await page.getByRole("button", { name: "Stop these letters" }).click();
  await expect(page.getByText("You get no more of these letters.")).toBeVisible();
  await page.getByRole("link", { name: "All my choices" }).click();
  await expect(page.getByRole("checkbox", { name: "Changes of my events" })).not.toBeChecked();
});
