package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Lesson is something a community learned; its text and state are on its versions.
type Lesson struct{ ent.Schema }

// Mixin of Lesson.
func (Lesson) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Revised{}} }

// Fields of Lesson.
func (Lesson) Fields() []ent.Field {
	return []ent.Field{
		key("community_id"),
		field.Enum("fate").Values("KEPT", "MERGED", "WITHDRAWN", "RETIRED").Default("KEPT"),
		ref("merged_into_id"),
	}
}

// Edges of Lesson.
func (Lesson) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("community", Community.Type, "community_id"),
		refersToOwn("merged_into", "merged", Lesson.Type, "merged_into_id"),
	}
}

// Indexes of Lesson.
func (Lesson) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("community_id", "id"),
		index.Fields("merged_into_id"),
	}
}

// Annotations of Lesson.
func (Lesson) Annotations() []schema.Annotation { return []schema.Annotation{prefix("les")} }

// Policy of Lesson.
func (Lesson) Policy() ent.Policy { return rule.Lesson }
