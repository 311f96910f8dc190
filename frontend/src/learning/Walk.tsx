import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { Walk_walk$key } from "../gen/Walk_walk.graphql";
import { type Address, links } from "../links";

type Step = { id: string; kind: ReactNode; title: string; to: Address | null };

const few = 12;

/** The records a walk met, the nearest first, each with what it is and a link. */
export function Walk({
  walk,
  from,
  none,
}: {
  walk: Walk_walk$key;
  /** The record the walk began at. */
  from: string;
  none: ReactNode;
}) {
  const { nodes } = useFragment(
    graphql`
      fragment Walk_walk on ProvenanceWalk {
        nodes {
          __typename
          id
          ... on Event {
            title
          }
          ... on KeyLearning {
            text
            event {
              id
            }
          }
          ... on LessonVersion {
            number
            versionTitle: title
            lesson {
              id
            }
          }
          ... on AssetEdition {
            number
            editionTitle: title
            asset {
              id
            }
          }
        }
      }
    `,
    walk,
  );
  const steps = nodes.flatMap((node): Step[] => {
    if (node.id === from) return [];
    switch (node.__typename) {
      case "Event":
        return [
          {
            id: node.id,
            kind: <FormattedMessage id="learning.kindEvent" />,
            title: node.title ?? "",
            to: links.event(node.id),
          },
        ];
      case "KeyLearning":
        return [
          {
            id: node.id,
            kind: <FormattedMessage id="learning.kindKeyLearning" />,
            title: node.text ?? "",
            to: node.event ? { ...links.event(node.event.id), hash: "learned" } : null,
          },
        ];
      case "LessonVersion":
        return [
          {
            id: node.id,
            kind: (
              <FormattedMessage id="learning.kindLesson" values={{ number: node.number ?? 1 }} />
            ),
            title: node.versionTitle ?? "",
            to: node.lesson ? links.lesson(node.lesson.id, node.id) : null,
          },
        ];
      case "AssetEdition":
        return [
          {
            id: node.id,
            kind: (
              <FormattedMessage id="learning.kindEdition" values={{ number: node.number ?? 1 }} />
            ),
            title: node.editionTitle ?? "",
            to: node.asset ? links.asset(node.asset.id, node.id) : null,
          },
        ];
      default:
        return [];
    }
  });
  if (steps.length === 0) return <p className="text-soft">{none}</p>;
  return (
    <ol>
      {steps.slice(0, few).map((step) => (
        <li key={step.id} className="border-t border-rule py-2.5">
          <span className="block font-title text-[1.0625rem] italic text-soft">{step.kind}</span>
          {step.to ? (
            <Go to={step.to} className="hover:underline">
              {step.title}
            </Go>
          ) : (
            step.title
          )}
        </li>
      ))}
      {steps.length > few ? (
        <li className="border-t border-rule py-2.5 text-meta text-soft">
          <FormattedMessage id="learning.walkMore" values={{ count: steps.length - few }} />
        </li>
      ) : null}
    </ol>
  );
}
