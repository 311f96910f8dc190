import { lazy, Suspense } from "react";
import { FormattedDate, FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { CommunityStanding_community$key } from "../gen/CommunityStanding_community.graphql";
import { links } from "../links";
import { Note } from "../ui/Note";

const StewardAnswer = lazy(() =>
  import("./StewardAnswer").then((module) => ({ default: module.StewardAnswer })),
);

type Props = { community: CommunityStanding_community$key; isSteward: boolean };

/** A community that waits for the steward, or that is archived, says so. */
export function CommunityStanding({ community, isSteward }: Props) {
  const { id, name, state, archivedAt, successor } = useFragment(
    graphql`
      fragment CommunityStanding_community on Community {
        id
        name
        state
        archivedAt
        successor {
          slug
          name
        }
      }
    `,
    community,
  );
  if (state === "REQUESTED") {
    return (
      <div className="mt-6">
        <Note
          action={
            isSteward ? (
              <Suspense fallback={null}>
                <StewardAnswer id={id} name={name} />
              </Suspense>
            ) : null
          }
        >
          {isSteward ? (
            <FormattedMessage id="communities.requestedForSteward" />
          ) : (
            <FormattedMessage id="communities.requestedNote" />
          )}
        </Note>
      </div>
    );
  }
  if (state !== "ARCHIVED") return null;
  return (
    <div className="mt-6">
      <Note>
        <FormattedMessage
          id="communities.archivedNote"
          values={{
            date: archivedAt ? (
              <FormattedDate key="date" value={archivedAt} dateStyle="long" />
            ) : (
              ""
            ),
          }}
        />{" "}
        {successor ? (
          <FormattedMessage
            id="communities.successorNote"
            values={{
              name: (
                <Go key="name" to={links.community(successor.slug)} className="underline">
                  {successor.name}
                </Go>
              ),
            }}
          />
        ) : null}
      </Note>
    </div>
  );
}
