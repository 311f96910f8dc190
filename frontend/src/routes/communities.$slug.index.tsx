import { createFileRoute, getRouteApi } from "@tanstack/react-router";
import { CommunityFront } from "../communities/CommunityFront";

export const Route = createFileRoute("/communities/$slug/")({ component: FrontPage });

const community = getRouteApi("/communities/$slug");

function FrontPage() {
  return <CommunityFront query={community.useLoaderData()} />;
}
