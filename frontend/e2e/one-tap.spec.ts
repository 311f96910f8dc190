import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { another, ask, roomWith } from "./room.ts";
import { openOn } from "./taps.ts";

// The list "One tap" of the design, as far as it concerns events: each done at 360 x 640, from its link
// alone, in the first screen. It runs on the phone only (playwright.config.ts). Reminding those missing
// is in one-tap-remind.spec.ts.
test.describe.configure({ timeout: 60_000 });

type Planned = { id: string; revision: number };

/** An event of the coordinator's community some days ahead. */
async function announced(
  coordinator: APIRequestContext,
  title: string,
  more: Record<string, unknown> = {},
): Promise<Planned> {
  const { viewer } = await ask(
    coordinator,
    `{ viewer { memberships(first: 20) { nodes { role community { id } } } } }`,
  );
  const { community } = viewer.memberships.nodes.find(
    ({ role }: { role: string }) => role === "COORDINATOR",
  );
  const startsAt = new Date(Date.now() + 10 * 24 * 60 * 60_000).toISOString();
  const { eventDraft } = await ask(
    coordinator,
    `mutation($input: EventDraftInput!) { eventDraft(input: $input) { event { id revision } userErrors { message } } }`,
    {
      input: {
        communityId: community.id,
        title,
        startsAt,
        minutes: 90,
        place: "The hall",
        ...more,
      },
    },
  );
  const { eventAnnounce } = await ask(
    coordinator,
    `mutation($id: ID!, $revision: Int!) { eventAnnounce(input: {eventId: $id, revision: $revision}) { event { id revision } userErrors { message } } }`,
    eventDraft.event,
  );
  return eventAnnounce.event;
}

const register = `mutation($id: ID!) { eventRegister(input: {eventId: $id}) { registration { id state } userErrors { message } } }`;
const end = `mutation($id: ID!) { eventEnd(input: {eventId: $id}) { event { state } userErrors { message } } }`;
const came = `mutation($id: ID!) { attendanceConfirm(input: {eventId: $id}) { event { id } userErrors { message } } }`;

for (const [name, said] of [
  ["I’ll come", "You are coming"],
  ["I’ll join online", "You take part online"],
  ["I can’t come", "You are not coming"],
] as const) {
  test(`"${name}" is one tap`, async ({ baseURL, browser, page, signInAs }) => {
    const coordinator = await another(browser, baseURL, "coordinator");
    const { id } = await announced(coordinator.request, `One tap: ${name}`, {
      link: "https://meet.example.org/one-tap",
    });
    await signInAs("member");
    const { tap, count } = await openOn(page, `/events/${id}`);
    await tap(page.getByRole("button", { name }));
    await expect(page.getByRole("main").getByText(said, { exact: true })).toBeVisible();
    expect(count()).toBe(1);
    await coordinator.close();
  });
}

test("still coming, after the date moved, is one tap", async ({
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  const coordinator = await another(browser, baseURL, "coordinator");
  const { id, revision } = await announced(coordinator.request, "One tap: moved");
  await signInAs("member");
  await ask(page.request, register, { id });
  const startsAt = new Date(Date.now() + 12 * 24 * 60 * 60_000).toISOString();
  await ask(
    coordinator.request,
    `mutation($input: EventEditInput!) { eventEdit(input: $input) { userErrors { message } } }`,
    { input: { eventId: id, revision, startsAt } },
  );
  const { tap, count } = await openOn(page, `/events/${id}`);
  await tap(page.getByRole("button", { name: "I’m still coming" }));
  await expect(page.getByText("The date has moved.")).toBeHidden();
  expect(count()).toBe(1);
  await coordinator.close();
});

test("taking the freed place is one tap", async ({ baseURL, browser, page, signInAs }) => {
  const coordinator = await another(browser, baseURL, "coordinator");
  const expert = await another(browser, baseURL, "expert");
  const { id } = await announced(coordinator.request, "One tap: a freed place", { capacity: 1 });
  const { eventRegister } = await ask(expert.request, register, { id });
  await signInAs("member");
  await ask(page.request, register, { id });
  await ask(
    expert.request,
    `mutation($id: ID!) { registrationCancel(input: {registrationId: $id}) { userErrors { message } } }`,
    { id: eventRegister.registration.id },
  );
  const { tap, count } = await openOn(page, `/events/${id}`);
  await expect(page.getByText("A place became free and is yours.", { exact: false })).toBeVisible();
  await tap(page.getByRole("button", { name: "I’m still coming" }));
  await expect(page.getByText("A place became free", { exact: false })).toBeHidden();
  expect(count()).toBe(1);
  await expert.close();
  await coordinator.close();
});

test("“I’m here” is one tap from the code on the wall", async ({
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  const coordinator = await another(browser, baseURL, "coordinator");
  await signInAs("member");
  const id = await roomWith(coordinator.request, [page.request], "One tap: here");
  const { event } = await ask(coordinator.request, `query($id: ID!) { event(id: $id) { code } }`, {
    id,
  });
  const { tap, count } = await openOn(page, `/e/${event.code}`);
  await tap(page.getByRole("button", { name: "I’m here" }));
  await expect(page.getByRole("main").getByRole("link", { name: "Share something" })).toBeVisible();
  expect(count()).toBe(1);
  await coordinator.close();
});

test("a takeaway is typed and sent: one tap into the field, one to send", async ({
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  const coordinator = await another(browser, baseURL, "coordinator");
  await signInAs("member");
  const id = await roomWith(coordinator.request, [page.request], "One tap: takeaway");
  const { tap, count } = await openOn(page, `/events/${id}/capture`);
  await tap(page.getByRole("textbox", { name: "What I take home" }));
  await page.keyboard.type("We count by hand.");
  await tap(page.getByRole("button", { name: "Send" }));
  await expect(page.getByText("Everything is sent.")).toBeVisible();
  expect(count()).toBe(2);
  await coordinator.close();
});

test("joining a community is one tap", async ({ page, signInAs }) => {
  await signInAs("member");
  const { communities } = await ask(
    page.request,
    `{ communities(first: 30) { nodes { slug joinPolicy viewerCanJoin viewerMembership { id } } } }`,
  );
  const { slug } = communities.nodes.find(
    (one: { joinPolicy: string; viewerCanJoin: boolean; viewerMembership: unknown }) =>
      one.joinPolicy === "OPEN" && one.viewerCanJoin && one.viewerMembership === null,
  );
  const { tap, count } = await openOn(page, `/communities/${slug}`);
  await tap(page.getByRole("button", { name: "Join this community" }));
  await expect(page.getByText("You are a member")).toBeVisible();
  expect(count()).toBe(1);
});

test("everyone came, and then the review opens: one tap each", async ({
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  const member = await another(browser, baseURL, "member");
  await signInAs("coordinator");
  const id = await roomWith(page.request, [member.request], "One tap: everyone came");
  await ask(page.request, end, { id });
  const { tap, count } = await openOn(page, `/events/${id}`);
  await tap(page.getByRole("button", { name: "Everyone came" }).first());
  await expect(page.getByText("1 person came.")).toBeVisible();
  expect(count()).toBe(1);

  await page.goto(`/events/${id}`);
  await tap(page.getByRole("button", { name: "Open the review" }).first());
  await expect(page.getByRole("heading", { level: 1, name: "Looking back" })).toBeVisible();
  expect(count()).toBe(2);
  await member.close();
});

test("the last event is repeated with one tap", async ({ baseURL, browser, page, signInAs }) => {
  const member = await another(browser, baseURL, "member");
  await signInAs("coordinator");
  const id = await roomWith(page.request, [member.request], "One tap: again");
  await ask(page.request, end, { id });
  await ask(page.request, came, { id });
  const { tap, count } = await openOn(page, `/events/${id}`);
  await tap(page.getByRole("button", { name: "Plan another like it" }));
  await expect(page.getByRole("heading", { level: 1, name: "Plan" })).toBeVisible();
  await expect(page).not.toHaveURL(new RegExp(id));
  expect(count()).toBe(1);
  await member.close();
});

test("the next round of a café is one tap", async ({ baseURL, browser, page, signInAs }) => {
  const member = await another(browser, baseURL, "member");
  await signInAs("coordinator");
  const id = await roomWith(page.request, [member.request], "One tap: next round");
  const { event } = await ask(page.request, `query($id: ID!) { event(id: $id) { revision } }`, {
    id,
  });
  const { sessionAdd } = await ask(
    page.request,
    `mutation($input: SessionAddInput!) { sessionAdd(input: $input) { event { sessions(first: 5) { nodes { id } } } userErrors { message } } }`,
    {
      input: {
        eventId: id,
        revision: event.revision,
        title: "Knowledge café",
        minutes: 60,
        kind: "CAFE",
        captureMode: "TAKEAWAYS",
      },
    },
  );
  await ask(
    page.request,
    `mutation($input: CafeSetInput!) { cafeSet(input: $input) { userErrors { message } } }`,
    {
      input: {
        sessionId: sessionAdd.event.sessions.nodes[0].id,
        tables: [{ number: 1 }, { number: 2 }],
        rounds: [1, 2].map((number) => ({ number, question: "What do we count?", minutes: 20 })),
      },
    },
  );
  const { tap, count } = await openOn(page, `/events/${id}/cafe`);
  await tap(page.getByRole("button", { name: "Start round 1" }));
  await expect(page.getByText("Round 1 of 2 runs")).toBeVisible();
  expect(count()).toBe(1);
  await page.goto(`/events/${id}/cafe`);
  await tap(page.getByRole("button", { name: "Start round 2" }));
  await expect(page.getByText("Round 2 of 2 runs")).toBeVisible();
  expect(count()).toBe(2);
  await member.close();
});
