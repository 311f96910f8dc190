import { createFileRoute } from "@tanstack/react-router";
import reviewQuery from "../gen/ReviewQuery$parameters";
import { preload } from "../relay/preload";
import { Review } from "../reviewing/Review";

export const Route = createFileRoute("/events/$id_/review")({
  loader: ({ context, params }) => preload(context.environment, reviewQuery, { id: params.id }),
  component: ReviewPage,
});

function ReviewPage() {
  return <Review query={Route.useLoaderData()} />;
}
