import { graphql, useFragment } from "react-relay/hooks";
import type { TodayAsks_need$key } from "../gen/TodayAsks_need.graphql";
import { TodayAction } from "./TodayAction";
import { TodayAsked } from "./TodayAsked";
import { TodayLearning } from "./TodayLearning";
import { TodayReview } from "./TodayReview";

/** One thing that the house knows to wait for the reader, with the tap that settles it. */
export function TodayAsks({ need }: { need: TodayAsks_need$key }) {
  const { kind, subject } = useFragment(
    graphql`
      fragment TodayAsks_need on Need {
        kind
        subject {
          ... on Registration @alias(as: "registration") {
            ...TodayAsked_registration
          }
          ... on AfterActionReview @alias(as: "review") {
            ...TodayReview_review
          }
          ... on ActionItem @alias(as: "action") {
            ...TodayAction_item
          }
          ... on KeyLearning @alias(as: "learning") {
            ...TodayLearning_learning
          }
        }
      }
    `,
    need,
  );
  if (subject.registration) {
    return <TodayAsked registration={subject.registration} place={kind === "PLACE"} />;
  }
  if (subject.review) return <TodayReview review={subject.review} />;
  if (subject.action) return <TodayAction item={subject.action} />;
  if (subject.learning) return <TodayLearning learning={subject.learning} />;
  return null;
}
