import { useState } from "react";
import { FormattedMessage, type IntlShape, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { LetterTopics_viewer$key, MailTopic } from "../gen/LetterTopics_viewer.graphql";
import type { LetterTopicsMutation } from "../gen/LetterTopicsMutation.graphql";
import { type Outcome, useAct } from "../relay/useAct";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Checkbox } from "../ui/Checkbox";

/** What one gets letters about; kept as soon as it is chosen. */
export function LetterTopics({ viewer }: { viewer: LetterTopics_viewer$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const { mailChoices } = useFragment(
    graphql`
      fragment LetterTopics_viewer on Viewer {
        mailChoices {
          topic
          isWanted
        }
      }
    `,
    viewer,
  );
  const [act] = useAct<LetterTopicsMutation>(graphql`
    mutation LetterTopicsMutation($input: MailChooseInput!) {
      mailChoose(input: $input) {
        viewer {
          ...LetterTopics_viewer
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const [chosen, setChosen] = useState<{ topic: Written; isWanted: boolean } | null>(null);
  const wanted = (topic: Written) =>
    chosen?.topic === topic
      ? chosen.isWanted
      : mailChoices.find((choice) => choice.topic === topic)?.isWanted !== false;
  const choose = async (topic: Written, isWanted: boolean) => {
    setChosen({ topic, isWanted });
    const done = await act({ input: { topic, isWanted } });
    setOutcome(done);
    setChosen(null);
    if (done.kind !== "done") return;
    const said = { topic: nameOf(intl, topic) };
    announce(
      isWanted
        ? intl.formatMessage({ id: "account.saidWanted" }, said)
        : intl.formatMessage({ id: "account.saidUnwanted" }, said),
    );
  };
  return (
    <fieldset>
      <legend className="mb-1 text-meta font-bold">
        <FormattedMessage id="account.topics" />
      </legend>
      {written.map((topic) => (
        <Checkbox
          key={topic}
          checked={wanted(topic)}
          onChange={(event) => void choose(topic, event.currentTarget.checked)}
          label={nameOf(intl, topic)}
          hint={hintOf(intl, topic)}
        />
      ))}
      <FormTrouble outcome={outcome} fields={[]} />
      <p className="mt-3 max-w-measure text-meta text-soft">
        <FormattedMessage id="account.topicsHint" />
      </p>
    </fieldset>
  );
}

/** What letters are about, in the order people choose. */
type Written = Exclude<MailTopic, "%future added value">;
const written: readonly Written[] = ["EVENTS", "REMINDERS", "REVIEWS", "ACTIONS", "COMMUNITIES"];

function nameOf(intl: IntlShape, topic: Written): string {
  switch (topic) {
    case "EVENTS":
      return intl.formatMessage({ id: "account.topicEvents" });
    case "REMINDERS":
      return intl.formatMessage({ id: "account.topicReminders" });
    case "REVIEWS":
      return intl.formatMessage({ id: "account.topicReviews" });
    case "ACTIONS":
      return intl.formatMessage({ id: "account.topicActions" });
    case "COMMUNITIES":
      return intl.formatMessage({ id: "account.topicCommunities" });
  }
}

function hintOf(intl: IntlShape, topic: Written): string {
  switch (topic) {
    case "EVENTS":
      return intl.formatMessage({ id: "account.topicEventsHint" });
    case "REMINDERS":
      return intl.formatMessage({ id: "account.topicRemindersHint" });
    case "REVIEWS":
      return intl.formatMessage({ id: "account.topicReviewsHint" });
    case "ACTIONS":
      return intl.formatMessage({ id: "account.topicActionsHint" });
    case "COMMUNITIES":
      return intl.formatMessage({ id: "account.topicCommunitiesHint" });
  }
}
