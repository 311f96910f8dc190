import { expect, test } from "./fixtures.ts";

test.describe.configure({ timeout: 90_000 }); // each page is looked at by day and by night

test("anyone finds a tool and reads it on one page", async ({ page, axe }) => {
  await page.goto("/tools");
  await expect(page.getByRole("heading", { name: "Tools", level: 1 })).toBeVisible();
  for (const phase of ["Before", "During", "After"]) {
    await expect(page.getByRole("region", { name: phase, exact: true })).toBeVisible();
  }
  await axe(page);
  await page.getByRole("link", { name: "Peer assist" }).click();
  await expect(page.getByRole("heading", { name: "Peer assist", level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { name: "The guests ask", level: 3 })).toBeVisible();
  await expect(page.getByText("from minute 35")).toBeVisible();
  await expect(page.getByRole("heading", { name: "What the host does first" })).toBeVisible();
  await axe(page);
});

test("the tools are written in Malay", async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: "locale", value: "ms", url: baseURL ?? "" }]);
  await page.goto("/tools");
  await page.getByRole("link", { name: "Imbas kembali" }).click();
  await expect(page.getByRole("heading", { name: "Mengapa ada perbezaan?" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Apa yang perlu disediakan" })).toBeVisible();
});

test("a coordinator puts a tool on an agenda, and a table writes on its sheet", async ({
  page,
  signInAs,
  axe,
}) => {
  await signInAs("coordinator");
  await page.goto("/tools");
  await page.getByRole("link", { name: "Before-action review" }).click();
  await page.getByRole("button", { name: "Put it on an agenda" }).click();
  const dialog = page.getByRole("dialog", { name: "On which agenda?" });
  await expect(
    dialog.getByRole("button", { name: /Put it on the agenda of/ }).first(),
  ).toBeVisible();
  await axe(page);
  await dialog
    .getByRole("button", { name: /Put it on the agenda of/ })
    .first()
    .click();
  const agenda = page.getByRole("region", { name: "Agenda" });
  await expect(
    agenda.getByRole("heading", { name: /Before-action review|Semak sebelum mula/ }).last(),
  ).toBeVisible();
  await agenda
    .getByRole("link", { name: /^Steps and sheet of/ })
    .last()
    .click();
  await page
    .getByRole("textbox", { name: /Number of your table/ })
    .or(page.getByRole("spinbutton", { name: "Number of your table" }))
    .fill("3");
  await page.getByRole("button", { name: "Open our sheet" }).click();
  await expect(page.getByText("Table 3")).toBeVisible();
  await page.getByLabel("What we intend").fill("Forty people leave with one thing to try");
  await page
    .getByRole("group", { name: "How sure are we that it will go well?" })
    .getByText("4", { exact: true })
    .click();
  await page.getByLabel("What may happen").first().fill("The hall is locked");
  await page.getByRole("button", { name: "Add a row" }).click();
  await page.getByLabel("What may happen").nth(1).fill("The sound fails");
  await expect(page.getByText("Everything is saved")).toBeVisible();
  await axe(page);
  await page.reload();
  await expect(page.getByLabel("What may happen").nth(1)).toHaveValue("The sound fails");
  await expect(page.getByLabel("What we intend")).toHaveValue(
    "Forty people leave with one thing to try",
  );
  await page.getByRole("button", { name: "Done" }).click();
  const sheets = page.getByRole("region", { name: "Sheets" });
  await expect(sheets.getByText("Table 3")).toBeVisible();
});

test("what is written without a connection waits on the device", async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs("coordinator");
  await page.goto("/tools");
  await page.getByRole("link", { name: "After-action review" }).click();
  await page.getByRole("button", { name: "Put it on an agenda" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /Put it on the agenda of/ })
    .first()
    .click();
  await page
    .getByRole("region", { name: "Agenda" })
    .getByRole("link", { name: /^Steps and sheet of/ })
    .last()
    .click();
  await page.getByRole("button", { name: "Open our sheet" }).click();
  await expect(page.getByText("The whole group")).toBeVisible();
  const words = `That everybody comes, ${Date.now()}`;
  await context.setOffline(true);
  await page.getByLabel("What was expected").fill(words);
  await expect(page.getByText("What you wrote is kept on this device.")).toBeVisible({
    timeout: 20_000,
  });
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByLabel("What was expected")).toHaveValue(words);
  await expect(page.getByText("Everything is saved")).toBeVisible();
});

test("a sheet prints as it was written", async ({ page, signInAs }) => {
  await signInAs("coordinator");
  await page.goto("/tools");
  await page.getByRole("link", { name: "Gap analysis" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("table").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
  await expect(page.getByRole("navigation").first()).toBeHidden();
});
