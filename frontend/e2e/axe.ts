import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Waits for the screen that listens: what the server wrote to read stands there before it. */
export async function screenHasCome(page: Page): Promise<void> {
  await page.locator("main[tabindex]").waitFor();
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
}

/** Night is the same page in other colours, so only what depends on colours is looked at again. */
const colours = ["color-contrast", "link-in-text-block"];

/** No violation on the page as it stands, in day and in night. */
export async function expectAccessible(page: Page): Promise<void> {
  await screenHasCome(page);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // There are no frames in our pages; without looking for them no second page has to be opened.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await (colorScheme === "dark" ? axe.withRules(colours) : axe).analyze();
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => n.target).join(", ")}`,
    );
    expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
}
