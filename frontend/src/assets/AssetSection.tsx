import { graphql, useFragment } from "react-relay/hooks";
import type { AssetSection_section$key } from "../gen/AssetSection_section.graphql";
import { Html } from "../ui/Html";

/** One numbered section of a report. */
export function AssetSection({
  section,
  number,
}: {
  section: AssetSection_section$key;
  number: number;
}) {
  const { id, heading, bodyHTML, language } = useFragment(
    graphql`
      fragment AssetSection_section on AssetSection {
        id
        heading
        bodyHTML
        language
      }
    `,
    section,
  );
  return (
    <section
      id={id}
      lang={language}
      aria-labelledby={`${id}-heading`}
      className="mb-10 scroll-mt-6"
    >
      <h2 id={`${id}-heading`} className="mb-3 text-[1.625rem] leading-tight">
        <span className="mr-3 text-soft">{number}</span>
        {heading}
      </h2>
      <Html html={bodyHTML} className="text-[1.0625rem] leading-relaxed" />
    </section>
  );
}
