const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:HeadlessChrome|Chrome|CriOS)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\b(?:iPhone|iPad)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bLinux\b/, "Linux"],
];

const named = (agent: string, names: typeof browsers) =>
  names.find(([sign]) => sign.test(agent))?.[1];

/** What a browser says it is, short enough to tell devices apart; null if it says nothing known. */
export function deviceOf(agent: string): { browser: string; system: string } | null {
  const browser = named(agent, browsers);
  const system = named(agent, systems);
  return browser && system ? { browser, system } : null;
}
