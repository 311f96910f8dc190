import "./styles.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { RelayEnvironmentProvider } from "react-relay/hooks";
import { Languages } from "./i18n/Languages";
import { createEnvironment } from "./relay/environment";
import { createAppRouter } from "./router";
import { LastResort } from "./shell/LastResort";
import { Announcer } from "./ui/Announcer";
import { ArrivalContext } from "./ui/arrival";

const environment = createEnvironment();
const { router, arrival } = createAppRouter(environment);
// Another language: what the server words must come again.
const refetch = () => void router.invalidate();

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root to start in.");
// The text the server put into #root stays until there is a page to take its place. This module must
// not wait for it itself: the screens it loads may in turn need this module to have ended.
void router.load().then(() =>
  // A transition draws in slices, between which the browser answers people who scroll and tap already.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <LastResort>
          <RelayEnvironmentProvider environment={environment}>
            <Languages onChange={refetch}>
              <ArrivalContext value={arrival}>
                <Announcer>
                  <RouterProvider router={router} />
                </Announcer>
              </ArrivalContext>
            </Languages>
          </RelayEnvironmentProvider>
        </LastResort>
      </StrictMode>,
    ),
  ),
);
