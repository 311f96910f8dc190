import { screenHasCome } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("a page that is not there says so and keeps the navigation", async ({ axe, page }) => {
  await page.goto("/no-such-page");
  await expect(
    page.getByRole("heading", { level: 1, name: "There is no such page" }),
  ).toBeVisible();
  await expect(page.getByRole("banner")).toBeVisible();
  await axe(page);
});

test("the first page is accessible, and the language changes without a reload", async ({
  axe,
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await axe(page);
  const menu = page.getByRole("button", { name: "Menu" });
  if (await menu.isVisible()) await menu.click();
  await page.getByRole("button", { name: "Bahasa Melayu" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "ms");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ms");
});

test("the theme is remembered", async ({ page, isMobile }) => {
  await page.goto("/");
  if (isMobile) await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("button", { name: /^Theme: as your device/ }).click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "day");
});

test("the slash opens the palette, and Escape gives the focus back", async ({ page }) => {
  await page.goto("/");
  await screenHasCome(page);
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "Search or go to" });
  await expect(field).toBeFocused();
  await field.fill("manuscripts");
  await expect(page.getByRole("option", { name: /Everything about/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(field).toBeHidden();
});

test("without a connection the page says so, and goes on when there is one", async ({
  page,
  axe,
}) => {
  await page.goto("/communities");
  await screenHasCome(page);
  await page.context().setOffline(true);
  await expect(page.getByText(/^You are offline/)).toBeVisible();
  await page.getByRole("contentinfo").getByRole("link", { name: "For partners: the API" }).click();
  await expect(page.getByText(/^You seem to be offline/)).toBeVisible();
  await expect(page.getByRole("banner")).toBeVisible();
  await axe(page);
  await page.context().setOffline(false);
  await expect(page.getByText(/^You are offline/)).toBeHidden();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "For partners: the API" }),
  ).toBeVisible();
});

test("a part that a new version took away is fetched with that version, once", async ({ page }) => {
  await page.goto("/");
  await screenHasCome(page);
  let documents = 0;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) documents += 1;
  });
  // Every part of the app that this page has not fetched is gone.
  await page.route("**/assets/*.js", (route) => route.fulfill({ status: 404, body: "gone" }));
  await page.getByRole("contentinfo").getByRole("link", { name: "For partners: the API" }).click();
  await expect.poll(() => documents).toBe(1);
  await page.unrouteAll();
  await page.reload();
  await expect(
    page.getByRole("heading", { level: 1, name: "For partners: the API" }),
  ).toBeVisible();
  expect(documents).toBe(2);
});
