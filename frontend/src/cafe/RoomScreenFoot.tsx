import { FormattedMessage } from "react-intl";
import { hrefOf, links } from "../links";

/** Where to go with one's phone: by the guests' door where there is a code. */
export function RoomScreenFoot({ id, code }: { id: string; code: string | null }) {
  const path = hrefOf(code ? links.door(code) : links.capture(id));
  return (
    <p className="text-[2.6vmin]">
      <FormattedMessage
        id="cafe.screenJoin"
        values={{ address: <strong>{`${location.host}${path}`}</strong> }}
      />
    </p>
  );
}
