import { expect, test } from "./fixtures.ts";
import { another, ask, roomWith } from "./room.ts";

test.describe.configure({ timeout: 90_000 });

const me = `{ viewer { person { id name } } }`;

test("a facilitator writes for somebody else, who stays as unknown as they chose", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  await signInAs("coordinator");
  const member = await another(browser, baseURL, "member");
  const expert = await another(browser, baseURL, "expert");
  const id = await roomWith(page.request, [member.request, expert.request], "Words of others");
  const { viewer: shy } = await ask(member.request, me);
  const { viewer: open } = await ask(expert.request, me);
  await ask(
    member.request,
    `mutation($id: ID!) { contributionCapture(input: {eventId: $id, clientId: "first", text: "Mine.", attribution: ANONYMOUS}) { userErrors { message } } }`,
    { id },
  );

  await page.goto(`/events/${id}/capture`);
  await page.getByText("Write for somebody else").click();
  await page.getByLabel("Whose words?").selectOption({ label: open.person.name });
  await expect(page.getByText(`You write for ${open.person.name}`)).toBeVisible();
  await expect(page.getByText(`Readers see: what ${open.person.name} chose`)).toBeVisible();
  await axe(page);
  const field = page.getByRole("textbox", { name: `What ${open.person.name} takes home` });
  await field.fill("Ask the fishers.");

  // For whom one writes outlives a reload, with the words: they never come back as one's own.
  await page.reload();
  await expect(field).toHaveValue("Ask the fishers.");
  await page.getByRole("button", { name: `Send for ${open.person.name}` }).click();
  await expect(page.getByText("Everything is sent.")).toBeVisible();
  const said = page.getByRole("listitem").filter({ hasText: "Ask the fishers." });
  await expect(said).toContainText(open.person.name);
  await expect(said.getByText("Yours")).toHaveCount(0);

  await page.getByLabel("Whose words?").selectOption({ label: shy.person.name });
  await page
    .getByRole("textbox", { name: `What ${shy.person.name} takes home` })
    .fill("Count at night.");
  await page.getByRole("button", { name: `Send for ${shy.person.name}` }).click();
  const hidden = page.getByRole("listitem").filter({ hasText: "Count at night." });
  await expect(hidden).toContainText("Without a name");
  await expect(hidden).not.toContainText(shy.person.name);

  await page.getByRole("button", { name: "In my own name again" }).click();
  await expect(page.getByRole("textbox", { name: "What I take home" })).toBeVisible();

  // They are the member's own words: to keep, or to take back.
  const phone = await member.newPage();
  await phone.goto(`/events/${id}/capture`);
  const theirs = phone.getByRole("listitem").filter({ hasText: "Count at night." });
  await expect(theirs.getByText("Yours")).toBeVisible();
  await expect(theirs.getByRole("button", { name: "Take it back" })).toBeVisible();
  await expect(phone.getByText("Write for somebody else")).toHaveCount(0);
  await member.close();
  await expert.close();
});

test("where hosts write for their tables, the words of a table are nobody’s own", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  await signInAs("coordinator");
  const member = await another(browser, baseURL, "member");
  const id = await roomWith(page.request, [member.request], "Hosts write");
  const { event } = await ask(page.request, `query($id: ID!) { event(id: $id) { revision } }`, {
    id,
  });
  const { sessionAdd } = await ask(
    page.request,
    `mutation($id: ID!, $revision: Int!) { sessionAdd(input: {eventId: $id, revision: $revision, title: "Café", kind: CAFE}) { session { id } userErrors { message } } }`,
    { id, revision: event.revision },
  );
  const { cafeSet } = await ask(
    page.request,
    `mutation($session: ID!) { cafeSet(input: {sessionId: $session, captureMode: RAPPORTEUR, tables: [{number: 1}, {number: 2, topic: "Nets"}], rounds: [{number: 1, minutes: 20}]}) { session { rounds { nodes { id } } } userErrors { message } } }`,
    { session: sessionAdd.session.id },
  );
  await ask(
    page.request,
    `mutation($round: ID!) { roundStart(input: {roundId: $round}) { userErrors { message } } }`,
    { round: cafeSet.session.rounds.nodes[0].id },
  );
  await page.goto(`/events/${id}/capture`);
  await page.getByText("Write for somebody else").click();
  await page.getByLabel("Or a table’s").selectOption({ label: "Table 2: Nets" });
  await expect(page.getByText("Readers see: nobody")).toBeVisible();
  await axe(page);
  await page.getByRole("textbox", { name: "What Table 2 takes home" }).fill("Mend at once.");
  await page.getByRole("button", { name: "Send for Table 2" }).click();
  await expect(page.getByText("Everything is sent.")).toBeVisible();
  const said = page.getByRole("listitem").filter({ hasText: "Mend at once." });
  await expect(said).toContainText("Without a name");
  await expect(said).toContainText("Table 2");
  await member.close();
});
