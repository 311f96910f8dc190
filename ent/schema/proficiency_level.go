package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// ProficiencyLevel is a step of proficiency in a framework; rank 1 is the first.
type ProficiencyLevel struct{ ent.Schema }

// Mixin of ProficiencyLevel.
func (ProficiencyLevel) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}} }

// Fields of ProficiencyLevel.
func (ProficiencyLevel) Fields() []ent.Field {
	return []ent.Field{
		key("framework_id"),
		field.Int("rank").Positive(),
		title("name"),
		text("description"),
		field.JSON("names", map[string]string{}).Optional().Comment("The name in further languages, by language tag."),
	}
}

// Edges of ProficiencyLevel.
func (ProficiencyLevel) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("framework", CompetencyFramework.Type, "framework_id"),
	}
}

// Indexes of ProficiencyLevel.
func (ProficiencyLevel) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("framework_id", "rank").Unique(),
	}
}

// Annotations of ProficiencyLevel.
func (ProficiencyLevel) Annotations() []schema.Annotation { return []schema.Annotation{prefix("lvl")} }

// Policy of ProficiencyLevel.
func (ProficiencyLevel) Policy() ent.Policy { return rule.PartOfFramework }
