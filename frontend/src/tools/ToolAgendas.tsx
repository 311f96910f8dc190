import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useLazyLoadQuery } from "react-relay/hooks";
import { Go } from "../Go";
import type { ToolAgendasQuery } from "../gen/ToolAgendasQuery.graphql";
import { links } from "../links";
import { refusalText } from "../shell/refusalText";
import { Button } from "../ui/Button";
import { Empty } from "../ui/Empty";
import { FieldError } from "../ui/FieldError";
import { useTool } from "./useTool";

/**
 * The events that the viewer runs and that are not over at `from`: one tap puts the tool on the
 * agenda of one.
 */
export function ToolAgendas({ tool, from }: { tool: string; from: string }) {
  const intl = useIntl();
  const [put, busy] = useTool();
  const [trouble, setTrouble] = useState<string | null>(null);
  const { viewer } = useLazyLoadQuery<ToolAgendasQuery>(
    graphql`
      query ToolAgendasQuery($from: DateTime!) {
        viewer {
          events(first: 100, filter: { from: $from }) {
            nodes {
              id
              title
              startsAt
              zone
              community {
                name
              }
              viewerCanUseTools
            }
          }
        }
      }
    `,
    { from },
  );
  const mine = viewer.events.nodes.filter((event) => event.viewerCanUseTools);
  if (mine.length === 0) {
    return (
      <Empty
        title={intl.formatMessage({ id: "tools.noAgendaTitle" })}
        action={
          <Go to={links.eventNew()} className="font-bold underline">
            <FormattedMessage id="tools.noAgendaAction" />
          </Go>
        }
      >
        <FormattedMessage id="tools.noAgendaBody" />
      </Empty>
    );
  }
  return (
    <>
      <ul>
        {mine.map((event) => (
          <li
            key={event.id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-rule py-3"
          >
            <span className="min-w-0 flex-1">
              <span className="block font-bold">{event.title}</span>
              <span className="block text-meta text-soft">
                {event.startsAt
                  ? intl.formatDate(event.startsAt, {
                      timeZone: event.zone,
                      day: "numeric",
                      month: "long",
                      year: "numeric",
                    })
                  : intl.formatMessage({ id: "tools.noDate" })}
                {event.community ? `, ${event.community.name}` : null}
              </span>
            </span>
            <Button
              busy={busy}
              aria-label={intl.formatMessage({ id: "tools.chooseNamed" }, { event: event.title })}
              onClick={async () => setTrouble(refusalText(intl, await put(event.id, tool)))}
            >
              <FormattedMessage id="tools.choose" />
            </Button>
          </li>
        ))}
      </ul>
      <FieldError id="tool-agenda-error">{trouble}</FieldError>
    </>
  );
}
