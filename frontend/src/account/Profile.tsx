import { graphql, type PreloadedQuery, usePreloadedQuery } from "react-relay/hooks";
import type { ProfileQuery } from "../gen/ProfileQuery.graphql";
import { MyPlaces } from "./MyPlaces";
import { ProfileForm } from "./ProfileForm";

/** What one says of oneself, and what stands beside it. */
export function Profile({ query }: { query: PreloadedQuery<ProfileQuery> }) {
  const { viewer } = usePreloadedQuery<ProfileQuery>(
    graphql`
      query ProfileQuery @preloadable {
        viewer {
          person {
            ...ProfileForm_person
            ...MyPlaces_person
          }
          emailAddresses(first: 10) {
            nodes {
              id
              address
            }
          }
        }
      }
    `,
    query,
  );
  if (!viewer.person) return null;
  return (
    <div className="grid items-start gap-x-20 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <ProfileForm person={viewer.person} />
      <MyPlaces person={viewer.person} addresses={viewer.emailAddresses.nodes} />
    </div>
  );
}
