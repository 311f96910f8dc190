import process from "node:process";
import { test as base, expect, type Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { type House, openHouse } from "./house.ts";

/** The people of the demo whom a story may be; `visitor` is nobody yet. */
export type Role = "visitor" | "member" | "coordinator" | "expert" | "steward";

type Stories = {
  /** Enters the demo as one of its people, before the page is opened. */
  signInAs: (role: Role) => Promise<void>;
  /** Fails on any accessibility violation of the page as it stands, in day and in night. */
  axe: (page: Page) => Promise<void>;
  /** An instance nobody has begun yet; it ends with the story. */
  empty: House;
};
type Shared = {
  /** The demo constellation, one for each worker; its address is the stories' baseURL. */
  demo: Pick<House, "url" | "printed">;
};

/** Stories against the real server. CONSTELLATION_URL names one that runs already. */
export const test = base.extend<Stories, Shared>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from here
    async ({}, use) => {
      const running = process.env["CONSTELLATION_URL"];
      if (running) {
        await use({
          url: running,
          printed: () => Promise.reject(new Error("CONSTELLATION_URL keeps its log elsewhere.")),
        });
        return;
      }
      const house = await openHouse({ demo: true });
      await use(house);
      await house.close();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  baseURL: async ({ demo }, use) => use(demo.url),
  signInAs: async ({ page }, use) =>
    use(async (role) => {
      if (role === "visitor") return void (await page.context().clearCookies());
      const answer = await page.request.post("/demo/enter", {
        form: { as: role },
        maxRedirects: 0,
      });
      expect(answer.status(), `the door of the ${role}`).toBe(303);
    }),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from here
  axe: async ({}, use) => use(expectAccessible),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it needs from here
  empty: async ({}, use) => {
    const house = await openHouse({ demo: false });
    await use(house);
    await house.close();
  },
});

export { expect };
