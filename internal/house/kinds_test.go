package house

import "regexp"

// prefixes are the kinds in ids, tables the places of the records, by type.
var (
	prefixes = map[string]string{"AccessToken": "tok", "Affiliation": "aff", "AssetCitation": "cit", "AssetEdition": "ede", "AssetSection": "sec", "Community": "com", "CommunityCompetency": "cco", "CommunityLink": "lnk", "Competency": "cmp", "CompetencyFramework": "fra", "CompetencyLabel": "lab", "CompetencyOffer": "off", "Constellation": "con", "EmailAddress": "eml", "Event": "evt", "EventCompetency": "eco", "EventSeries": "ser", "ExpertAppointment": "exp", "KeyLearning": "key", "KnowledgeAsset": "ast", "Lesson": "les", "LessonEvidence": "evi", "LessonVersion": "lev", "LevelDescriptor": "dsc", "Membership": "mem", "Organisation": "org", "Person": "per", "ProficiencyLevel": "lvl", "Registration": "reg", "Session": "ses", "SignIn": "sin"}
	tables   = map[string]string{"AccessToken": "access_tokens", "Affiliation": "affiliations", "AssetCitation": "asset_citations", "AssetEdition": "asset_editions", "AssetSection": "asset_sections", "Community": "communities", "CommunityCompetency": "community_competencies", "CommunityLink": "community_links", "Competency": "competencies", "CompetencyFramework": "competency_frameworks", "CompetencyLabel": "competency_labels", "CompetencyOffer": "competency_offers", "Constellation": "constellations", "EmailAddress": "email_addresses", "Event": "events", "EventCompetency": "event_competencies", "EventSeries": "event_series", "ExpertAppointment": "expert_appointments", "KeyLearning": "key_learnings", "KnowledgeAsset": "knowledge_assets", "Lesson": "lessons", "LessonEvidence": "lesson_evidences", "LessonVersion": "lesson_versions", "LevelDescriptor": "level_descriptors", "Membership": "memberships", "Organisation": "organisations", "Person": "persons", "ProficiencyLevel": "proficiency_levels", "Registration": "registrations", "Session": "sessions", "SignIn": "sign_ins"}
	canaries = regexp.MustCompile(`CANARY[a-z_]*`)
	unmarked = regexp.MustCompile(`(<|\\u003c)/?mark(>|\\u003e)`) // around the words that search found
)
