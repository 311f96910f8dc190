import { createFileRoute, redirect } from "@tanstack/react-router";
import { links } from "../links";

/** The room of knowledge opens on its reports. */
export const Route = createFileRoute("/knowledge")({
  beforeLoad: () => {
    throw redirect({ to: links.knowledge().to, replace: true });
  },
});
