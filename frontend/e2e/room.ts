import {
  type APIRequestContext,
  type Browser,
  type BrowserContext,
  expect,
  type Page,
} from "@playwright/test";

type Answer = { data: Record<string, { userErrors?: { message: string }[] }>; errors?: unknown };

/** Asks the public API as whoever has the context's cookie. */
export async function ask(
  request: APIRequestContext,
  query: string,
  variables: Record<string, unknown> = {},
  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
): Promise<any> {
  const response = await request.post("/graphql", { data: { query, variables } });
  const answer = (await response.json()) as Answer;
  const refused = Object.values(answer.data ?? {}).flatMap((payload) => payload?.userErrors ?? []);
  if (answer.errors || refused.length > 0) throw new Error(JSON.stringify(answer));
  return answer.data;
}

/** Somebody else at the same time, with a browser window of their own. */
export async function another(
  browser: Browser,
  baseURL: string | undefined,
  role: string,
): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL });
  await context.request.post("/demo/enter", { form: { as: role }, maxRedirects: 0 });
  return context;
}

/** Opens an event to come, however many others stand before it in the list. */
export async function openEvent(page: Page, title: string): Promise<void> {
  const { events } = await ask(
    page.request,
    "{ events(first: 100, filter: {phase: BEFORE}, orderBy: NEXT_FIRST) { nodes { id title } } }",
  );
  const found = events.nodes.find((one: { title: string }) => one.title === title);
  if (!found) throw new Error(`No event to come is called ${title}.`);
  await page.goto(`/events/${found.id}`);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

/** An event of the coordinator's community that goes on now, with these people in the room. */
export async function roomWith(
  coordinator: APIRequestContext,
  people: readonly APIRequestContext[],
  title: string,
): Promise<string> {
  const { viewer } = await ask(
    coordinator,
    `{ viewer { memberships(first: 20) { nodes { role community { id } } } } }`,
  );
  const { community } = viewer.memberships.nodes.find(
    ({ role }: { role: string }) => role === "COORDINATOR",
  );
  const input = {
    communityId: community.id,
    title,
    startsAt: new Date(Date.now() + 10 * 60_000).toISOString(),
    minutes: 120,
    place: "The hall",
    questions: ["What do we count, and for whom?"],
  };
  const drafted = await ask(
    coordinator,
    `mutation($input: EventDraftInput!) { eventDraft(input: $input) { event { id revision } userErrors { message } } }`,
    { input },
  );
  const { id, revision } = drafted.eventDraft.event;
  await ask(
    coordinator,
    `mutation($id: ID!, $revision: Int!) { eventAnnounce(input: {eventId: $id, revision: $revision}) { userErrors { message } } }`,
    { id, revision },
  );
  for (const person of people)
    await ask(
      person,
      `mutation($id: ID!) { eventRegister(input: {eventId: $id}) { userErrors { message } } }`,
      { id },
    );
  await ask(
    coordinator,
    `mutation($id: ID!) { eventStart(input: {eventId: $id}) { userErrors { message } } }`,
    { id },
  );
  return id;
}
