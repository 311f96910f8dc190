export const standings = ["DRAFT", "BEING_AGREED", "AGREED", "VALIDATED", "PROVEN_IN_USE"] as const;
