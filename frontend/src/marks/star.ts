/** One competency of a community. Levels are given only to those who may see that aggregate. */
export type Star = {
  id: string;
  label: string;
  held?: number | null;
  required?: number | null;
};

/** Large = a high level; all alike where levels may not be seen. */
export function starRadius(star: Star, scale: number): number {
  return scale * (star.held == null ? 1 : 0.7 + 0.22 * Math.min(5, Math.max(0, star.held)));
}

/** Hollow = below what is required. */
export function isHollow(star: Star): boolean {
  return star.held != null && star.required != null && star.held < star.required;
}
