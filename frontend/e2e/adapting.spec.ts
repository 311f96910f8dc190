import { expect, test } from "./fixtures.ts";

test.describe.configure({ timeout: 120_000 });

test("a community makes its own version of a tool, changes it and retires it", async ({
  axe,
  page,
  signInAs,
}) => {
  await signInAs("coordinator");
  await page.goto("/tools");
  await page.getByRole("link", { name: "Peer assist", exact: true }).click();
  await page.getByRole("link", { name: "Adapt it for my community" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Adapt it for my community" }),
  ).toBeVisible();
  await axe(page);
  const name = page.getByLabel("Name", { exact: true });
  await expect(name).toHaveValue("Peer assist");

  // What is wrong is said where it is wrong; nothing that was written is lost.
  await name.fill("");
  await page.getByRole("button", { name: "Keep our version" }).click();
  await expect(name).toHaveAttribute("aria-invalid", "true");
  await expect(name).toBeFocused();
  await name.fill("Peer assist by the sea");

  await page.getByRole("button", { name: "Add a step" }).click();
  await page
    .getByLabel(/^Step \d+$/)
    .last()
    .fill("Thank the hosts");
  await page.getByLabel("Minutes").last().fill("5");
  await page.getByRole("button", { name: "Move Thank the hosts up" }).press("Enter");
  await page.getByRole("button", { name: "Add a field" }).click();
  await page
    .getByLabel(/^Field \d+$/)
    .last()
    .fill("Who brings what");
  await page.getByLabel("Takes").last().selectOption("A table");
  await page.getByLabel("Columns").last().fill("Who\nWhat");
  await axe(page);
  await page.getByRole("button", { name: "Keep our version" }).click();

  await expect(
    page.getByRole("heading", { level: 1, name: "Peer assist by the sea" }),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: "Thank the hosts" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "What", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Peer assist", exact: true })).toBeVisible();
  await axe(page);

  // The tool it was made from leads to it.
  await page.getByRole("link", { name: "Peer assist", exact: true }).click();
  await page
    .getByRole("region", { name: "How communities do it" })
    .getByRole("link", { name: "Peer assist by the sea" })
    .click();

  // In the other language it is the same tool: the new step stands there in the same words.
  await page.getByRole("link", { name: "Change it" }).click();
  await page.getByLabel("You write in").selectOption("Malay");
  await expect(page.getByRole("textbox", { name: "Name", exact: true })).not.toHaveValue(
    "Peer assist by the sea",
  );
  await expect(page.getByRole("button", { name: "Move Thank the hosts up" })).toBeVisible();
  await page.getByLabel("You write in").selectOption("English");
  await page.getByLabel("For how many people at least").fill("4");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("4 to", { exact: false })).toBeVisible();

  // It is offered to others, and stands on the page of its community.
  await page.getByRole("link", { name: "Tools" }).first().click();
  const own = page.getByRole("region", { name: "Made by communities" });
  await own.getByRole("link", { name: "Peer assist by the sea" }).click();
  const tool = page.url();
  await page.getByRole("main").locator("dl").getByRole("link").first().click();
  await page.goto(`${page.url()}/knowledge`);
  await expect(page.getByRole("link", { name: "Peer assist by the sea" })).toBeVisible();

  await page.goto(tool);
  await page.getByRole("button", { name: "Offer it no longer" }).click();
  const dialog = page.getByRole("dialog", { name: "Offer this version no longer?" });
  await axe(page);
  await dialog.getByRole("button", { name: "Offer it no longer" }).click();
  await expect(
    page.getByText("This version is offered no longer.", { exact: false }),
  ).toBeVisible();
  await page.goto("/tools");
  await expect(page.getByRole("link", { name: "Peer assist", exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: "Peer assist by the sea" })).toHaveCount(0);
});

test("a member reads tools, and adapts none", async ({ page, signInAs, context, baseURL }) => {
  await signInAs("member");
  await page.goto("/tools");
  await page.getByRole("link", { name: "Peer assist", exact: true }).click();
  await expect(page.getByRole("button", { name: "Print" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Adapt it for my community" })).toHaveCount(0);
  await context.addCookies([{ name: "locale", value: "ms", url: baseURL ?? "" }]);
  await page.goto(`${page.url()}/adapt`);
  await expect(page.getByText("Penyelaras komuniti membuat", { exact: false })).toBeVisible();
});
