import { FormattedMessage, useIntl } from "react-intl";
import { graphql, usePaginationFragment } from "react-relay/hooks";
import type { SignInList_viewer$key } from "../gen/SignInList_viewer.graphql";
import type { SignInListMoreQuery } from "../gen/SignInListMoreQuery.graphql";
import { FormTrouble } from "../shell/FormTrouble";
import { useAnnounce } from "../ui/announce";
import { Button } from "../ui/Button";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";
import { SignInEntry } from "./SignInEntry";
import { useSignOut } from "./useSignOut";

/** The devices one is signed in on; each can be ended, or all at once. */
export function SignInList({ viewer }: { viewer: SignInList_viewer$key }) {
  const intl = useIntl();
  const announce = useAnnounce();
  const { signOut, busy, outcome } = useSignOut();
  const { data, hasNext, isLoadingNext, loadNext, refetch } = usePaginationFragment<
    SignInListMoreQuery,
    SignInList_viewer$key
  >(
    graphql`
      fragment SignInList_viewer on Viewer
      @refetchable(queryName: "SignInListMoreQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "Cursor" }) {
        signIns(first: $count, after: $cursor) @connection(key: "SignInList_signIns") {
          totalCount
          edges {
            node {
              id
              ...SignInEntry_signIn
            }
          }
        }
      }
    `,
    viewer,
  );
  const end = async (signInId: string) => {
    const done = await signOut({ signInId });
    if (done.kind !== "done") return;
    announce(intl.formatMessage({ id: "account.saidSignedOut" }));
    refetch({}, { fetchPolicy: "store-and-network" });
  };
  const { edges, totalCount } = data.signIns;
  return (
    <Section
      title={intl.formatMessage({ id: "account.signedInWhere" })}
      aside={<FormattedMessage id="account.devices" values={{ count: totalCount }} />}
    >
      <FormTrouble outcome={outcome} />
      <ul>
        {edges.map(({ node }) => (
          <SignInEntry key={node.id} signIn={node} busy={busy} onEnd={() => void end(node.id)} />
        ))}
      </ul>
      <Pager
        hasMore={hasNext}
        busy={isLoadingNext}
        onMore={() => loadNext(20)}
        label={<FormattedMessage id="account.more" />}
        position={
          <Button busy={busy} onClick={() => void signOut({ everywhere: true })}>
            <FormattedMessage id="account.signOutEverywhere" />
          </Button>
        }
      />
    </Section>
  );
}
