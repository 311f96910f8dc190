type Load = (count: number, options: { onComplete: (error: Error | null) => void }) => unknown;

/** Fetches the sections that are not here yet, then opens the printer's dialog. */
export async function printWhole(hasNext: boolean, loadNext: Load): Promise<void> {
  if (hasNext) {
    await new Promise<void>((done) => {
      loadNext(100, { onComplete: () => done() });
    });
  }
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  window.print();
}
