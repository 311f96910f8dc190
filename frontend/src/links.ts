/** An address inside Constellation. Every link is built here and nowhere else. */
export type Address = {
  to: string;
  search?: Record<string, string | number | boolean | undefined>;
  hash?: string;
};

const part = encodeURIComponent;

export type CommunityPart =
  | "events"
  | "knowledge"
  | "competencies"
  | "people"
  | "conversation"
  | "settings";
/** What the pages inside a community keep in their address. */
type CommunitySearch = { when?: "past"; show?: "lessons"; part?: string };
export type MePart = "events" | "letters" | "sign-ins" | "tokens";
export type AdminPart = "people";
export type OrganisationPart = "gap" | "audit" | "measures" | "people";

/** What /events can show: `month` as 2026-11, `community` by its id. */
export type EventsSearch = {
  view?: "month" | "past";
  month?: string;
  community?: string;
  format?: string;
  mine?: true;
};
export type LessonsSearch = {
  q?: string;
  state?: string;
  polarity?: string;
  scope?: string;
  community?: string;
};
export type AssetsSearch = { q?: string; kind?: string; community?: string };
/** The event whose agenda the tool is for, and the part of it that is done with the tool. */
export type ToolsSearch = { event?: string; session?: string };
export type CompetenciesSearch = { q?: string; covered?: "yes" | "no" };

function below(base: string, rest: string | undefined): Address {
  return { to: rest ? `${base}/${rest}` : base };
}

export const links = {
  home: (): Address => ({ to: "/" }),
  today: (): Address => ({ to: "/today" }),
  share: (): Address => ({ to: "/share" }),
  map: (search?: { show?: "list" }): Address => ({ to: "/map", search }),
  communities: (search?: {
    q?: string;
    stage?: string;
    competency?: string;
    order?: string;
    joined?: boolean;
  }): Address => ({ to: "/communities", search }),
  communityNew: (): Address => ({ to: "/communities/new" }),
  community: (slug: string, shown?: CommunityPart, search?: CommunitySearch): Address => ({
    ...below(`/communities/${part(slug)}`, shown),
    search,
  }),
  events: (search?: EventsSearch): Address => ({ to: "/events", search }),
  eventNew: (community?: string): Address => ({
    to: "/events/new",
    search: community ? { community } : undefined,
  }),
  event: (id: string): Address => ({ to: `/events/${part(id)}` }),
  eventEdit: (id: string, hash?: string): Address => ({ to: `/events/${part(id)}/edit`, hash }),
  /** The printed sheet with the code for the wall. */
  eventSheet: (id: string): Address => ({ to: `/events/${part(id)}/sheet` }),
  /** Where people contribute and read what was said; at one contribution, if it is among the newest. */
  capture: (id: string, said?: string): Address => ({
    to: `/events/${part(id)}/capture`,
    hash: said,
  }),
  review: (id: string): Address => ({ to: `/events/${part(id)}/review` }),
  figures: (id: string): Address => ({ to: `/events/${part(id)}/figures` }),
  cafe: (id: string): Address => ({ to: `/events/${part(id)}/cafe` }),
  /** The big screen in the room. */
  screen: (id: string): Address => ({ to: `/events/${part(id)}/screen` }),
  knowledge: (): Address => ({ to: "/assets" }),
  lessons: (search?: LessonsSearch): Address => ({ to: "/lessons", search }),
  /** The newest version, or the one with the id. */
  lesson: (id: string, version?: string): Address => ({
    to: `/lessons/${part(id)}`,
    search: version ? { version } : undefined,
  }),
  assets: (search?: AssetsSearch): Address => ({ to: "/assets", search }),
  /** The newest edition, or the one with the id. */
  asset: (id: string, edition?: string): Address => ({
    to: `/assets/${part(id)}`,
    search: edition ? { edition } : undefined,
  }),
  assetEdit: (id: string): Address => ({ to: `/assets/${part(id)}/edit` }),
  competencies: (search?: CompetenciesSearch): Address => ({ to: "/competencies", search }),
  competency: (id: string): Address => ({ to: `/competencies/${part(id)}` }),
  organisations: (search?: { q?: string; kind?: string }): Address => ({
    to: "/organisations",
    search,
  }),
  organisation: (id: string, shown?: OrganisationPart): Address =>
    below(`/organisations/${part(id)}`, shown),
  person: (id: string): Address => ({ to: `/people/${part(id)}` }),
  welcome: (): Address => ({ to: "/welcome" }),
  door: (code: string): Address => ({ to: `/e/${part(code)}` }),
  tools: (search?: ToolsSearch): Address => ({ to: "/tools", search }),
  tool: (id: string, search?: ToolsSearch): Address => ({ to: `/tools/${part(id)}`, search }),
  toolAdapt: (id: string): Address => ({ to: `/tools/${part(id)}/adapt` }),
  toolEdit: (id: string): Address => ({ to: `/tools/${part(id)}/edit` }),
  worksheet: (id: string): Address => ({ to: `/worksheets/${part(id)}` }),
  search: (q?: string, kind?: string): Address => ({
    to: "/search",
    search: q || kind ? { q, kind } : undefined,
  }),
  me: (shown?: MePart): Address => below("/me", shown),
  admin: (shown?: AdminPart): Address => below("/admin", shown),
  api: (): Address => ({ to: "/api" }),
  signIn: (next?: string): Address => ({ to: "/sign-in", search: next ? { next } : undefined }),
};

/** The address as one string, for places that are not links of the router. */
export function hrefOf({ to, search, hash }: Address): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  const text = query.toString();
  return `${to}${text ? `?${text}` : ""}${hash ? `#${hash}` : ""}`;
}
