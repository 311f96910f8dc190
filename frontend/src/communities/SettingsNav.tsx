import { useIntl } from "react-intl";
import { Go } from "../Go";
import { links } from "../links";
import { type Part, parts } from "./parts";
import { usePartName } from "./usePartName";

/** The pages of the settings, in the rail. */
export function SettingsNav({ slug, shown }: { slug: string; shown: Part }) {
  const intl = useIntl();
  const name = usePartName();
  return (
    <nav aria-label={intl.formatMessage({ id: "communities.tabSettings" })}>
      <ul className="flex flex-wrap gap-x-5 md:block">
        {parts.map((part) => (
          <li key={part}>
            <Go
              to={links.community(slug, "settings", part === "about" ? undefined : { part })}
              stay
              aria-current={part === shown ? "true" : "false"}
              className="inline-flex min-h-9 items-center text-soft hover:text-ink aria-[current=true]:font-bold aria-[current=true]:text-ink"
            >
              {name(part)}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  );
}
