import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { SignInQuery } from "../gen/SignInQuery.graphql";
import { links } from "../links";
import { buttonClass } from "../ui/buttonClass";
import { Empty } from "../ui/Empty";
import { PageTitle } from "../ui/PageTitle";
import { DemoDoors } from "./DemoDoors";
import { SignedIn } from "./SignedIn";
import { SignInByToken } from "./SignInByToken";
import { SignInForm } from "./SignInForm";

type Props = { query: PreloadedQuery<SignInQuery>; next: string; token: string | undefined };

/** The way in: a link by mail, or a password; in the demo, its doors. */
export function SignIn({ query, next, token }: Props) {
  const intl = useIntl();
  const { constellation, viewer } = usePreloadedQuery<SignInQuery>(
    graphql`
      query SignInQuery @preloadable {
        constellation {
          name
          isDemo
          hasBegun
        }
        viewer {
          isGuest
          person {
            name
          }
        }
      }
    `,
    query,
  );
  if (token) return <SignInByToken house={constellation.name} token={token} />;
  // A guest of an event may have an account as well, and come in with it.
  const person = viewer.isGuest ? null : viewer.person;
  if (person && !constellation.isDemo) {
    return <SignedIn name={person.name} next={next} />;
  }
  if (!constellation.hasBegun) {
    return (
      <>
        <PageTitle>{intl.formatMessage({ id: "account.signIn" })}</PageTitle>
        <div className="mt-8">
          <Empty
            title={intl.formatMessage({ id: "account.notBegun" })}
            action={
              <Go to={links.welcome()} className={buttonClass("primary")}>
                <FormattedMessage id="account.begin" />
              </Go>
            }
          >
            <FormattedMessage id="account.notBegunBody" />
          </Empty>
        </div>
      </>
    );
  }
  return (
    <div className="grid items-start gap-x-20 lg:grid-cols-[24rem_minmax(0,1fr)]">
      <div>{person ? <SignedIn name={person.name} next={next} /> : <SignInForm next={next} />}</div>
      {constellation.isDemo ? <DemoDoors next={next} /> : null}
    </div>
  );
}
