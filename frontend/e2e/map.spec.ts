import { expect, test } from "./fixtures.ts";

test("the map shows each community as a star that opens it, by keyboard too", async ({
  axe,
  page,
}) => {
  await page.goto("/map");
  const sky = page.getByRole("group", { name: /^The map/ });
  await expect(
    sky.getByRole("link", { name: /^Competency skills for librarians, 1\d members, Growing/ }),
  ).toBeAttached();
  await axe(page);
  const first = sky.locator('a[tabindex="0"]');
  await first.focus();
  for (const key of ["ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft"]) {
    await page.keyboard.press(key);
  }
  const star = sky.locator("a:focus");
  await expect(star).toHaveCount(1);
  // Whichever it is: other stories start communities too, and where stars stand depends on them.
  const address = await star.getAttribute("href");
  expect(address).toMatch(/^\/communities\/.+/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(address ?? "");
});

test("the list says in words what the chart shows, and what no community takes care of", async ({
  axe,
  page,
}) => {
  await page.goto("/map");
  await page.getByRole("link", { name: "List", exact: true }).click();
  await expect(page).toHaveURL(/show=list/);
  await expect(
    page.getByRole("article").filter({ hasText: "Keeping it readable" }).first(),
  ).toBeVisible();
  const entry = page
    .getByRole("article")
    .filter({ has: page.getByRole("heading", { name: /^Key performance indicators/ }) });
  await expect(entry).toContainText("members");
  await expect(entry).toContainText("Evaluating impact");
  await expect(
    page.getByRole("heading", { name: "What no community takes care of" }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "Professional ethics" })).toBeVisible();
  await axe(page);
});
