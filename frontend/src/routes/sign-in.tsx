import { createFileRoute } from "@tanstack/react-router";
import { safeNext } from "../account/next";
import { SignIn } from "../account/SignIn";
import signInQuery from "../gen/SignInQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/sign-in")({
  validateSearch: (search): { next?: string; token?: string } => ({
    next: typeof search["next"] === "string" ? search["next"] : undefined,
    token: typeof search["token"] === "string" ? search["token"] : undefined,
  }),
  loader: ({ context }) => preload(context.environment, signInQuery, {}),
  component: SignInPage,
});

function SignInPage() {
  const { next, token } = Route.useSearch();
  return <SignIn query={Route.useLoaderData()} next={safeNext(next)} token={token} />;
}
