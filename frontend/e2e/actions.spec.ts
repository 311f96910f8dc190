import { expect, test } from "./fixtures.ts";
import { another, ask, roomWith } from "./room.ts";

/** A day so far from today, as a field takes it and as it is read. */
function dayIn(days: number): { iso: string; read: RegExp } {
  const day = new Date(Date.now() + days * 24 * 3600_000);
  const month = day.toLocaleDateString("en-MY", { month: "long" });
  return {
    iso: day.toISOString().slice(0, 10),
    read: new RegExp(`${month}.*${day.getFullYear()}`),
  };
}

test("what somebody takes on is changed, is late, is done, or not needed any more", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  test.setTimeout(90_000);
  await signInAs("coordinator");
  const member = await another(browser, baseURL, "member");
  const id = await roomWith(page.request, [member.request], "Promises");
  const { viewer } = await ask(member.request, `{ viewer { person { name } } }`);
  await ask(
    page.request,
    `mutation($id: ID!) { eventEnd(input: {eventId: $id}) { userErrors { message } } }`,
    { id },
  );
  await page.goto(`/events/${id}`);
  const actions = page.getByRole("region", { name: "What people took on" });
  await actions.getByRole("button", { name: "Write down who does what" }).click();
  await actions.getByLabel("What is to be done?").fill("Ask for the tide tables");
  const [late, ahead] = [dayIn(-70), dayIn(300)];
  await actions.getByLabel("By when?").fill(late.iso);
  await expect(actions.getByText("This day is past.")).toBeVisible();
  await actions.getByRole("button", { name: "Keep it" }).click();
  await expect(actions.getByText(/^was due on /)).toHaveText(late.read);
  await expect(actions.getByText("Nobody does it yet")).toBeVisible();

  await actions.getByRole("button", { name: "Change: Ask for the tide tables" }).click();
  await actions.getByLabel("What is to be done?").fill("Ask the harbour for the tide tables");
  await actions.getByLabel("Who does it?").selectOption({ label: viewer.person.name });
  await actions.getByLabel("By when?").fill(ahead.iso);
  await axe(page);
  await actions.getByLabel("By when?").press("Enter");
  await expect(page.getByRole("status").getByText("Changed.", { exact: true })).toBeVisible();
  const item = actions.getByRole("listitem").filter({ hasText: "Ask the harbour" });
  await expect(item).toContainText(viewer.person.name);
  await expect(item).toContainText(ahead.read);
  await page.reload();
  await expect(item).toContainText(viewer.person.name);

  // Whoever took it on says that it is done; the words are changed by those who run the event.
  const other = await member.newPage();
  await other.goto(`/events/${id}`);
  const mine = other.getByRole("listitem").filter({ hasText: "Ask the harbour" });
  await expect(mine.getByRole("button", { name: /^Change/ })).toHaveCount(0);
  await mine.getByRole("button", { name: "Done" }).click();
  await expect(mine.getByRole("button", { name: "Not done after all" })).toBeVisible();
  await axe(other);

  await page.reload();
  await item.getByRole("button", { name: /^Change/ }).click();
  await actions.getByRole("button", { name: "Not needed any more" }).click();
  await expect(item).toHaveCount(0);
  await member.close();
});
