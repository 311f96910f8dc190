import { expect, test } from "./fixtures.ts";
import { ask } from "./room.ts";
import { openOn } from "./taps.ts";

test("remind those missing is one tap, once a day", async ({ axe, page, signInAs }) => {
  await signInAs("steward");
  const { events } = await ask(
    page.request,
    `{ events(first: 100) { nodes { id review { way viewerCanRemind } } } }`,
  );
  const asked = events.nodes.find(
    ({ review }: { review: { viewerCanRemind: boolean } | null }) => review?.viewerCanRemind,
  );
  const { tap, count } = await openOn(page, `/events/${asked.id}/review`);
  const remind = page.getByRole("button", { name: "Remind those missing" });
  await tap(remind);
  const said = page.getByRole("status").filter({ hasText: "Those who have not answered" });
  await expect(said).toBeVisible();
  await expect(remind).toHaveAccessibleDescription("They were asked less than a day ago.");
  await expect(remind).toBeFocused();
  expect(count()).toBe(1);
  await axe(page);
});
