package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// LevelDescriptor says what a level looks like for one competency.
type LevelDescriptor struct{ ent.Schema }

// Mixin of LevelDescriptor.
func (LevelDescriptor) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}} }

// Fields of LevelDescriptor.
func (LevelDescriptor) Fields() []ent.Field {
	return []ent.Field{
		key("level_id"),
		key("competency_id"),
		text("text"),
	}
}

// Edges of LevelDescriptor.
func (LevelDescriptor) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("level", ProficiencyLevel.Type, "level_id"),
		belongs("competency", Competency.Type, "competency_id"),
	}
}

// Indexes of LevelDescriptor.
func (LevelDescriptor) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("competency_id", "level_id", "language").Unique(),
		index.Fields("level_id"),
	}
}

// Annotations of LevelDescriptor.
func (LevelDescriptor) Annotations() []schema.Annotation { return []schema.Annotation{prefix("dsc")} }

// Policy of LevelDescriptor.
func (LevelDescriptor) Policy() ent.Policy { return rule.PartOfCompetency }
