// How far the letters of the atlas italic go at 15 px, by their widths in its font file.
const widths: readonly (readonly [number, string])[] = [
  [3.8, " ,.:;'’jl"],
  [4.5, "ift"],
  [5, "sI-"],
  [5.7, "cer"],
  [6, "gzJ"],
  [6.7, "oqvbky"],
  [7, "xa"],
  [7.3, "dhpu"],
  [7.8, "nS"],
  [8.6, "FLP0123456"],
  [9.4, "BERTZw89…"],
  [9.9, "AVXY7"],
  [10.3, "CK&"],
  [11.4, "DGHNOQUm"],
  [13.9, "MW"],
];
const reach = new Map(
  widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);

/** How wide a line of the atlas italic is at 15 px; what it does not know is taken as wide. */
export function lineWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (reach.get(letter) ?? 10), 2);
}
