import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { SignInsQuery } from "../gen/SignInsQuery.graphql";
import { Section } from "../ui/Section";
import { EraseMe } from "./EraseMe";
import { PasswordForm } from "./PasswordForm";
import { SignInList } from "./SignInList";

/** Where one is signed in, with what, and the way out for good. */
export function SignIns({ query }: { query: PreloadedQuery<SignInsQuery> }) {
  const intl = useIntl();
  const { viewer } = usePreloadedQuery<SignInsQuery>(
    graphql`
      query SignInsQuery @preloadable {
        viewer {
          ...SignInList_viewer
          ...PasswordForm_viewer
          person {
            ...EraseMe_person
          }
        }
      }
    `,
    query,
  );
  return (
    <div className="-mt-12 max-w-[48rem]">
      <SignInList viewer={viewer} />
      <PasswordForm viewer={viewer} />
      {viewer.person ? (
        <Section title={intl.formatMessage({ id: "account.leave" })}>
          <p className="mb-4 max-w-measure text-soft">
            <FormattedMessage id="account.leaveBody" />
          </p>
          <EraseMe person={viewer.person} />
        </Section>
      ) : null}
    </div>
  );
}
