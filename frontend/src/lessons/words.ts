import type { IntlShape } from "react-intl";

/** How well a lesson was checked, as readers see it. */
export function standingWord(intl: IntlShape, standing: string): string {
  switch (standing) {
    case "DRAFT":
      return intl.formatMessage({ id: "lessons.standingDraft" });
    case "BEING_AGREED":
      return intl.formatMessage({ id: "lessons.standingAsked" });
    case "AGREED":
      return intl.formatMessage({ id: "lessons.standingAgreed" });
    case "VALIDATED":
      return intl.formatMessage({ id: "lessons.standingValidated" });
    case "PROVEN_IN_USE":
      return intl.formatMessage({ id: "lessons.standingProven" });
    default:
      return intl.formatMessage({ id: "lessons.standingUnknown" });
  }
}

export function polarityWord(intl: IntlShape, polarity: string): string {
  return polarity === "SUSTAIN"
    ? intl.formatMessage({ id: "lessons.sustain" })
    : intl.formatMessage({ id: "lessons.improve" });
}

export function scopeWord(intl: IntlShape, scope: string): string {
  return scope === "GENERIC"
    ? intl.formatMessage({ id: "lessons.generic" })
    : intl.formatMessage({ id: "lessons.specific" });
}

export function evidenceWord(intl: IntlShape, kind: string): string {
  switch (kind) {
    case "KEY_LEARNING":
      return intl.formatMessage({ id: "lessons.evidenceKeyLearning" });
    case "CONTRIBUTION":
      return intl.formatMessage({ id: "lessons.evidenceContribution" });
    case "REVIEW_ITEM":
      return intl.formatMessage({ id: "lessons.evidenceReview" });
    default:
      return intl.formatMessage({ id: "lessons.evidenceSheet" });
  }
}

/** What became of the lesson, where that matters to a reader. */
export function fateWord(intl: IntlShape, fate: string, state: string): string | null {
  if (fate === "RETIRED") return intl.formatMessage({ id: "lessons.fateRetired" });
  if (fate === "WITHDRAWN") return intl.formatMessage({ id: "lessons.fateWithdrawn" });
  if (fate === "MERGED") return intl.formatMessage({ id: "lessons.fateMerged" });
  if (state === "UNDER_REVIEW") return intl.formatMessage({ id: "lessons.stateStale" });
  if (state === "SUPERSEDED") return intl.formatMessage({ id: "lessons.stateSuperseded" });
  if (state === "REJECTED") return intl.formatMessage({ id: "lessons.stateRejected" });
  return null;
}

type Width = {
  readonly standing: string;
  readonly agreedBy: number;
  readonly agreedOrganisations: number;
  readonly reviewedBy: number;
};

/** How wide the agreement is, in two sentences; every standing is shown with it. */
export function widthWords(intl: IntlShape, version: Width): string {
  const agreed =
    version.agreedBy > 0
      ? intl.formatMessage(
          { id: "lessons.widthAgreed" },
          { peers: version.agreedBy, organisations: version.agreedOrganisations },
        )
      : version.standing === "BEING_AGREED"
        ? intl.formatMessage({ id: "lessons.widthAsked" })
        : intl.formatMessage({ id: "lessons.widthNobody" });
  const reviewed = intl.formatMessage(
    { id: "lessons.widthExperts" },
    { count: version.reviewedBy },
  );
  return version.agreedBy > 0 || version.reviewedBy > 0 ? `${agreed} ${reviewed}` : agreed;
}
