import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { CommunityTexts_community$key } from "../gen/CommunityTexts_community.graphql";
import { Disclosure } from "../ui/Disclosure";
import { Html } from "../ui/Html";

function Text({ title, html, lead }: { title: ReactNode; html: string; lead?: boolean }) {
  return (
    <section className="mb-9">
      <h2 className="mb-2 text-entry">{title}</h2>
      {html ? (
        <Html html={html} className={lead ? "text-lead" : undefined} />
      ) : (
        <p className="max-w-measure text-soft">
          <FormattedMessage id="communities.notWritten" />
        </p>
      )}
    </section>
  );
}

/** What we care about, who we are, what we do and keep; how we work is one press away. */
export function CommunityTexts({ community }: { community: CommunityTexts_community$key }) {
  const shown = useFragment(
    graphql`
      fragment CommunityTexts_community on Community {
        domainHTML
        communityHTML
        practiceHTML
        charterHTML
      }
    `,
    community,
  );
  return (
    <>
      <Text lead title={<FormattedMessage id="communities.domain" />} html={shown.domainHTML} />
      <Text title={<FormattedMessage id="communities.who" />} html={shown.communityHTML ?? ""} />
      <Text
        title={<FormattedMessage id="communities.practice" />}
        html={shown.practiceHTML ?? ""}
      />
      {shown.charterHTML ? (
        <div className="mb-9 max-w-measure border-t border-rule">
          <Disclosure summary={<FormattedMessage id="communities.charter" />}>
            <Html html={shown.charterHTML} />
          </Disclosure>
        </div>
      ) : null}
    </>
  );
}
