import { useIntl } from "react-intl";
import { graphql, useFragment } from "react-relay/hooks";
import { Go } from "../Go";
import type { LessonEntry_lesson$key } from "../gen/LessonEntry_lesson.graphql";
import { links } from "../links";
import { Entry } from "../ui/Entry";
import { Html } from "../ui/Html";
import { Signatures } from "./Signatures";
import { fateWord, polarityWord, scopeWord, standingWord, widthWords } from "./words";

type Props = {
  lesson: LessonEntry_lesson$key;
  /** Where its community is named already. */
  bare?: boolean;
  level?: 2 | 3;
};

/** One lesson in a list: the claim, and how wide the agreement is. */
export function LessonEntry({ lesson, bare, level }: Props) {
  const intl = useIntl();
  const shown = useFragment(
    graphql`
      fragment LessonEntry_lesson on Lesson {
        id
        fate
        community {
          name
        }
        version {
          language
          title
          statementHTML
          state
          standing
          polarity
          scope
          agreedBy
          agreedOrganisations
          reviewedBy
        }
      }
    `,
    lesson,
  );
  const { version } = shown;
  if (!version) return null;
  const fate = fateWord(intl, shown.fate, version.state);
  return (
    <Entry
      level={level}
      title={
        <Go to={links.lesson(shown.id)} lang={version.language} className="hover:underline">
          {version.title}
        </Go>
      }
      meta={bare ? null : shown.community?.name}
      facts={
        <>
          <span className="font-bold text-ink">{fate ?? standingWord(intl, version.standing)}</span>
          <span>{polarityWord(intl, version.polarity)}</span>
          <span>{scopeWord(intl, version.scope)}</span>
        </>
      }
      aside={
        <div className="grid gap-1.5">
          <Signatures peers={version.agreedBy} experts={version.reviewedBy} />
          <p className="text-soft">{widthWords(intl, version)}</p>
        </div>
      }
    >
      <div lang={version.language}>
        <Html html={version.statementHTML} />
      </div>
    </Entry>
  );
}
