import { FormattedMessage, useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import { encode } from "uqr";
import type { WallSheetQuery } from "../gen/WallSheetQuery.graphql";
import { hrefOf, links } from "../links";
import { Trouble } from "../relay/trouble";
import { Button } from "../ui/Button";
import { Note } from "../ui/Note";
import { PageTitle } from "../ui/PageTitle";
import { dayAndHours } from "./when";

/** The sheet for the wall: a code that lets people in without an account, large enough to be read from afar. */
export function WallSheet({ query }: { query: PreloadedQuery<WallSheetQuery> }) {
  const intl = useIntl();
  const { event } = usePreloadedQuery<WallSheetQuery>(
    graphql`
      query WallSheetQuery($id: ID!) @preloadable {
        event(id: $id) {
          title
          startsAt
          endsAt
          zone
          place
          code
          community {
            name
          }
        }
      }
    `,
    query,
  );
  if (!event) throw new Trouble("NOT_FOUND", "There is no such event.");
  if (!event.code) {
    return (
      <article>
        <PageTitle>{event.title}</PageTitle>
        <div className="mt-6">
          <Note>
            <FormattedMessage id="plan.sheetNone" />
          </Note>
        </div>
      </article>
    );
  }
  const address = location.origin + hrefOf(links.door(event.code));
  return (
    <article className="grid justify-items-center gap-6 text-center">
      <p className="text-lead">{event.community?.name}</p>
      <PageTitle>{event.title}</PageTitle>
      {event.startsAt ? (
        <p className="text-lead">{dayAndHours(intl, event.startsAt, event.endsAt, event.zone)}</p>
      ) : null}
      {event.place ? <p>{event.place}</p> : null}
      <Code text={address} label={intl.formatMessage({ id: "plan.sheetScan" })} />
      <p className="text-lead">
        <FormattedMessage id="plan.sheetScan" />
      </p>
      <p className="font-title text-[clamp(2.5rem,12vw,6rem)] leading-none tracking-[0.08em]">
        {event.code.slice(0, 4)} {event.code.slice(4)}
      </p>
      <p className="break-all font-bold">{address.replace(/^https?:\/\//, "")}</p>
      <p className="max-w-measure text-soft">
        <FormattedMessage id="plan.sheetHint" />
      </p>
      <div data-noprint="">
        <Button kind="primary" onClick={() => window.print()}>
          <FormattedMessage id="plan.sheetPrint" />
        </Button>
      </div>
    </article>
  );
}

/** A QR code, dark on light in every theme: cameras read no other. */
function Code({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join("");
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      className="w-full max-w-80"
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
