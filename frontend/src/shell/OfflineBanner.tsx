import { FormattedMessage } from "react-intl";
import { useOnline } from "../relay/useOnline";

/** Says so while there is no connection. */
export function OfflineBanner() {
  const online = useOnline();
  return (
    <div role="status">
      {online ? null : (
        <p className="bg-ink px-5 py-2 text-center text-meta text-paper">
          <FormattedMessage id="shell.offline" />
        </p>
      )}
    </div>
  );
}
