import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ReviewNone_event$key } from "../gen/ReviewNone_event.graphql";
import { Button } from "../ui/Button";
import { Note } from "../ui/Note";
import { ActTrouble } from "./ActTrouble";
import { useReview } from "./useReview";

/** There is no review yet: those who run the event open it here. */
export function ReviewNone({ event }: { event: ReviewNone_event$key }) {
  const shown = useFragment(
    graphql`
      fragment ReviewNone_event on Event {
        id
        viewerCanOpenReview
      }
    `,
    event,
  );
  const { open, busy, outcome } = useReview(shown.id);
  if (!shown.viewerCanOpenReview) {
    return (
      <Note>
        <FormattedMessage id="reviewing.notOpen" />
      </Note>
    );
  }
  return (
    <div className="grid gap-4">
      <p className="max-w-measure">
        <FormattedMessage id="reviewing.lookingBackHint" />
      </p>
      <div className="flex flex-wrap gap-3">
        <Button kind="primary" busy={busy} onClick={() => void open("TOGETHER")}>
          <FormattedMessage id="reviewing.open" />
        </Button>
        <Button busy={busy} onClick={() => void open("ONE_BY_ONE")}>
          <FormattedMessage id="reviewing.openOneByOne" />
        </Button>
      </div>
      <ActTrouble outcome={outcome} />
    </div>
  );
}
