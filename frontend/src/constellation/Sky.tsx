import { useNavigate } from "@tanstack/react-router";
import { type MouseEvent, Suspense, useRef } from "react";
import { useIntl } from "react-intl";
import { scaleWords, stageWord } from "../i18n/words";
import { hrefOf, links } from "../links";
import { LazyMapChart } from "../marks/LazyMapChart";
import { useWidth } from "../marks/useWidth";
import { SkySkeleton } from "./SkySkeleton";
import { type Community, mapLinks, type Shared } from "./shared";
import { starNames } from "./starNames";

type Props = { communities: readonly Community[]; neighbours: Map<string, Shared[]> };

/** The chart itself: each star opens its community. */
export function Sky({ communities, neighbours }: Props) {
  const intl = useIntl();
  const navigate = useNavigate();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const names = starNames(communities, width < 640 ? 28 : 34);
  const whole = new Map(communities.map(({ id, name }) => [id, name]));
  const nodes = communities.map((community) => ({
    id: community.id,
    label: names.get(community.id) ?? community.name,
    href: hrefOf(links.community(community.slug)),
    members: community.memberCount,
    stage: community.stage,
    scale: community.scale,
    yours: community.viewerMembership?.state === "ACTIVE",
  }));
  const open = (id: string, event: MouseEvent) => {
    const chosen = communities.find((community) => community.id === id);
    if (!chosen || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void navigate(links.community(chosen.slug));
  };
  return (
    <div ref={frame} className="border-y border-rule">
      {width === 0 ? (
        <SkySkeleton />
      ) : (
        <Suspense fallback={<SkySkeleton />}>
          <LazyMapChart
            nodes={nodes}
            links={mapLinks(neighbours)}
            width={width}
            scaleNames={scaleWords(intl)}
            spoken={(node) =>
              intl.formatMessage(
                { id: "map.spoken" },
                {
                  name: whole.get(node.id) ?? node.label,
                  members: node.members,
                  stage: stageWord(intl, node.stage),
                  near: neighbours.get(node.id)?.length ?? 0,
                  yours: String(node.yours),
                },
              )
            }
            words={{
              title: intl.formatMessage({ id: "map.title" }),
              keys: intl.formatMessage({ id: "map.keys" }),
              closer: intl.formatMessage({ id: "map.closer" }),
              further: intl.formatMessage({ id: "map.further" }),
            }}
            onOpen={open}
          />
        </Suspense>
      )}
    </div>
  );
}
