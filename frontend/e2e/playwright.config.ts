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

/** Stories against the real server; CONSTELLATION_URL says where it listens. */
export default defineConfig({
  testDir: ".",
  outputDir: ".output",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  reporter: [["list"]],
  use: {
    baseURL: process.env["CONSTELLATION_URL"] ?? "http://127.0.0.1:8080",
    locale: "en-MY",
    timezoneId: "Asia/Kuala_Lumpur",
    ...chromium,
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], ...chromium } },
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
