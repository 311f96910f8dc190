/** What a person can be in a community, from the widest duty to the narrowest. */
export const roles = ["COORDINATOR", "FACILITATOR", "MEMBER", "OBSERVER"] as const;
