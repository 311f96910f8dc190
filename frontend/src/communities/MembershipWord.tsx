import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { MembershipWord_membership$key } from "../gen/MembershipWord_membership.graphql";
import { You } from "../ui/You";

/** What the reader is in a community, in the colour that means the reader. */
export function MembershipWord({ membership }: { membership: MembershipWord_membership$key }) {
  const { state, role } = useFragment(
    graphql`
      fragment MembershipWord_membership on Membership {
        state
        role
      }
    `,
    membership,
  );
  switch (state) {
    case "ACTIVE":
      return (
        <You>
          <FormattedMessage id="communities.youAre" values={{ role }} />
        </You>
      );
    case "INVITED":
      return (
        <You>
          <FormattedMessage id="communities.youAreInvited" />
        </You>
      );
    case "REQUESTED":
      return (
        <You>
          <FormattedMessage id="communities.youAsked" />
        </You>
      );
    default:
      return null;
  }
}
