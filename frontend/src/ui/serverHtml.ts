type Policy = { createHTML: (html: string) => string };
type Factory = { createPolicy: (name: string, rules: Policy) => Policy };

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;

// The only policy the page's Content-Security-Policy names. The server has already sanitised the
// text; this is the one door by which it enters the page.
const policy: Policy = factory?.createPolicy("server-html", { createHTML: (html) => html }) ?? {
  createHTML: (html) => html,
};

export function serverHtml(html: string): string {
  return policy.createHTML(html);
}
