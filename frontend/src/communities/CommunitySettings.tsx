import { lazy, Suspense } from "react";
import { useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { CommunitySettingsQuery } from "../gen/CommunitySettingsQuery.graphql";
import { Note } from "../ui/Note";
import { Rail } from "../ui/Rail";
import { EntriesSkeleton } from "../ui/Skeleton";
import { EditDoor } from "./EditDoor";
import { EditTexts } from "./EditTexts";
import type { Part } from "./parts";
import { reasonWord } from "./policyWords";
import { SettingsNav } from "./SettingsNav";
import { usePartName } from "./usePartName";

// One part shows at a time; the first is here, the others come when they are opened.
const ArchiveCommunity = lazy(() =>
  import("./ArchiveCommunity").then((module) => ({ default: module.ArchiveCommunity })),
);
const EditCompetencies = lazy(() =>
  import("./EditCompetencies").then((module) => ({ default: module.EditCompetencies })),
);
const EditPeople = lazy(() =>
  import("./EditPeople").then((module) => ({ default: module.EditPeople })),
);
const InvitePeople = lazy(() =>
  import("./InvitePeople").then((module) => ({ default: module.InvitePeople })),
);

type Props = { query: PreloadedQuery<CommunitySettingsQuery>; slug: string; part: Part };

/** What those who run a community change: dense pages, one thing each. */
export function CommunitySettings({ query, slug, part }: Props) {
  const intl = useIntl();
  const name = usePartName();
  const data = usePreloadedQuery<CommunitySettingsQuery>(
    graphql`
      query CommunitySettingsQuery(
        $slug: String!
        $language: Locale
        $withCompetencies: Boolean!
        $withPeople: Boolean!
      ) @preloadable {
        community(slug: $slug) {
          id
          viewerCanEdit
          viewerCanInvite
          viewerCannotEditBecause
          viewerCannotInviteBecause
          ...EditTexts_community
          ...EditDoor_community
          ...EditCompetencies_community
            @include(if: $withCompetencies)
            @alias(as: "withCompetencies")
          ...EditPeople_community @include(if: $withPeople) @alias(as: "withPeople")
          ...InvitePeople_community
          ...ArchiveCommunity_community
        }
        ...EditTexts_query
      }
    `,
    query,
  );
  const { community } = data;
  if (!community) return null;
  const ofPeople = part === "people" || part === "invite";
  const allowed = ofPeople ? community.viewerCanInvite : community.viewerCanEdit;
  const because = ofPeople
    ? community.viewerCannotInviteBecause
    : community.viewerCannotEditBecause;
  return (
    <Rail rail={<SettingsNav slug={slug} shown={part} />}>
      <h2 className="mb-5 text-entry">{name(part)}</h2>
      {allowed || part === "archive" ? (
        <Suspense fallback={<EntriesSkeleton />}>
          {part === "about" ? (
            <EditTexts key={community.id} community={community} query={data} />
          ) : null}
          {part === "door" ? <EditDoor key={community.id} community={community} /> : null}
          {community.withCompetencies ? (
            <EditCompetencies key={community.id} community={community.withCompetencies} />
          ) : null}
          {community.withPeople ? <EditPeople community={community.withPeople} /> : null}
          {part === "invite" ? <InvitePeople community={community} /> : null}
          {part === "archive" ? <ArchiveCommunity community={community} /> : null}
        </Suspense>
      ) : (
        <Note>{reasonWord(intl, because)}</Note>
      )}
    </Rail>
  );
}
