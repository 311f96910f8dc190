import { expect, test } from "./fixtures.ts";
import { openEvent } from "./room.ts";

test("a member gives a secret address to their calendar, and closes it", async ({
  page,
  signInAs,
  axe,
}) => {
  await signInAs("member");
  await page.goto("/me/events");
  const section = page.getByRole("region", { name: "Your events in your own calendar" });
  await section.getByRole("button", { name: "Make a calendar address" }).click();
  const address = section.getByLabel("Calendar address");
  await expect(address).toHaveValue(/\/calendar\/[0-9a-z]{32}\.ics$/);
  const url = await address.inputValue();
  await expect(section.getByRole("link", { name: "Open in my calendar" })).toHaveAttribute(
    "href",
    url.replace(/^http:/, "webcal:"),
  );
  await expect(section.getByText("No calendar has read it yet.")).toBeVisible();
  await axe(page);

  const calendar = await page.request.get(url);
  expect(calendar.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(await calendar.text()).toContain("BEGIN:VEVENT");

  await section.getByRole("button", { name: "I have added it" }).click();
  await expect(address).toBeHidden();
  await section.getByRole("button", { name: /^Close: My events/ }).click();
  await expect(section.getByRole("button", { name: /^Close/ })).toBeHidden();
  expect((await page.request.get(url)).status()).toBe(404);
});

test("a visitor takes an event and a community along", async ({ page, axe }) => {
  await openEvent(page, "Half a day in another library");
  const add = page.getByRole("link", { name: "Add to calendar" });
  const file = await page.request.get((await add.getAttribute("href")) ?? "");
  expect(await file.text()).toContain("SUMMARY");

  await page.goto("/communities/competency-skills");
  const follow = page.getByRole("region", { name: "Follow it from elsewhere" });
  await axe(page);
  for (const name of [/calendar/, /Atom/, /JSON Feed/]) {
    const to = await follow.getByRole("link", { name }).getAttribute("href");
    expect((await page.request.get(to ?? "")).status()).toBe(200);
  }
});
