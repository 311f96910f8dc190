import { useIntl } from "react-intl";
import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { CommunitySettingsQuery } from "../gen/CommunitySettingsQuery.graphql";
import { Note } from "../ui/Note";
import { Rail } from "../ui/Rail";
import { ArchiveCommunity } from "./ArchiveCommunity";
import { EditCompetencies } from "./EditCompetencies";
import { EditDoor } from "./EditDoor";
import { EditPeople } from "./EditPeople";
import { EditTexts } from "./EditTexts";
import { InvitePeople } from "./InvitePeople";
import type { Part } from "./parts";
import { reasonWord } from "./policyWords";
import { SettingsNav } from "./SettingsNav";
import { usePartName } from "./usePartName";

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
        <>
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
        </>
      ) : (
        <Note>{reasonWord(intl, because)}</Note>
      )}
    </Rail>
  );
}
