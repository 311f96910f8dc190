import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { PersonWork_person$key } from "../gen/PersonWork_person.graphql";
import { links } from "../links";

/** Where a person works, and as what. */
export function PersonWork({ person }: { person: PersonWork_person$key }) {
  const { affiliations } = useFragment(
    graphql`
      fragment PersonWork_person on Person {
        affiliations(first: 10) {
          nodes {
            id
            title
            until
            organisation {
              id
              name
            }
          }
        }
      }
    `,
    person,
  );
  const now = affiliations.nodes.filter(({ until }) => !until);
  if (now.length === 0) return null;
  return (
    <ul className="mb-3 grid gap-1 text-meta text-soft">
      {now.map(({ id, title, organisation }) => (
        <li key={id}>
          {title}
          {title && organisation ? ", " : ""}
          {organisation ? (
            <Go to={links.organisation(organisation.id)} className="hover:text-ink hover:underline">
              {organisation.name}
            </Go>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
