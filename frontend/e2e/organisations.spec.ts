import { expect, test } from "./fixtures.ts";

test("organisations are narrowed by kind, and one shows what it hosts", async ({ axe, page }) => {
  await page.goto("/organisations");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Organisations");
  await axe(page);
  await page.getByLabel("Kind").selectOption({ label: "Ministry or agency" });
  await expect(page).toHaveURL(/kind=MINISTRY/);
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByRole("link", { name: "Ministry of Defence" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ministry of Defence");
  await expect(page.getByRole("heading", { name: "Communities it hosts" })).toBeVisible();
  await expect(
    page.getByRole("link", { name: "Intellectual capital through knowledge assets" }).first(),
  ).toBeVisible();
  await axe(page);
});

test("a steward adds an organisation and edits it", async ({ axe, page, signInAs }) => {
  const name = `Harbour Archive ${crypto.randomUUID().slice(0, 8)}`;
  await signInAs("steward");
  await page.goto("/organisations");
  await page.getByText("Add an organisation").first().click();
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Place").fill("Kuantan");
  await page.getByRole("button", { name: "Add an organisation" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await page.getByText("Edit this organisation").click();
  await page.getByLabel("What it does").fill("Keeps what the sea brings in.");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("paragraph").filter({ hasText: "the sea brings in" })).toBeVisible();
  await axe(page);
});

test("an organisation that is not there is not found", async ({ page }) => {
  await page.goto("/organisations/org_01hd59h9m0e08bf80gs7ken000");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
});
