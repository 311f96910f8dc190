package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// LessonVersion is one wording of a lesson, with the state that says how well it was checked.
type LessonVersion struct{ ent.Schema }

// Mixin of LessonVersion.
func (LessonVersion) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}, Revised{}} }

// Fields of LessonVersion.
func (LessonVersion) Fields() []ent.Field {
	return []ent.Field{
		key("lesson_id"),
		field.Int("number").Positive().Immutable(),
		field.Enum("state").Values("OBSERVATION", "IDENTIFIED", "IN_AGREEMENT", "AGREED", "IN_VALIDATION", "VALIDATED", "RETURNED", "REJECTED", "UNDER_REVIEW", "SUPERSEDED").Default("OBSERVATION"),
		title("title"),
		text("context"),
		text("happened"),
		text("cause"),
		text("lesson"),
		text("recommendation"),
		field.Enum("polarity").Values("SUSTAIN", "IMPROVE"),
		field.Enum("scope").Values("SPECIFIC", "GENERIC").Default("SPECIFIC"),
		text("conditions"),
		moment("review_on"),
		count("agreed_by"),
		count("agreed_organisations"),
		count("reviewed_by"),
		moment("agreed_at"),
		moment("validated_at"),
	}
}

// Edges of LessonVersion.
func (LessonVersion) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("lesson_record", Lesson.Type, "lesson_id"),
	}
}

// Indexes of LessonVersion.
func (LessonVersion) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("lesson_id", "number").Unique(),
		index.Fields("state", "id"),
		onlyOne("one_unfinished_lesson_version", "lesson_id", "state IN ('OBSERVATION','IDENTIFIED','IN_AGREEMENT')"),
	}
}

// Annotations of LessonVersion.
func (LessonVersion) Annotations() []schema.Annotation { return []schema.Annotation{prefix("lev")} }

// Policy of LessonVersion.
func (LessonVersion) Policy() ent.Policy { return rule.LessonVersion }
