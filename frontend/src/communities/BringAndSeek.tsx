import { type SubmitEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { BringAndSeek_membership$key } from "../gen/BringAndSeek_membership.graphql";
import type { BringAndSeekMutation } from "../gen/BringAndSeekMutation.graphql";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { FieldError } from "../ui/FieldError";
import { TextField } from "../ui/TextField";

type Props = {
  membership: BringAndSeek_membership$key;
  communityId: string;
  /** Ask at once: the reader has just joined. */
  open: boolean;
};

/** One optional line: what I bring, what I look for. Once said, it is shown and can be changed. */
export function BringAndSeek({ membership, communityId, open }: Props) {
  const intl = useIntl();
  const announce = useAnnounce();
  const [refused, setRefused] = useState<string | null>(null);
  const mine = useFragment(
    graphql`
      fragment BringAndSeek_membership on Membership {
        brings
        seeks
      }
    `,
    membership,
  );
  const said = mine.brings !== "" || mine.seeks !== "";
  const [editing, setEditing] = useState(open);
  const [describe, busy] = useAct<BringAndSeekMutation>(graphql`
    mutation BringAndSeekMutation($input: MembershipDescribeInput!) {
      membershipDescribe(input: $input) {
        membership {
          id
          revision
          brings
          seeks
        }
        userErrors {
          code
          field
          message
        }
      }
    }
  `);
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const outcome = await describe({
      input: {
        communityId,
        brings: String(form.get("brings") ?? ""),
        seeks: String(form.get("seeks") ?? ""),
      },
    });
    setRefused(refusalText(intl, outcome));
    if (outcome.kind !== "done") return;
    setEditing(false);
    announce(intl.formatMessage({ id: "communities.saidDescribed" }));
  };
  if (!editing) {
    return (
      <p className="max-w-measure text-meta">
        {mine.brings ? (
          <FormattedMessage id="communities.youBring" values={{ text: mine.brings }} />
        ) : null}{" "}
        {mine.seeks ? (
          <FormattedMessage id="communities.youSeek" values={{ text: mine.seeks }} />
        ) : null}{" "}
        <button
          type="button"
          className="min-h-6 text-soft underline hover:text-ink"
          onClick={() => setEditing(true)}
        >
          {said ? (
            <FormattedMessage id="communities.change" />
          ) : (
            <FormattedMessage id="communities.describe" />
          )}
        </button>
      </p>
    );
  }
  return (
    <form
      onSubmit={(event) => void save(event)}
      className="grid max-w-[44rem] items-end gap-3 sm:grid-cols-[1fr_1fr_auto]"
    >
      <TextField
        name="brings"
        defaultValue={mine.brings}
        label={intl.formatMessage({ id: "communities.iBring" })}
        maxLength={280}
      />
      <TextField
        name="seeks"
        defaultValue={mine.seeks}
        label={intl.formatMessage({ id: "communities.iSeek" })}
        maxLength={280}
      />
      <div className="flex gap-2">
        <Button type="submit" busy={busy}>
          <FormattedMessage id="communities.save" />
        </Button>
        <Button kind="quiet" onClick={() => setEditing(false)}>
          <FormattedMessage id="communities.notNow" />
        </Button>
      </div>
      <div className="sm:col-span-3">
        <FieldError>{refused}</FieldError>
        <p className="text-meta text-soft">
          <FormattedMessage id="communities.describeHint" />
        </p>
      </div>
    </form>
  );
}
