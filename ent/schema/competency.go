package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Competency is something practitioners are able to do, or a group of such things.
type Competency struct{ ent.Schema }

// Mixin of Competency.
func (Competency) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Named{}, Worded{}} }

// Fields of Competency.
func (Competency) Fields() []ent.Field {
	return []ent.Field{
		key("framework_id"),
		field.String("code").Default("").MaxLen(60),
		field.Enum("kind").Values("GROUP", "COMPETENCY").Default("COMPETENCY"),
		text("description"),
		field.Int("position").Default(0).NonNegative(),
		field.Bool("external").Default(false).Comment("Known by its URI only; nobody can be rated on it."),
		field.String("identifier").Optional().Nillable().MaxLen(500),
		field.String("uri").Default("").MaxLen(2000),
		ref("replaced_by_id"),
	}
}

// Edges of Competency.
func (Competency) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("framework", CompetencyFramework.Type, "framework_id"),
		refersToOwn("replaced_by", "replaces", Competency.Type, "replaced_by_id"),
	}
}

// Indexes of Competency.
func (Competency) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("framework_id", "position", "id"),
		index.Fields("sort_name", "id"),
		index.Fields("framework_id", "identifier").Unique(),
		index.Fields("replaced_by_id"),
	}
}

// Annotations of Competency.
func (Competency) Annotations() []schema.Annotation { return []schema.Annotation{prefix("cmp")} }

// Policy of Competency.
func (Competency) Policy() ent.Policy { return rule.Competency }
