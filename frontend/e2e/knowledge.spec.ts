import { expect, test } from "./fixtures.ts";

test("a lesson is found, and shows how wide the agreement is", async ({ axe, page }) => {
  test.slow();
  await page.goto("/lessons");
  await expect(page.getByRole("article").first()).toBeVisible();
  await axe(page);
  await page.getByLabel("Find a lesson").fill("promise");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/q=promise/);
  await page.getByRole("link", { name: "Begin with one promise and at most five" }).click();
  await expect(page.getByText(/^Agreed by \d+ peers from \d+ organisations\./)).toBeVisible();
  await expect(page.getByRole("heading", { name: "What it rests on" })).toBeVisible();
  await axe(page);
  await page.getByRole("link", { name: "Version 1" }).click();
  await expect(page.getByText(/You are reading version 1/)).toBeVisible();
  await page.getByRole("link", { name: "Read the newest version" }).click();
  await expect(page).not.toHaveURL(/version=/);
});

test("a report reads from its contents to the lesson it cites", async ({ axe, page }) => {
  test.slow();
  await page.goto("/assets");
  await expect(page.getByRole("article").first()).toBeVisible();
  await axe(page);
  await page.getByLabel("Find a report").fill("measuring the promise");
  await page.getByLabel("Find a report").press("Enter");
  await page.getByRole("article").getByRole("link").first().click();
  const contents = page.getByRole("navigation", { name: "Contents" });
  await contents.getByRole("link", { name: "Definitions" }).click();
  await expect(page.getByRole("region", { name: /Definitions/ })).toBeInViewport();
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible();
  await axe(page);
  await page
    .getByRole("region", { name: "Lessons it rests on" })
    .getByRole("link", { name: /^Begin with one promise/ })
    .click();
  await expect(page).toHaveURL(/\/lessons\/.*version=/);
});

test("on paper a report has no furniture", async ({ page }) => {
  await page.goto("/assets");
  await page.getByRole("article").getByRole("link").first().click();
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("competencies show which of them nobody takes care of", async ({ axe, page }) => {
  await page.goto("/competencies");
  await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await axe(page);
  await page.getByLabel("Who takes care of it").selectOption("Nobody yet");
  await expect(page).toHaveURL(/covered=no/);
  await expect(page.getByText("Nobody takes care of it yet").first()).toBeVisible();
  await expect(page.getByText(/^\d+ communit/)).toHaveCount(0);
});

test("a competency shows its levels, its people and its names", async ({ axe, page }) => {
  await page.goto("/competencies?q=auditing");
  await page.getByRole("link", { name: "Auditing knowledge" }).click();
  await expect(page.getByRole("heading", { name: "What each level looks like" })).toBeVisible();
  await expect(page.getByText("Audit pengetahuan")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Communities that take care" })).toBeVisible();
  await axe(page);
});

test("the room of knowledge opens on its reports", async ({ page }) => {
  await page.goto("/knowledge");
  await expect(page.getByRole("heading", { level: 1, name: "Reports and guides" })).toBeVisible();
});
