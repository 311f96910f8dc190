package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// LessonAuthor names a person who wrote a version of a lesson.
type LessonAuthor struct{ ent.Schema }

// Mixin of LessonAuthor.
func (LessonAuthor) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of LessonAuthor.
func (LessonAuthor) Fields() []ent.Field {
	return []ent.Field{
		key("version_id"),
		key("person_id"),
	}
}

// Edges of LessonAuthor.
func (LessonAuthor) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("version", LessonVersion.Type, "version_id"),
		belongs("person", Person.Type, "person_id"),
	}
}

// Indexes of LessonAuthor.
func (LessonAuthor) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("version_id", "person_id").Unique(),
		index.Fields("person_id", "version_id"),
	}
}

// Policy of LessonAuthor.
func (LessonAuthor) Policy() ent.Policy { return rule.PartOfLessonVersion }
