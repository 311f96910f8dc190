package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// CompetencyLink relates two competencies: broader, related or required before.
type CompetencyLink struct{ ent.Schema }

// Mixin of CompetencyLink.
func (CompetencyLink) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of CompetencyLink.
func (CompetencyLink) Fields() []ent.Field {
	return []ent.Field{
		key("from_id"),
		key("to_id"),
		field.Enum("kind").Values("BROADER", "RELATED", "REQUIRES"),
	}
}

// Edges of CompetencyLink.
func (CompetencyLink) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("from", Competency.Type, "from_id"),
		belongs("to", Competency.Type, "to_id"),
	}
}

// Indexes of CompetencyLink.
func (CompetencyLink) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("from_id", "to_id", "kind").Unique(),
		index.Fields("to_id", "kind"),
	}
}

// Annotations of CompetencyLink.
func (CompetencyLink) Annotations() []schema.Annotation { return []schema.Annotation{prefix("cln")} }

// Policy of CompetencyLink.
func (CompetencyLink) Policy() ent.Policy { return rule.CompetencyLink }
