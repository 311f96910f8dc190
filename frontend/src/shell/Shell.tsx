import { Component, type ReactNode, Suspense } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { ShellQuery } from "../gen/ShellQuery.graphql";
import { Frame } from "./Frame";
import { roomsToShow } from "./navigation";
import { Pending } from "./Pending";

type Props = { query: PreloadedQuery<ShellQuery>; children: ReactNode };

function Signed({ query, children }: Props) {
  const { constellation, viewer } = usePreloadedQuery<ShellQuery>(
    graphql`
      query ShellQuery @preloadable {
        constellation {
          name
          isDemo
          rooms
        }
        viewer {
          person {
            name
          }
        }
      }
    `,
    query,
  );
  const account = viewer.person?.name ?? null;
  return (
    <Frame
      name={constellation.name}
      rooms={roomsToShow(constellation.rooms, account !== null)}
      account={account}
      notice={constellation.isDemo ? <FormattedMessage id="shell.demo" /> : null}
    >
      {children}
    </Frame>
  );
}

/** The frame with nobody known and nothing promised: while loading, and when nothing answers. */
function Plain({ children }: { children: ReactNode }) {
  return (
    <Frame name={null} rooms={["communities"]} account={null}>
      {children}
    </Frame>
  );
}

/** The frame must stand even when its own query fails. */
class Steady extends Component<{ children: ReactNode; instead: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}

/** The frame of every page, with the name of the house and of who is here. */
export function Shell({ query, children }: Props) {
  return (
    <Steady instead={<Plain>{children}</Plain>}>
      <Suspense
        fallback={
          <Plain>
            <Pending />
          </Plain>
        }
      >
        <Signed query={query}>{children}</Signed>
      </Suspense>
    </Steady>
  );
}
