import { createFileRoute, Outlet } from "@tanstack/react-router";
import { Admin } from "../admin/Admin";
import adminQuery from "../gen/AdminQuery$parameters";
import { preload } from "../relay/preload";

export const Route = createFileRoute("/admin")({
  loader: ({ context }) => preload(context.environment, adminQuery, {}),
  component: AdminPage,
});

function AdminPage() {
  return (
    <Admin query={Route.useLoaderData()}>
      <Outlet />
    </Admin>
  );
}
