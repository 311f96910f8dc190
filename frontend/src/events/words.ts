import type { IntlShape } from "react-intl";

/** What people do at an event. */
export function formatWord(intl: IntlShape, format: string): string {
  switch (format) {
    case "WORKSHOP":
      return intl.formatMessage({ id: "events.formatWorkshop" });
    case "KNOWLEDGE_CAFE":
      return intl.formatMessage({ id: "events.formatCafe" });
    case "SEMINAR":
      return intl.formatMessage({ id: "events.formatSeminar" });
    case "WEBINAR":
      return intl.formatMessage({ id: "events.formatWebinar" });
    case "PEER_ASSIST":
      return intl.formatMessage({ id: "events.formatPeerAssist" });
    case "SITE_VISIT":
      return intl.formatMessage({ id: "events.formatSiteVisit" });
    case "DISTILLATION":
      return intl.formatMessage({ id: "events.formatDistillation" });
    default:
      return intl.formatMessage({ id: "events.formatOther" });
  }
}

type Kind = {
  readonly format: string;
  readonly number?: number | null;
  readonly host?: { readonly name: string } | null;
};

/** What kind of event it is: which one of its community, and where, if not at its usual host. */
export function kindOf(intl: IntlShape, { format, number, host }: Kind): string {
  const kind = formatWord(intl, format);
  const values = { kind, number, host: host?.name };
  if (number == null) return host ? intl.formatMessage({ id: "events.kindAt" }, values) : kind;
  return host
    ? intl.formatMessage({ id: "events.nthAt" }, values)
    : intl.formatMessage({ id: "events.nth" }, values);
}

/** Why one cannot register, in words that say what to do. */
export function whyNot(intl: IntlShape, code: string): string {
  switch (code) {
    case "UNAUTHENTICATED":
      return intl.formatMessage({ id: "events.whyNotSignedIn" });
    case "NOT_ANNOUNCED":
      return intl.formatMessage({ id: "events.whyNotAnnounced" });
    case "CANCELLED":
      return intl.formatMessage({ id: "events.whyNotCancelled" });
    case "EVENT_OVER":
      return intl.formatMessage({ id: "events.whyNotOver" });
    case "BY_INVITATION":
      return intl.formatMessage({ id: "events.whyNotInvited" });
    case "ARCHIVED":
      return intl.formatMessage({ id: "events.whyNotArchived" });
    case "TOKEN_SCOPE":
      return intl.formatMessage({ id: "events.whyNotToken" });
    default:
      return intl.formatMessage({ id: "events.whyNotRole" });
  }
}

/** How someone answered, for the list of those who come. */
export function answerWord(intl: IntlShape, state: string): string {
  switch (state) {
    case "CONFIRMED":
      return intl.formatMessage({ id: "events.answerConfirmed" });
    case "WAITLISTED":
      return intl.formatMessage({ id: "events.answerWaiting" });
    case "PENDING":
      return intl.formatMessage({ id: "events.answerPending" });
    case "INVITED":
      return intl.formatMessage({ id: "events.answerInvited" });
    case "DECLINED":
      return intl.formatMessage({ id: "events.answerDeclined" });
    default:
      return intl.formatMessage({ id: "events.answerCancelled" });
  }
}

export function modeWord(intl: IntlShape, mode: string): string {
  return mode === "ONLINE"
    ? intl.formatMessage({ id: "events.modeOnline" })
    : intl.formatMessage({ id: "events.modeRoom" });
}

export function attendanceWord(intl: IntlShape, attendance: string): string {
  switch (attendance) {
    case "PRESENT":
      return intl.formatMessage({ id: "events.cameRoom" });
    case "REMOTE":
      return intl.formatMessage({ id: "events.cameOnline" });
    case "ABSENT":
      return intl.formatMessage({ id: "events.cameNot" });
    default:
      return intl.formatMessage({ id: "events.cameUnknown" });
  }
}

const standing = ["CONFIRMED", "WAITLISTED", "PENDING", "INVITED"];

/** Whether an event is the reader's own: they come, wait for a place, or are asked to come. */
export function isOwn(registration: { readonly state: string } | null | undefined): boolean {
  return standing.includes(registration?.state ?? "");
}
