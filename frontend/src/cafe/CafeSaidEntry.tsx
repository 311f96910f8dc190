import { useId } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CafeSaidEntry_contribution$key } from "../gen/CafeSaidEntry_contribution.graphql";
import type { CafeSaidEntryHideMutation } from "../gen/CafeSaidEntryHideMutation.graphql";
import type {
  CafeSaidEntrySortMutation,
  ContributionKind,
} from "../gen/CafeSaidEntrySortMutation.graphql";
import { kindChoices } from "../i18n/contributionKinds";
import { useAct } from "../relay/useAct";
import { refusalText } from "../shell/refusalText";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { controlClass } from "../ui/controlClass";

/** One thing that was said, with its kind to choose and a button that takes it from the room. */
export function CafeSaidEntry({ contribution }: { contribution: CafeSaidEntry_contribution$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const id = useId();
  const shown = useFragment(
    graphql`
      fragment CafeSaidEntry_contribution on Contribution {
        id
        text
        kind
        byline
        table
        state
      }
    `,
    contribution,
  );
  const [sort] = useAct<CafeSaidEntrySortMutation>(graphql`
    mutation CafeSaidEntrySortMutation($input: ContributionSortInput!) {
      contributionSort(input: $input) {
        contribution {
          ...CafeSaidEntry_contribution
        }
        userErrors {
          message
          code
        }
      }
    }
  `);
  const [hide, hiding] = useAct<CafeSaidEntryHideMutation>(graphql`
    mutation CafeSaidEntryHideMutation($input: ContributionHideInput!) {
      contributionHide(input: $input) {
        contribution {
          ...CafeSaidEntry_contribution
        }
        userErrors {
          message
          code
        }
      }
    }
  `);
  const isHidden = shown.state === "HIDDEN";
  if (shown.state === "WITHDRAWN") return null;
  const put = async (kind: ContributionKind) => {
    const done = await sort({ input: { contributionId: shown.id, kind } });
    announce(refusalText(intl, done) ?? intl.formatMessage({ id: "cafe.sorted" }));
  };
  const turn = async () => {
    const done = await hide({ input: { contributionId: shown.id, hidden: !isHidden } });
    const trouble = refusalText(intl, done);
    if (trouble) announce(trouble);
  };
  return (
    <li className="grid gap-3 border-t border-rule py-4 md:grid-cols-[1fr_auto] md:items-start">
      <div>
        <p
          id={id}
          className={
            isHidden
              ? "whitespace-pre-wrap text-soft line-through"
              : "whitespace-pre-wrap break-words"
          }
        >
          {shown.text}
        </p>
        <p className="mt-1 text-meta text-soft">
          {shown.byline ?? <FormattedMessage id="cafe.unnamed" />}
          {shown.table == null ? null : (
            <>
              {" · "}
              <FormattedMessage id="cafe.table" values={{ number: shown.table }} />
            </>
          )}
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-3">
        <select
          aria-label={intl.formatMessage({ id: "cafe.kind" })}
          aria-describedby={id}
          value={shown.kind}
          onChange={({ target }) => put(target.value as ContributionKind)}
          className={`${controlClass} w-auto`}
        >
          {kindChoices(intl).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <Button busy={hiding} aria-describedby={id} onClick={turn}>
          {isHidden ? <FormattedMessage id="cafe.show" /> : <FormattedMessage id="cafe.hide" />}
        </Button>
      </p>
    </li>
  );
}
