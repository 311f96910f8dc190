package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// LessonCompetency says which competency a version of a lesson is about.
type LessonCompetency struct{ ent.Schema }

// Mixin of LessonCompetency.
func (LessonCompetency) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of LessonCompetency.
func (LessonCompetency) Fields() []ent.Field {
	return []ent.Field{
		key("version_id"),
		key("competency_id"),
	}
}

// Edges of LessonCompetency.
func (LessonCompetency) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("version", LessonVersion.Type, "version_id"),
		belongs("competency", Competency.Type, "competency_id"),
	}
}

// Indexes of LessonCompetency.
func (LessonCompetency) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("version_id", "competency_id").Unique(),
		index.Fields("competency_id", "version_id"),
	}
}

// Policy of LessonCompetency.
func (LessonCompetency) Policy() ent.Policy { return rule.PartOfLessonVersion }
