import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** The public pages the demo names in its sitemap, one of each kind. */
async function places(page: Page): Promise<string[]> {
  const map = await (await page.request.get("/sitemap.xml")).text();
  const all = [...map.matchAll(/<loc>[a-z]+:\/\/[^/]+([^<]*)<\/loc>/g)].map(
    ([, path]) => path ?? "",
  );
  const kinds = new Map(
    all.map((path) => [path.split("/").length === 2 ? path : path.split("/")[1], path]),
  );
  return [...kinds.values()];
}

test("a public page opens without asking the server again", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === "/graphql") asked.push(request.postData() ?? "");
  });
  const paths = await places(page);
  expect(paths.length).toBeGreaterThanOrEqual(9);
  // Which moment begins today only the browser knows, so the list of events asks for itself.
  for (const path of paths.filter((one) => one !== "/events")) {
    await page.goto(path, { waitUntil: "networkidle" });
    await expect(
      page
        .getByRole("link", { name: "Sign in" })
        .or(page.getByRole("button", { name: "Menu" }))
        .first(),
    ).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(asked, path).toEqual([]);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("public pages read, and lead on", async ({ page }) => {
    for (const path of await places(page)) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }), path).toBeVisible();
      expect((await page.getByRole("main").innerText()).length, path).toBeGreaterThan(40);
    }
    await page.goto("/communities");
    await page.getByRole("main").getByRole("link").first().click();
    await expect(page.getByRole("heading", { name: "What we care about" })).toBeVisible();
  });
});
