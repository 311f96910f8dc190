import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import type { LessonBody_version$key } from "../gen/LessonBody_version.graphql";
import { Html } from "../ui/Html";
import { Meta } from "../ui/Meta";
import { PageTitle } from "../ui/PageTitle";
import { Rail } from "../ui/Rail";
import { LessonEvidence } from "./LessonEvidence";
import { LessonLadder } from "./LessonLadder";
import { LessonText } from "./LessonText";
import { LessonWalks } from "./LessonWalks";
import { Signatures } from "./Signatures";
import { fateWord, polarityWord, scopeWord, widthWords } from "./words";

type Props = {
  version: LessonBody_version$key;
  fate: string;
  notice: ReactNode;
  children: ReactNode;
};

/** One version in full: the claim and who signed it, what it rests on, how far it reaches. */
export function LessonBody({ version, fate, notice, children }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment LessonBody_version on LessonVersion
      @argumentDefinitions(language: { type: "Locale!" }) {
        id
        language
        number
        title
        statementHTML
        state
        standing
        polarity
        scope
        agreedBy
        agreedOrganisations
        reviewedBy
        ...LessonLadder_version @arguments(language: $language)
        ...LessonText_version
        ...LessonEvidence_version
        ...LessonWalks_version
      }
    `,
    version,
  );
  const ended = fateWord(intl, fate, shown.state);
  return (
    <>
      <header className="mb-8" lang={shown.language}>
        <PageTitle>{shown.title}</PageTitle>
        <div className="mt-2" lang={intl.locale}>
          <Meta size="lead">
            {intl.formatMessage(
              { id: "lessons.kind" },
              {
                polarity: polarityWord(intl, shown.polarity),
                scope: scopeWord(intl, shown.scope),
                number: shown.number,
              },
            )}
          </Meta>
        </div>
      </header>
      <div className="mb-8 grid gap-3 empty:hidden">
        {notice}
        {ended ? <p className="border-y border-error py-3 font-bold text-error">{ended}</p> : null}
      </div>
      <section
        aria-label={intl.formatMessage({ id: "lessons.claim" })}
        className="mb-10 border-y border-ink py-7"
      >
        <div lang={shown.language}>
          <Html
            html={shown.statementHTML}
            className="max-w-[34em] font-title text-[1.625rem] leading-snug sm:text-[1.875rem]"
          />
        </div>
        <div className="mt-5 grid gap-2">
          <Signatures peers={shown.agreedBy} experts={shown.reviewedBy} />
          <p className="text-meta">{widthWords(intl, shown)}</p>
        </div>
      </section>
      <Rail rail={<LessonLadder version={shown} />}>
        <LessonText version={shown} />
        <LessonEvidence version={shown} />
        {children}
        <LessonWalks version={shown} />
      </Rail>
    </>
  );
}
