import { screenHasCome } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

test("the palette finds by keyboard alone", async ({ page, axe }) => {
  await page.goto("/");
  await screenHasCome(page);
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "Search or go to" });
  await expect(field).toBeFocused();
  await page.keyboard.type("perpustakaan");
  const found = page.getByRole("group", { name: "Communities" }).getByRole("option").first();
  await expect(found).toBeVisible();
  await expect(found.locator("mark").first()).toHaveText(/perpustakaan/i);
  await axe(page);
  const title = await found.locator("span").first().innerText();
  while ((await found.getAttribute("aria-selected")) !== "true") {
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(field).toBeHidden();
});

test("letters typed at once after the slash are not lost", async ({ page }) => {
  const fetched = page.waitForResponse(/\/assets\/SearchPalette-/);
  await page.goto("/communities");
  await fetched;
  await expect(page.locator("dialog")).toHaveCount(1);
  await page.keyboard.type("/library");
  await expect(page.getByRole("combobox", { name: "Search or go to" })).toHaveValue("library");
});

test("Enter before anything is chosen shows all that was found", async ({ page }) => {
  await page.goto("/");
  await screenHasCome(page);
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "Search or go to" });
  await field.fill("zzzz nothing has this");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Nothing found for “zzzz nothing has this”")).toBeVisible();
});

test("the page narrows to a kind, turns pages and keeps both in the address", async ({
  page,
  axe,
}) => {
  await page.goto("/search");
  await page.getByRole("searchbox", { name: "Words to look for" }).fill("library");
  await page.getByRole("main").getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/q=library/);
  const entries = page.getByRole("article");
  await expect(entries).toHaveCount(20);
  await axe(page);
  await page.getByRole("button", { name: "Show more" }).click();
  await expect(entries).not.toHaveCount(20);
  await page.getByRole("link", { name: "Competencies", exact: true }).click();
  await expect(page).toHaveURL(/kind=COMPETENCY/);
  await expect(entries.first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Competencies", exact: true })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("what is private is not found by those outside", async ({ page, signInAs }) => {
  const count = async () => {
    await page.goto("/search?q=consortium");
    return page
      .getByRole("status")
      .filter({ hasText: /result|Nothing/ })
      .first()
      .innerText();
  };
  const outside = await count();
  await signInAs("steward");
  expect(await count()).not.toBe(outside);
});

test("what was said at an event is found by those who were there, and shows where it was said", async ({
  page,
  signInAs,
  axe,
}) => {
  const words = "/search?q=reference+librarian&kind=CONTRIBUTION";
  await page.goto(words);
  await expect(page.getByText("Nothing found for “reference librarian”")).toBeVisible();
  await signInAs("coordinator");
  await page.goto(words);
  const found = page.getByRole("article").first();
  await expect(found.locator("mark").first()).toHaveText("reference");
  await axe(page);
  await found.getByRole("link", { name: "What can we do, and who can see it?" }).click();
  await expect(page).toHaveURL(/\/capture#ctb_/);
  await expect(page.getByText("Our best reference librarian")).toBeInViewport();
});

test("a tool is found by its Malay name too, and opens", async ({ page }) => {
  await page.goto("/search?q=kafe+ilmu&kind=PROCESS_TOOL");
  await expect(page.getByRole("link", { name: "Tools", exact: true }).last()).toBeVisible();
  await page.getByRole("article").first().getByRole("link", { name: "Knowledge café" }).click();
  await expect(page).toHaveURL(/\/tools\/ptl_/);
  await expect(page.getByRole("heading", { level: 1, name: "Knowledge café" })).toBeVisible();
});
