import { formats } from "./formats";
import { instantAt } from "./instant";

type Home = { readonly id: string; readonly zone: string };

/** What was written into the form, as the API takes it; what was left empty is left out. */
export function readPlan(form: FormData, home: Home) {
  const text = (name: string) => String(form.get(name) ?? "").trim() || undefined;
  const number = (name: string) => {
    const value = text(name);
    return value === undefined ? undefined : Number(value);
  };
  const startsAt = instantAt(text("startsAt") ?? "", home.zone) ?? undefined;
  const questions = ["question1", "question2", "question3"].flatMap((name) => text(name) ?? []);
  return {
    communityId: home.id,
    title: text("title") ?? "",
    startsAt,
    minutes: startsAt ? number("minutes") : undefined,
    place: text("place"),
    link: text("link"),
    purpose: text("purpose"),
    format: formats.find((format) => format === text("format")),
    questions: questions.length > 0 ? questions : undefined,
    capacity: number("capacity"),
    onlineCapacity: number("onlineCapacity"),
  };
}

type Plan = ReturnType<typeof readPlan>;

/** The fields a plan lacks to be announced; the server minds the rest. */
export function missingIn({ startsAt, place, link }: Plan): ("startsAt" | "place")[] {
  return [...(startsAt ? [] : ["startsAt" as const]), ...(place || link ? [] : ["place" as const])];
}
