type Named = { readonly id: string; readonly name: string };

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(" ", most - 1);
  return `${text.slice(0, end > most / 2 ? end : most - 1).replace(/[\s,;:]+$/, "")}…`;
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/**
 * A short name for each community, for a chart: what stands before the colon, or after it where
 * several begin alike. The whole name is read aloud and stands in the list.
 */
export function starNames(communities: readonly Named[], most: number): Map<string, string> {
  const heads = new Map<string, number>();
  const split = (name: string) => name.split(/:\s+/, 2) as [string, string?];
  for (const { name } of communities) {
    const [head] = split(name);
    heads.set(head, (heads.get(head) ?? 0) + 1);
  }
  return new Map(
    communities.map(({ id, name }) => {
      const [head, tail] = split(name);
      const alone = heads.get(head) === 1;
      const short = name.length <= most ? name : alone || !tail ? head : capital(tail);
      return [id, cut(short, most)];
    }),
  );
}
