import { useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CaptureEntry_contribution$key } from "../gen/CaptureEntry_contribution.graphql";
import { kindWord } from "../i18n/contributionKinds";
import { Button } from "../ui/Button";
import { You } from "../ui/You";
import { CaptureEdit } from "./CaptureEdit";
import { CaptureWithdraw } from "./CaptureWithdraw";

/** One thing that was said; its author can edit it and take it back. */
export function CaptureEntry({ contribution }: { contribution: CaptureEntry_contribution$key }) {
  const intl = useIntl();
  const [open, setOpen] = useState<"edit" | "withdraw" | null>(null);
  const shown = useFragment(
    graphql`
      fragment CaptureEntry_contribution on Contribution {
        id
        text
        kind
        byline
        table
        state
        createdAt
        viewerIsAuthor
        viewerCanEdit
        viewerCanWithdraw
        ...CaptureEdit_contribution
        ...CaptureWithdraw_contribution
      }
    `,
    contribution,
  );
  const item = useRef<HTMLLIElement>(null);
  const wanted = useLocation({ select: ({ hash }) => hash === shown.id });
  // Whoever was led here from a search sees it at once; the list comes later than the address.
  useEffect(() => {
    if (wanted) item.current?.scrollIntoView({ block: "center" });
  }, [wanted]);
  if (shown.state === "WITHDRAWN") return null;
  return (
    <li ref={item} className={`border-t border-rule py-4 ${wanted ? "-mx-3 bg-well px-3" : ""}`}>
      <p className="whitespace-pre-wrap text-lead break-words">{shown.text}</p>
      <p className="mt-1 flex flex-wrap gap-x-3 text-meta text-soft">
        {shown.viewerIsAuthor ? (
          <You>
            <FormattedMessage id="capture.yours" />
          </You>
        ) : null}
        <span>{shown.byline ?? <FormattedMessage id="capture.unnamed" />}</span>
        <span>{kindWord(intl, shown.kind)}</span>
        {shown.table == null ? null : (
          <span>
            <FormattedMessage id="capture.table" values={{ number: shown.table }} />
          </span>
        )}
        <time dateTime={shown.createdAt}>
          {intl.formatTime(shown.createdAt, { hour: "numeric", minute: "2-digit" })}
        </time>
        {shown.state === "HIDDEN" ? (
          <span className="font-bold">
            <FormattedMessage id="capture.hidden" />
          </span>
        ) : null}
      </p>
      {shown.viewerCanEdit || shown.viewerCanWithdraw ? (
        <p className="mt-2 flex flex-wrap gap-3">
          {shown.viewerCanEdit ? (
            <Button kind="plain" onClick={() => setOpen("edit")}>
              <FormattedMessage id="capture.edit" />
            </Button>
          ) : null}
          {shown.viewerCanWithdraw ? (
            <Button kind="quiet" onClick={() => setOpen("withdraw")}>
              <FormattedMessage id="capture.withdraw" />
            </Button>
          ) : null}
        </p>
      ) : null}
      {open === "edit" ? <CaptureEdit contribution={shown} onClose={() => setOpen(null)} /> : null}
      {open === "withdraw" ? (
        <CaptureWithdraw contribution={shown} onClose={() => setOpen(null)} />
      ) : null}
    </li>
  );
}
