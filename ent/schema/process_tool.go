package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// ProcessTool is a way of working together, on one page; shipped, or a community's own version of one.
type ProcessTool struct{ ent.Schema }

// Mixin of ProcessTool.
func (ProcessTool) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Revised{}} }

// Fields of ProcessTool.
func (ProcessTool) Fields() []ent.Field {
	return []ent.Field{
		field.String("shipped_key").Optional().Nillable().MaxLen(60).Immutable().Comment("Of the tools that come with the house."),
		ref("community_id"),
		ref("based_on_id"),
		field.Enum("phase").Values("BEFORE", "DURING", "AFTER"),
		field.Int("position").Default(0).NonNegative(),
		field.Int("minutes").Positive().Max(1440),
		field.Int("group_min").Default(1).Positive(),
		field.Int("group_max").Default(1000).Positive(),
		field.Enum("filled_by").Values("TABLE", "ORGANISATION", "PERSON").Default("TABLE"),
		field.Enum("state").Values("OFFERED", "RETIRED").Default("OFFERED"),
	}
}

// Edges of ProcessTool.
func (ProcessTool) Edges() []ent.Edge {
	return []ent.Edge{
		refers("community", Community.Type, "community_id"),
		refersToOwn("based_on", "adaptations", ProcessTool.Type, "based_on_id"),
	}
}

// Indexes of ProcessTool.
func (ProcessTool) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("shipped_key").Unique(),
		index.Fields("community_id", "position", "id"),
		index.Fields("based_on_id"),
		index.Fields("position", "id"),
	}
}

// Annotations of ProcessTool.
func (ProcessTool) Annotations() []schema.Annotation { return []schema.Annotation{prefix("ptl")} }

// Policy of ProcessTool.
func (ProcessTool) Policy() ent.Policy { return rule.ProcessTool }
