import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useIntl } from "react-intl";
import { isOfOldVersion, loadNewVersion } from "../relay/newVersion";
import { Trouble } from "../relay/trouble";
import { PageTitle } from "../ui/PageTitle";
import { NotFound } from "./NotFound";
import { TroubleNote } from "./TroubleNote";

/** The error of a route, inside the frame: the navigation stays. */
export function TroublePage({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter();
  const intl = useIntl();
  // What the page is made of comes from the server.
  useEffect(() => {
    if (isOfOldVersion(error)) void loadNewVersion();
  }, [error]);
  if (error instanceof Trouble && error.code === "NOT_FOUND") return <NotFound />;
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <div className="grid max-w-measure gap-6 py-8">
      <PageTitle>{intl.formatMessage({ id: "shell.troubleTitle" })}</PageTitle>
      <TroubleNote error={error} onRetry={retry} />
    </div>
  );
}
