import { FormattedMessage } from "react-intl";

/** What the button that ends a membership says, by where the membership stands. */
export function LeaveWord({ state }: { state: string | undefined }) {
  switch (state) {
    case "REQUESTED":
      return <FormattedMessage id="communities.takeBack" />;
    case "INVITED":
      return <FormattedMessage id="communities.decline" />;
    default:
      return <FormattedMessage id="communities.leave" />;
  }
}
