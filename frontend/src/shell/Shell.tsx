import { Component, type ReactNode, Suspense, useEffect } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { PersonContext } from "../device/PersonContext";
import { whenIdle } from "../device/whenIdle";
import type { ShellQuery } from "../gen/ShellQuery.graphql";
import { Frame } from "./Frame";
import { guestRooms, roomsToShow } from "./navigation";
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
          isGuest
          person {
            id
            name
          }
        }
      }
    `,
    query,
  );
  const person = viewer.person?.id ?? "";
  // A guest has no account: what is theirs is their event, and the way to keep it.
  const account = viewer.isGuest ? null : (viewer.person?.name ?? null);
  // The device learns who is here, which is outside React and may wait for all else.
  useEffect(
    () => whenIdle(() => import("../device/arrive").then((it) => it.arrive(person))),
    [person],
  );
  return (
    <PersonContext value={person}>
      <Frame
        name={constellation.name}
        rooms={viewer.isGuest ? guestRooms : roomsToShow(constellation.rooms, account !== null)}
        account={account}
        notice={constellation.isDemo ? <FormattedMessage id="shell.demo" /> : null}
      >
        {children}
      </Frame>
    </PersonContext>
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

type SteadyProps = { query: unknown; children: ReactNode; instead: ReactNode };

/** The frame must stand even when its own query fails; another one is another attempt. */
class Steady extends Component<SteadyProps, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override componentDidUpdate({ query }: SteadyProps) {
    if (query !== this.props.query) this.setState({ broken: false });
  }
  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}

/** The frame of every page, with the name of the house and of who is here. */
export function Shell({ query, children }: Props) {
  return (
    <Steady query={query} instead={<Plain>{children}</Plain>}>
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
