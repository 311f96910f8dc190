package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Organisation hosts communities and employs practitioners; parts of one organisation count once.
type Organisation struct{ ent.Schema }

// Mixin of Organisation.
func (Organisation) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Named{}, Worded{}, Revised{}} }

// Fields of Organisation.
func (Organisation) Fields() []ent.Field {
	return []ent.Field{
		line("short_name"),
		field.Enum("kind").Values("UNIVERSITY", "MINISTRY", "ASSOCIATION", "LIBRARY", "HOSPITAL", "COMPANY", "OTHER").Default("OTHER"),
		line("place"),
		field.String("url").Default("").MaxLen(2000),
		text("summary"),
		ref("part_of_id"),
	}
}

// Edges of Organisation.
func (Organisation) Edges() []ent.Edge {
	return []ent.Edge{
		refersToOwn("part_of", "parts", Organisation.Type, "part_of_id"),
	}
}

// Indexes of Organisation.
func (Organisation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("sort_name", "id"),
		index.Fields("part_of_id"),
	}
}

// Annotations of Organisation.
func (Organisation) Annotations() []schema.Annotation { return []schema.Annotation{prefix("org")} }

// Policy of Organisation.
func (Organisation) Policy() ent.Policy { return rule.Organisation }
