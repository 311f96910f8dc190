import { expect, test } from "./fixtures.ts";

test("from a community to one of its people, and on to what they offer", async ({ axe, page }) => {
  await page.goto("/communities/competency-skills/people");
  await page.getByRole("main").getByRole("link", { name: "Norazura Baharin" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Norazura Baharin");
  await expect(page.getByRole("heading", { name: "Communities" })).toBeVisible();
  await expect(
    page.getByRole("main").getByRole("link", { name: "Competency skills for librarians" }),
  ).toBeVisible();
  await axe(page);
});

test("people see how others see them", async ({ axe, page, signInAs }) => {
  await signInAs("member");
  await page.goto("/communities/competency-skills/people");
  await expect(page.getByText("This is you", { exact: true })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Izzuddin Rosli" }).click();
  await expect(page.getByText("This is you, as others see you.")).toBeVisible();
  await axe(page);
});
