/** Someone of the demo whom anybody may enter as. */
export type Door = { as: string; name: string; headline: string };

let asked: Promise<readonly Door[]> | undefined;

async function ask(): Promise<readonly Door[]> {
  const answer = await fetch("/demo/doors", { headers: { Accept: "application/json" } });
  return answer.ok ? answer.json() : [];
}

/** The doors of the demo, asked for once; none where they cannot be read. */
export function demoDoors(): Promise<readonly Door[]> {
  asked ??= ask().catch(() => {
    asked = undefined;
    return [];
  });
  return asked;
}
