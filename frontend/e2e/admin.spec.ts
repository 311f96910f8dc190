import { expect, test } from "./fixtures.ts";

test("who asks to start a community is answered by the steward", async ({
  page,
  signInAs,
  axe,
  isMobile,
}) => {
  const name = `Night shift ${isMobile ? "phone" : "desktop"} ${Date.now()}`;
  await signInAs("member");
  await page.goto("/communities/new");
  await page.locator('input[name="name"]').fill(name);
  await page.locator('textarea[name="domain"]').fill("Service after closing time.");
  await page.getByRole("button", { name: "Ask to start" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  await signInAs("steward");
  await page.goto("/admin");
  const asked = page.getByRole("article").filter({ hasText: name });
  await expect(asked).toBeVisible();
  await axe(page);
  await asked.getByRole("button", { name: "Let it start" }).click();
  await expect(asked).toBeHidden();
});

test("a steward is named and ended", async ({ page, signInAs, axe }) => {
  await signInAs("steward");
  await page.goto("/admin/people?q=Jasvinder");
  await expect(page.getByRole("listitem").filter({ hasText: "Jasvinder" })).toBeVisible();
  await axe(page);
  await page.getByRole("button", { name: "Make steward: Jasvinder Kaur Sidhu" }).click();
  await expect(page.getByText("Jasvinder Kaur Sidhu is a steward now")).toBeVisible();
  await page.getByRole("button", { name: "End as steward: Jasvinder Kaur Sidhu" }).click();
  await expect(page.getByText("Jasvinder Kaur Sidhu is no longer a steward")).toBeVisible();
});

test("others are told whom these pages are for", async ({ page, signInAs, axe }) => {
  await page.goto("/admin");
  await expect(page.getByRole("main").getByRole("link", { name: "Sign in" })).toBeVisible();
  await signInAs("member");
  await page.goto("/admin/people");
  await expect(page.getByText(/These pages are for stewards/)).toBeVisible();
  await axe(page);
});

test("the page for partners gives a query that works", async ({ page, axe, request }) => {
  await page.goto("/api");
  await expect(
    page.getByRole("heading", { level: 1, name: "For partners: the API" }),
  ).toBeVisible();
  await axe(page);
  const query = await page.getByRole("figure").first().locator("code").innerText();
  const answer = await (await request.post("/graphql", { data: { query } })).json();
  expect(answer.errors).toBeUndefined();
  expect(answer.data.events.nodes.length).toBeGreaterThan(0);
  expect((await request.get("/graphql/schema.graphqls")).status()).toBe(200);
});
