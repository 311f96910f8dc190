import { expect, test } from "./fixtures.ts";

test("a link by mail signs in once, and leads back to where one was", async ({ page, demo }) => {
  await page.goto("/communities");
  await page.goto("/sign-in?next=/organisations");
  await page.getByLabel("E-mail address").fill("steward@constellation.test");
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Look into your mail" })).toBeVisible();
  const token = await demo.printed(/sign-in\?token=([\w-]+)/);

  await page.goto(`/sign-in?token=${token}`);
  await expect(
    page.getByRole("heading", { level: 1, name: "One press and you are in" }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Organisations" })).toBeVisible();

  await page.goto(`/sign-in?token=${token}`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText(/This link was used or is too old/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Ask for a new link" })).toBeVisible();
});

test("a password that does not fit is refused in words", async ({ page, axe }) => {
  await page.goto("/sign-in");
  await expect(
    page.getByRole("button", { name: "Enter as Steward: Rohana Abdul Kadir" }),
  ).toBeVisible();
  await axe(page);
  await page.getByLabel("E-mail address").fill("nobody@constellation.test");
  await page.getByRole("button", { name: "Use a password" }).click();
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText(/The address and the password do not fit/)).toBeVisible();
});

test("a door of the demo leads on to the page one wanted, never away", async ({
  page,
  baseURL,
}) => {
  await page.goto("/sign-in?next=/me/events");
  await page.getByRole("button", { name: /^Enter as Member/ }).click();
  await expect(page).toHaveURL(`${baseURL}/me/events`);
  await page.goto("/sign-in?next=//example.org/");
  await page.getByRole("button", { name: /^Enter as Expert/ }).click();
  await expect(page).toHaveURL(new RegExp(`^${baseURL}/(?:today)?$`));
});

test("without the demo its doors do not exist", async ({ page, empty }) => {
  await page.goto(`${empty.url}/sign-in`);
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await expect(page.getByText("Try it as one of us")).toBeHidden();
  expect((await page.request.get(`${empty.url}/demo/doors`)).status()).toBe(404);
});

test("one edits one's profile", async ({ page, signInAs, axe }) => {
  await signInAs("expert");
  await page.goto("/me");
  await expect(page.getByRole("combobox", { name: "Time zone" })).toBeVisible();
  await axe(page);
  await page.getByLabel("What you do, in a line").fill("Teaches, and listens");
  await page.getByRole("radio", { name: /^Everyone signed in/ }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("What you do, in a line")).toHaveValue("Teaches, and listens");
  await expect(page.getByRole("radio", { name: /^Everyone signed in/ })).toBeChecked();
});

test("another device is signed out from here, and oneself everywhere", async ({
  page,
  signInAs,
  browser,
  baseURL,
  axe,
}) => {
  const elsewhere = await browser.newContext({ baseURL });
  const there = await elsewhere.newPage();
  await there.request.post("/demo/enter", { form: { as: "coordinator" }, maxRedirects: 0 });
  await signInAs("coordinator");
  await page.goto("/me/sign-ins");
  const devices = page.getByRole("listitem").filter({ hasText: "Since" });
  const others = devices.filter({ hasNotText: "This device" });
  await expect(others.first()).toBeVisible();
  await axe(page);
  const before = await others.count();
  await others
    .first()
    .getByRole("button", { name: /^Sign out/ })
    .click();
  await expect(others).toHaveCount(before - 1);
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await expect(page).toHaveURL(`${baseURL}/`);
  await page.goto("/me");
  await expect(page.getByText(/^Sign in to see your profile/)).toBeVisible();
  await there.goto("/me");
  await expect(there.getByText(/^Sign in to see your profile/)).toBeVisible();
  await elsewhere.close();
});

test("a token is made, its secret shown once, used and revoked", async ({
  page,
  signInAs,
  axe,
  playwright,
  baseURL,
}) => {
  await signInAs("member");
  await page.goto("/me/tokens");
  await page.getByRole("button", { name: "Create an access token" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What it is for").fill("Events for the intranet");
  await dialog.getByRole("button", { name: "Create it" }).click();
  await expect(dialog.getByText(/Choose at least one scope/)).toBeVisible();
  await dialog.getByRole("checkbox", { name: /^Read events/ }).check();
  await axe(page);
  await dialog.getByRole("button", { name: "Create it" }).click();
  const secret = await dialog.getByLabel("Secret").inputValue();
  expect(secret).toMatch(/^cst_/);
  await axe(page);
  await dialog.getByRole("button", { name: "I have kept it" }).click();

  const partner = await playwright.request.newContext({ baseURL });
  const ask = async () => {
    const answer = await partner.post("/graphql", {
      headers: { Authorization: `Bearer ${secret}` },
      data: { query: "{ viewer { kind scopes } }" },
    });
    return { status: answer.status(), body: await answer.json() };
  };
  expect((await ask()).body.data.viewer).toEqual({ kind: "TOKEN", scopes: ["events:read"] });
  await page.getByRole("button", { name: "Revoke: Events for the intranet" }).click();
  await expect(page.getByText(/^Revoked on/)).toBeVisible();
  expect((await ask()).status).toBe(401);
  await partner.dispose();
});

test("one is erased only with one's own name", async ({ page, empty }) => {
  await page.goto(`${empty.url}/welcome?code=${empty.code}`);
  await page.getByLabel("Your name").fill("Aminah Salleh");
  await page.getByLabel("Your e-mail address").fill("aminah@library.example");
  await page.getByLabel("Name of the first community").fill("Reference after dark");
  await page.getByLabel("What does it care about?").fill("Questions at night.");
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByRole("link", { name: "Invite people" })).toBeVisible();
  await page.goto(`${empty.url}/me/sign-ins`);
  await page.getByRole("button", { name: "Erase me" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Type the name to be sure").fill("Somebody else");
  await dialog.getByRole("button", { name: "Erase for good" }).click();
  await expect(dialog.getByText(/This is not the person's name/)).toBeVisible();
  await dialog.getByLabel("Type the name to be sure").fill("Aminah Salleh");
  await dialog.getByRole("button", { name: "Erase for good" }).click();
  await expect(dialog.getByText(/This is the only steward/)).toBeVisible();
});
