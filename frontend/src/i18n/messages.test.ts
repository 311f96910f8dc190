import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { readMessages } from "../../build/messages";

const folder = fileURLToPath(new URL(".", import.meta.url));
const source = fileURLToPath(new URL("..", import.meta.url));
const en = readMessages(folder, "en");
const ms = readMessages(folder, "ms");

function placeholders(elements: MessageFormatElement[], found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(element.value);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const option of Object.values(element.options)) placeholders(option.value, found);
    }
    if (element.type === TYPE.tag) placeholders(element.children, found);
  }
  return found;
}

const code = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("gen/") && !file.includes(".test."))
  .map((file) => readFileSync(source + file, "utf8"))
  .join("\n");

describe("the words on the screen", () => {
  test("are the same set in English and Malay", () => {
    expect(Object.keys(ms)).toEqual(expect.arrayContaining(Object.keys(en)));
    expect(Object.keys(en)).toEqual(expect.arrayContaining(Object.keys(ms)));
  });

  test.each(Object.keys(en))("%s has the same placeholders in both", (id) => {
    const both = [en[id] ?? "", ms[id] ?? ""].map((text) => [...placeholders(parse(text))].sort());
    expect(both[1]).toEqual(both[0]);
  });

  test("are all used", () => {
    expect(Object.keys(en).filter((id) => !code.includes(`"${id}"`))).toEqual([]);
  });

  test("are all there", () => {
    const features = new Set(Object.keys(en).map((id) => id.split(".")[0]));
    const asked = [...code.matchAll(/\bid(?:=|: )"(\w+)\.(\w+)"/g)]
      .filter(([, feature]) => feature && features.has(feature))
      .map(([, feature, key]) => `${feature}.${key}`);
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((id) => !(id in en))).toEqual([]);
  });

  test("never show what only the code may say", () => {
    const forbidden = /\b(?:asterism|magnitude|quorate|suppressed|SME|provenance|dissemination)\b/i;
    expect(Object.entries({ ...en, ...ms }).filter(([, text]) => forbidden.test(text))).toEqual([]);
  });
});
