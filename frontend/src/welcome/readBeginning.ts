import type { ConstellationBeginInput } from "../gen/BeginFormMutation.graphql";

/** What the first page holds. The calendar takes the zone of whoever begins. */
export function readBeginning(
  form: FormData,
  code: string,
  language: string,
  zone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): ConstellationBeginInput {
  const written = (name: string) => String(form.get(name) ?? "").trim();
  return {
    code: written("code") || code,
    name: written("name"),
    email: written("email"),
    language,
    zone,
    communityName: written("communityName"),
    domain: written("domain"),
    password: String(form.get("password") ?? "") || null,
  };
}
