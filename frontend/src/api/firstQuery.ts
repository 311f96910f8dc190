/** A first question anybody can ask, without a token: what is coming up. */
export const firstQuery = `query ComingUp {
  events(first: 3, filter: { phase: BEFORE }) {
    totalCount
    nodes {
      title
      startsAt
      place
      community { name slug }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The same as one command of the shell. */
export function firstCommand(endpoint: string): string {
  const query = firstQuery.replace(/\s+/g, " ");
  return [
    `curl ${endpoint} \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -H 'Authorization: Bearer cst_…' \\`,
    `  -d '${JSON.stringify({ query })}'`,
  ].join("\n");
}
