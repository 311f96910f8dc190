import { expect, type Locator, type Page } from "@playwright/test";

/** Counts the taps people make, across the pages they are led to. */
export type Taps = { tap: (what: Locator) => Promise<void>; count: () => number };

/**
 * Opens a link on a phone and counts from there. What is tapped must stand in the first screen: nobody
 * scrolls, and the bar at the foot hides nothing.
 */
export async function openOn(page: Page, path: string): Promise<Taps> {
  let taps = 0;
  await page.exposeFunction("tapped", () => {
    taps += 1;
  });
  await page.addInitScript(() => {
    const { tapped } = window as unknown as { tapped: () => void };
    addEventListener("pointerup", () => tapped(), { capture: true });
  });
  await page.goto(path);
  return {
    tap: async (what) => {
      await expect(what).toBeVisible();
      await inFirstScreen(page, what);
      await what.tap();
    },
    count: () => taps,
  };
}

/** Fails where a thumb does not reach it without scrolling. */
export async function inFirstScreen(page: Page, what: Locator): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => scrollY), { message: "the page stands at its top" })
    .toBe(0);
  // What loads late may push it down: it must have come to rest where it is tapped.
  await expect
    .poll(() =>
      what.evaluate((element) => {
        const { top, bottom, left, right } = element.getBoundingClientRect();
        const bar = [...document.querySelectorAll("nav")].find(
          (nav) => getComputedStyle(nav).position === "fixed",
        );
        const foot = bar?.getBoundingClientRect().top ?? innerHeight;
        const reached = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (top < 0 || bottom > foot) return `from ${top} to ${bottom} of ${foot}`;
        return element.contains(reached) ? "in the first screen" : "covered";
      }),
    )
    .toBe("in the first screen");
}
