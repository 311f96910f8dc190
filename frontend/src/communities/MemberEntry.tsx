import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { MemberEntry_membership$key } from "../gen/MemberEntry_membership.graphql";
import { roleWord } from "../i18n/roleWord";
import { links } from "../links";
import { You } from "../ui/You";

/** One member: who, from where, what they bring and look for. */
export function MemberEntry({ membership }: { membership: MemberEntry_membership$key }) {
  const intl = useIntl();
  const { person, role, brings, seeks } = useFragment(
    graphql`
      fragment MemberEntry_membership on Membership {
        role
        brings
        seeks
        person {
          id
          name
          headline
          isViewer
          affiliations(first: 1) {
            nodes {
              id
              organisation {
                name
              }
            }
          }
        }
      }
    `,
    membership,
  );
  const organisation = person?.affiliations.nodes[0]?.organisation?.name;
  return (
    <li className="border-t border-rule py-4">
      <p className="flex flex-wrap items-baseline gap-x-3">
        {person ? (
          <Go to={links.person(person.id)} className="font-bold hover:underline">
            {person.name}
          </Go>
        ) : (
          <FormattedMessage id="communities.someone" />
        )}
        {role === "MEMBER" ? null : (
          <span className="font-title text-[1.0625rem] italic text-soft">
            {roleWord(intl, role)}
          </span>
        )}
        {person?.isViewer ? (
          <You>
            <FormattedMessage id="communities.you" />
          </You>
        ) : null}
      </p>
      <p className="text-meta text-soft">
        {[person?.headline, organisation].filter(Boolean).join(". ")}
      </p>
      {brings ? (
        <p className="mt-1 text-meta">
          <FormattedMessage id="communities.brings" values={{ text: brings }} />
        </p>
      ) : null}
      {seeks ? (
        <p className="text-meta">
          <FormattedMessage id="communities.seeks" values={{ text: seeks }} />
        </p>
      ) : null}
    </li>
  );
}
