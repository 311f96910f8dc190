import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { HowToJoin_community$key } from "../gen/HowToJoin_community.graphql";
import { Html } from "../ui/Html";
import { Section } from "../ui/Section";

/** The card of a community that only members read: what it cares about, and how to come in. */
export function HowToJoin({ community }: { community: HowToJoin_community$key }) {
  const { domainHTML, joinPolicy } = useFragment(
    graphql`
      fragment HowToJoin_community on Community {
        domainHTML
        joinPolicy
      }
    `,
    community,
  );
  return (
    <div className="border-t border-rule">
      <Section title={<FormattedMessage id="communities.domain" />}>
        <Html html={domainHTML} className="text-lead" />
      </Section>
      <Section title={<FormattedMessage id="communities.howToJoin" />}>
        <p className="max-w-measure">
          <FormattedMessage id="communities.listedNote" />{" "}
          {joinPolicy === "BY_INVITATION" ? (
            <FormattedMessage id="communities.listedByInvitation" />
          ) : joinPolicy === "ON_REQUEST" ? (
            <FormattedMessage id="communities.listedOnRequest" />
          ) : (
            <FormattedMessage id="communities.listedOpen" />
          )}
        </p>
      </Section>
    </div>
  );
}
