import { createFileRoute } from "@tanstack/react-router";
import { Capture } from "../capture/Capture";
import { CaptureAlone } from "../capture/CaptureAlone";
import captureQuery from "../gen/CaptureQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/events/$id_/capture")({
  loader: ({ context, params }) => preload(context.environment, captureQuery, { id: params.id }),
  component: CapturePage,
  errorComponent: CaptureTrouble,
});

function CapturePage() {
  return <Capture query={Route.useLoaderData()} id={Route.useParams().id} />;
}

function CaptureTrouble({ error, reset }: { error: unknown; reset: () => void }) {
  return <CaptureAlone error={error} reset={reset} event={Route.useParams().id} />;
}
