export const kinds = [
  "REPORT",
  "GUIDE",
  "CHECKLIST",
  "CASE",
  "TEMPLATE",
  "PLAYBOOK",
  "PLAN",
] as const;
