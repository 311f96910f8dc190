import { expect, test } from "./fixtures.ts";

test("a visitor reads what happens next, and opens it", async ({ axe, page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Come. Learn. Share." })).toBeVisible();
  const next = page.getByRole("region", { name: "Next events" });
  await expect(next.getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Newest reports" })).toBeVisible();
  await expect(page.getByRole("group", { name: /^The map/ })).toBeVisible();
  await axe(page);
  await next.getByRole("article").first().getByRole("link").click();
  await expect(page.getByRole("list", { name: "Before, during, after" })).toBeVisible();
});

test("a member's day holds the next event, what waits, and what is new", async ({
  axe,
  page,
  signInAs,
}) => {
  await signInAs("member");
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(page.getByText("You are 3rd in line")).toBeVisible();
  const needs = page.getByRole("region", { name: "Needs you" });
  await expect(needs.getByText("You are invited to this community")).toBeVisible();
  await expect(
    page.getByRole("region", { name: "New in your communities" }).getByRole("listitem"),
  ).not.toHaveCount(0);
  await axe(page);
});

test("an invitation is accepted with one tap", async ({ page, signInAs }) => {
  await signInAs("member");
  await page.goto("/today");
  const needs = page.getByRole("region", { name: "Needs you" });
  await needs.getByRole("button", { name: "Join" }).click();
  await expect(page.getByRole("status").getByText(/^You are a member of/)).toBeVisible();
  await expect(needs.getByText("You are invited to this community")).toHaveCount(0);
});

test("a coordinator finds the draft to announce", async ({ page, signInAs }) => {
  await signInAs("coordinator");
  await page.goto("/today");
  const needs = page.getByRole("region", { name: "Needs you" });
  await needs.getByRole("link", { name: "Announce it" }).first().click();
  await expect(page.getByRole("heading", { name: "This is a draft" })).toBeVisible();
});

test("today asks a visitor to sign in, and comes back", async ({ page }) => {
  await page.goto("/today");
  await expect(page.getByRole("main").getByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    "/sign-in?next=%2Ftoday",
  );
});

test("what one can share leads somewhere", async ({ axe, page, signInAs }) => {
  await signInAs("coordinator");
  await page.goto("/share");
  await axe(page);
  for (const name of [/^Come to an event/, /^Plan an event/, /^Join a community/, /^Start a/]) {
    await page.goto("/share");
    await page.getByRole("main").getByRole("link", { name }).first().click();
    await expect(page).not.toHaveURL(/share/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("heading", { name: "There is no such page" })).toBeHidden();
  }
});
