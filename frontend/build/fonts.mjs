// Cuts the two typefaces down to what the interface writes with: Latin (Malay and European names
// included) and typographic marks. Run by hand after an update: node frontend/build/fonts.mjs
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const target = join(dirname(fileURLToPath(import.meta.url)), "../src/fonts");

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join("");
const basic = range(0x20, 0x7e);
const names = "àáâãäåæçèéêëíîïñóôõöøúûüÀÁÂÄÅÇÈÉÊÍÑÓÔÖØÚÜ";
const marks =
  "\u00a0\u00a9\u00ab\u00bb\u00b0\u00b7\u00d7\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2032\u2033\u2212\u20ac\u2190\u2191\u2192\u2193";

const cuts = [
  {
    from: "newsreader/files/newsreader-latin-standard-normal.woff2",
    to: "newsreader-display.woff2",
    axes: { wght: 500, opsz: 72 },
  },
  {
    from: "newsreader/files/newsreader-latin-standard-italic.woff2",
    to: "newsreader-italic.woff2",
    axes: { wght: 400, opsz: 18 },
  },
  {
    from: "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    to: "atkinson-hyperlegible-next.woff2",
    axes: { wght: { min: 400, max: 700 } },
  },
];

await mkdir(target, { recursive: true });
for (const { from, to, axes } of cuts) {
  const source = require.resolve(`@fontsource-variable/${from}`);
  const cut = await subsetFont(await readFile(source), basic + names + marks, {
    targetFormat: "woff2",
    keepFeatures: ["kern", "liga", "lnum", "tnum"],
    noHinting: true,
    variationAxes: axes,
  });
  await writeFile(join(target, to), cut);
  console.log(`${to}: ${(cut.length / 1000).toFixed(1)} kB`);
}
for (const family of ["newsreader", "atkinson-hyperlegible-next"]) {
  await copyFile(
    join(dirname(require.resolve(`@fontsource-variable/${family}/package.json`)), "LICENSE"),
    join(target, `OFL-${family}.txt`),
  );
}
