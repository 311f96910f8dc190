import { expect, test } from "./fixtures.ts";
import { another, ask, roomWith } from "./room.ts";

test("a facilitator runs a café from one screen, and the room follows", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  test.setTimeout(90_000);
  await signInAs("coordinator");
  const guest = await another(browser, baseURL, "member");
  const expert = await another(browser, baseURL, "expert");
  const id = await roomWith(page.request, [guest.request, expert.request], "Café of tides");
  const phone = await guest.newPage();
  await phone.goto(`/events/${id}/capture`);
  const other = await expert.newPage();
  await other.goto(`/events/${id}/capture`);

  await page.goto(`/events/${id}/cafe`);
  await page.getByRole("button", { name: "Put a café on the agenda" }).click();
  await expect(page.getByLabel("Question of round 1")).toHaveValue(
    "What do we count, and for whom?",
  );
  await axe(page);
  await page.getByRole("button", { name: "One fewer" }).click();
  await page.getByRole("button", { name: "Set tables and rounds" }).click();
  await page.getByRole("button", { name: "Start round 1" }).click();
  await expect(page.getByText("Round 1 of 2 runs")).toBeVisible();
  await axe(page);

  await expect(phone.getByText(/^Table \d$/)).toBeVisible({ timeout: 15_000 });
  await phone.getByRole("textbox", { name: "What I take home" }).fill("Count with a gauge.");
  await phone.getByRole("button", { name: "Send" }).click();
  await expect(phone.getByText("Everything is sent.")).toBeVisible();
  await expect(page.getByText("1 came in, 1 of them in this round")).toBeVisible({
    timeout: 15_000,
  });
  await expect(page.getByText("Count with a gauge.")).toHaveCount(0);
  await expect(other.getByText("Count with a gauge.")).toHaveCount(0);

  const screen = await page.context().newPage();
  await screen.goto(`/events/${id}/screen`);
  await expect(screen.getByRole("timer")).toBeAttached();
  await expect(screen.getByText("What do we count, and for whom?")).toBeVisible();
  await axe(screen);

  await page.getByRole("button", { name: "Start round 2" }).click();
  await page.getByRole("button", { name: "End round 2" }).click();
  await expect(page.getByText("All 2 rounds are over")).toBeVisible();
  await expect(page.getByText("Count with a gauge.")).toBeVisible();
  await expect(other.getByText("Count with a gauge.")).toBeVisible({ timeout: 15_000 });
  await expect(screen.getByText("Count with a gauge.")).toBeVisible({ timeout: 15_000 });
  await axe(screen);

  await page.getByRole("combobox", { name: "Kind" }).selectOption("How we do it");
  await page.getByRole("button", { name: "Take it from the room" }).click();
  await expect(page.getByRole("button", { name: "Show it again" })).toBeVisible();
  await expect(other.getByText("Count with a gauge.")).toHaveCount(0, { timeout: 15_000 });
  await expect(screen.getByText("Count with a gauge.")).toHaveCount(0, { timeout: 15_000 });
  await guest.close();
  await expert.close();
});

test("a table has a host, whom the room and its screen know", async ({
  axe,
  baseURL,
  browser,
  page,
  signInAs,
}) => {
  test.setTimeout(90_000);
  await signInAs("coordinator");
  const member = await another(browser, baseURL, "member");
  const expert = await another(browser, baseURL, "expert");
  const id = await roomWith(page.request, [member.request, expert.request], "Café with hosts");
  const { viewer } = await ask(expert.request, `{ viewer { person { name } } }`);
  const host = viewer.person.name;
  await page.goto(`/events/${id}/cafe`);
  await page.getByRole("button", { name: "Put a café on the agenda" }).click();
  await page.getByText("Topics and hosts of the tables").click();
  await page.getByLabel("Topic of table 1").fill("Nets");
  await page.getByLabel("Host of table 1").selectOption({ label: host });
  // Nobody hosts two tables.
  await expect(page.getByLabel("Host of table 2").getByRole("option", { name: host })).toHaveCount(
    0,
  );
  await axe(page);
  await page.getByRole("button", { name: "Set tables and rounds" }).click();
  await page.getByRole("button", { name: "Start round 1" }).click();
  await expect(page.getByText(`Host: ${host}`)).toBeVisible();

  const phone = await expert.newPage();
  await phone.goto(`/events/${id}/capture`);
  await expect(phone.getByText("Table 1", { exact: true })).toBeVisible();
  await expect(phone.getByText("You host this table")).toBeVisible();
  await axe(phone);
  const screen = await page.context().newPage();
  await screen.goto(`/events/${id}/screen`);
  await expect(screen.getByText(`Host: ${host}`)).toBeVisible();
  await axe(screen);

  // Set anew, the host who was chosen is still there.
  await page.getByRole("button", { name: "Change tables and rounds" }).click();
  await expect(page.getByLabel("Host of table 1").locator("option:checked")).toHaveText(host);
  await member.close();
  await expert.close();
});
