import { useState } from "react";
import { useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { TokenDialog_query$key } from "../gen/TokenDialog_query.graphql";
import { Dialog } from "../ui/Dialog";
import { TokenForm } from "./TokenForm";
import { TokenSecret } from "./TokenSecret";

type Props = { query: TokenDialog_query$key; open: boolean; onClose: () => void };

/** Making a token; afterwards its secret, which is shown this once. */
export function TokenDialog({ query, open, onClose }: Props) {
  const intl = useIntl();
  const [secret, setSecret] = useState<string | null>(null);
  const data = useFragment(
    graphql`
      fragment TokenDialog_query on Query {
        ...TokenForm_query
      }
    `,
    query,
  );
  const close = () => {
    setSecret(null);
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={
        secret
          ? intl.formatMessage({ id: "account.secretTitle" })
          : intl.formatMessage({ id: "account.tokenNew" })
      }
    >
      {secret ? (
        <TokenSecret secret={secret} onDone={close} />
      ) : (
        <TokenForm query={data} onMade={setSecret} onCancel={close} />
      )}
    </Dialog>
  );
}
