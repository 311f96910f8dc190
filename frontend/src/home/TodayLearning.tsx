import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { TodayLearning_learning$key } from "../gen/TodayLearning_learning.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { TodayNeed } from "./TodayNeed";

/** A key learning whose source was taken back: those who run the event look at it again. */
export function TodayLearning({ learning }: { learning: TodayLearning_learning$key }) {
  const { text, language, event } = useFragment(
    graphql`
      fragment TodayLearning_learning on KeyLearning {
        text
        language
        event {
          id
        }
      }
    `,
    learning,
  );
  if (!event) return null;
  return (
    <TodayNeed
      what={<FormattedMessage id="home.learningTakenBack" />}
      title={<span lang={language}>{text}</span>}
      action={
        <Go to={links.event(event.id)} className={buttonClass()}>
          <FormattedMessage id="home.learningLook" />
        </Go>
      }
    />
  );
}
