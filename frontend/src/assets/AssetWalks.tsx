import { FormattedMessage } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { AssetWalks_edition$key } from "../gen/AssetWalks_edition.graphql";
import { Walk } from "../learning/Walk";
import { Section } from "../ui/Section";

/** What a report was made from. */
export function AssetWalks({ edition }: { edition: AssetWalks_edition$key }) {
  const { id, sources } = useFragment(
    graphql`
      fragment AssetWalks_edition on AssetEdition {
        id
        sources: provenance(direction: CAME_FROM, depth: 6) {
          ...Walk_walk
        }
      }
    `,
    edition,
  );
  return (
    <div className="max-w-measure">
      <Section title={<FormattedMessage id="assets.cameFrom" />}>
        <Walk walk={sources} from={id} none={<FormattedMessage id="assets.cameFromNone" />} />
      </Section>
    </div>
  );
}
