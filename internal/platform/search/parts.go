package search

import (
	"slices"

	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// part is a sort of documents that are read under one rule: that of the rows whose text
// they hold.
type part struct {
	name  string
	kind  Kind
	table string
	rule  rule.Policy
	large bool // there may be tens of thousands of them
}

// parts are the same as in ent/migrate/*/00004_search_room.sql. A community has two
// documents: its card, for those who see no more, and the card with its content; a process
// tool has one in each of its languages. Key learnings, labels and sections are part of the
// event, competency and edition whose rule they share. What was contributed, or written on
// a sheet, has no document where the house rule keeps it in the room.
var parts = []part{
	{"CARD", Community, "communities", rule.CommunityCard, false},
	{"CONTENT", Community, "communities", rule.CommunityContent, false},
	{"ORGANISATION", Organisation, "organisations", rule.Organisation, false},
	{"COMPETENCY", Competency, "competencies", rule.Competency, false},
	{"PERSON", Person, "persons", rule.Person, true},
	{"EVENT", Event, "events", rule.Event, true},
	{"EDITION", Asset, "asset_editions", rule.AssetEdition, true},
	{"VERSION", Lesson, "lesson_versions", rule.LessonVersion, true},
	{"CONTRIBUTION", Contribution, "contributions", rule.ContributionFound, true},
	{"TOOL", ProcessTool, "process_tool_texts", rule.PartOfProcessTool, false},
	{"WORKSHEET", Worksheet, "worksheets", rule.WorksheetFound, true},
}

// readable is a part with the condition, on the alias src of its table, under which the
// viewer reads its documents.
type readable struct {
	part
	clause rule.Clause
}

// visible are the parts of the kinds that the viewer reads anything of; all kinds where
// none are named.
func visible(v viewer.Viewer, kinds []Kind) []readable {
	var list []readable
	for _, p := range parts {
		if len(kinds) > 0 && !slices.Contains(kinds, p.kind) {
			continue
		}
		if clause := p.rule.Readable(v, "src"); !clause.Never() {
			list = append(list, readable{p, clause})
		}
	}
	return list
}
