import { createFileRoute } from "@tanstack/react-router";
import todayQuery from "../gen/TodayPageQuery$parameters";
import { TodayPage } from "../home/TodayPage";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/today")({
  loader: ({ context }) => preload(context.environment, todayQuery, {}),
  component: TodayRoute,
});

function TodayRoute() {
  return <TodayPage query={Route.useLoaderData()} />;
}
