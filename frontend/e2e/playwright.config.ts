import { defineConfig, devices } from "@playwright/test";

const chromium = {
  launchOptions: {
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    chromiumSandbox: false,
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  },
};

/** Stories against the real server, which fixtures.ts starts from bin/constellation. */
export default defineConfig({
  testDir: ".",
  outputDir: ".output",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A crowded machine may be slow once; a story that fails three times is broken.
  retries: 2,
  reporter: [["list"]],
  use: {
    locale: "en-MY",
    timezoneId: "Asia/Kuala_Lumpur",
    // It comes once the page is idle, and would be set up anew for each story (offline.spec.ts has it).
    serviceWorkers: "block",
    ...chromium,
  },
  projects: [
    {
      name: "desktop",
      testIgnore: /one-tap/,
      use: { ...devices["Desktop Chrome"], ...chromium },
    },
    {
      name: "phone",
      use: {
        ...devices["Desktop Chrome"],
        viewport: { width: 360, height: 640 },
        hasTouch: true,
        isMobile: true,
        ...chromium,
      },
    },
  ],
});
