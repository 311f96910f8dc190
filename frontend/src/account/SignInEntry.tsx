import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { SignInEntry_signIn$key } from "../gen/SignInEntry_signIn.graphql";
import { Button } from "../ui/Button";
import { You } from "../ui/You";
import { deviceOf } from "./device";

type Props = { signIn: SignInEntry_signIn$key; busy: boolean; onEnd: () => void };

/** One device: what it is, since when, and the way to end it. */
export function SignInEntry({ signIn, busy, onEnd }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment SignInEntry_signIn on SignIn {
        agent
        createdAt
        lastSeenAt
        isCurrent
      }
    `,
    signIn,
  );
  const device = deviceOf(shown.agent);
  const name = device
    ? intl.formatMessage({ id: "account.device" }, device)
    : shown.agent || intl.formatMessage({ id: "account.deviceUnknown" });
  const date = (at: string) => intl.formatDate(at, { dateStyle: "medium" });
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-rule py-4">
      <span className="min-w-0">
        <span className="font-bold [overflow-wrap:anywhere]" title={shown.agent}>
          {name}
        </span>{" "}
        {shown.isCurrent ? (
          <You>
            <FormattedMessage id="account.here" />
          </You>
        ) : null}
        <span className="block text-meta text-soft">
          <FormattedMessage
            id="account.since"
            values={{ since: date(shown.createdAt), last: date(shown.lastSeenAt) }}
          />
        </span>
      </span>
      <Button
        kind="quiet"
        busy={busy}
        onClick={onEnd}
        aria-label={intl.formatMessage({ id: "account.signOutThere" }, { device: name })}
      >
        <FormattedMessage id="account.signOut" />
      </Button>
    </li>
  );
}
