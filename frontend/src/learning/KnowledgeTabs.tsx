import { FormattedMessage, useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { KnowledgeTabs_constellation$key } from "../gen/KnowledgeTabs_constellation.graphql";
import { links } from "../links";
import { Tabs } from "../ui/Tabs";
import { tabClass } from "../ui/tabClass";

type Props = {
  constellation: KnowledgeTabs_constellation$key;
  current: "ASSETS" | "LESSONS" | "COMPETENCIES";
};

/** The three kinds of knowledge. What has nothing to show has no tab, unless one stands on it. */
export function KnowledgeTabs({ constellation, current }: Props) {
  const intl = useIntl();
  const { rooms } = useFragment(
    graphql`
      fragment KnowledgeTabs_constellation on Constellation {
        rooms
      }
    `,
    constellation,
  );
  const shows = (room: Props["current"]) => room === current || rooms.includes(room);
  const here = (room: Props["current"]) => (room === current ? "page" : "false");
  return (
    <div className="mb-8">
      <Tabs label={intl.formatMessage({ id: "learning.knowledge" })}>
        {shows("ASSETS") ? (
          <Go to={links.assets()} className={tabClass} aria-current={here("ASSETS")}>
            <FormattedMessage id="learning.reports" />
          </Go>
        ) : null}
        {shows("LESSONS") ? (
          <Go to={links.lessons()} className={tabClass} aria-current={here("LESSONS")}>
            <FormattedMessage id="learning.lessons" />
          </Go>
        ) : null}
        {shows("COMPETENCIES") ? (
          <Go to={links.competencies()} className={tabClass} aria-current={here("COMPETENCIES")}>
            <FormattedMessage id="learning.competencies" />
          </Go>
        ) : null}
      </Tabs>
    </div>
  );
}
