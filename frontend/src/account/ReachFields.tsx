import { Suspense } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { ReachFields_query$key } from "../gen/ReachFields_query.graphql";
import { Checkbox } from "../ui/Checkbox";
import { Disclosure } from "../ui/Disclosure";
import { LazyComboBox } from "../ui/LazyComboBox";
import { Skeleton } from "../ui/Skeleton";

type Props = {
  query: ReachFields_query$key;
  organisation: string | null;
  onOrganisation: (id: string | null) => void;
};

/** Whose software it is, and which communities it reaches, where not all. */
export function ReachFields({ query, organisation, onOrganisation }: Props) {
  const intl = useIntl();
  const { viewer, organisations } = useFragment(
    graphql`
      fragment ReachFields_query on Query {
        viewer {
          memberships(first: 100) {
            nodes {
              community {
                id
                name
              }
            }
          }
        }
        organisations(first: 100) {
          nodes {
            id
            name
          }
        }
      }
    `,
    query,
  );
  const communities = viewer.memberships.nodes.flatMap(({ community }) => community ?? []);
  return (
    <div className="border-t border-rule">
      <Disclosure summary={<FormattedMessage id="account.tokenNarrow" />}>
        <div className="grid gap-6 pt-1">
          {organisations.nodes.length > 0 ? (
            <Suspense fallback={<Skeleton className="h-9.5" />}>
              <LazyComboBox
                label={intl.formatMessage({ id: "account.tokenOrganisation" })}
                choices={organisations.nodes.map(({ id, name }) => ({ id, label: name }))}
                value={organisation}
                onChange={onOrganisation}
              />
            </Suspense>
          ) : null}
          {communities.length > 0 ? (
            <fieldset>
              <legend className="mb-1 text-meta font-bold">
                <FormattedMessage id="account.tokenCommunities" />
              </legend>
              {communities.map(({ id, name }) => (
                <Checkbox key={id} name="community" value={id} label={name} />
              ))}
            </fieldset>
          ) : null}
        </div>
      </Disclosure>
    </div>
  );
}
