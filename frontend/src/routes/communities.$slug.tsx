import { createFileRoute, Outlet, useMatch } from "@tanstack/react-router";
import { Community } from "../communities/Community";
import { CommunitySkeleton } from "../communities/CommunitySkeleton";
import communityQuery from "../gen/CommunityQuery$parameters";
import { currentLocale } from "../i18n/locale";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/communities/$slug")({
  loader: ({ context, params }) =>
    preload(context.environment, communityQuery, {
      slug: params.slug,
      language: currentLocale(),
    }),
  pendingComponent: CommunitySkeleton,
  component: CommunityPage,
});

function CommunityPage() {
  const front = useMatch({ from: "/communities/$slug/", shouldThrow: false });
  return (
    <Community query={Route.useLoaderData()} front={front !== undefined}>
      <Outlet />
    </Community>
  );
}
