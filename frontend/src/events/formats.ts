export const formats = [
  "WORKSHOP",
  "KNOWLEDGE_CAFE",
  "SEMINAR",
  "WEBINAR",
  "PEER_ASSIST",
  "SITE_VISIT",
  "DISTILLATION",
] as const;
