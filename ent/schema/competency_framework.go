package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// CompetencyFramework is a set of competencies with levels, our own or imported.
type CompetencyFramework struct{ ent.Schema }

// Mixin of CompetencyFramework.
func (CompetencyFramework) Mixin() []ent.Mixin {
	return []ent.Mixin{Record{}, Named{}, Worded{}, Revised{}}
}

// Fields of CompetencyFramework.
func (CompetencyFramework) Fields() []ent.Field {
	return []ent.Field{
		text("summary"),
		field.String("publisher").Default("").MaxRuneLen(300),
		field.String("identifier").Optional().Nillable().MaxLen(500),
		field.String("uri").Default("").MaxLen(2000),
		field.String("licence").Default("").MaxRuneLen(300),
		field.Enum("state").Values("DRAFT", "ADOPTED", "RETIRED").Default("DRAFT"),
	}
}

// Indexes of CompetencyFramework.
func (CompetencyFramework) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("sort_name", "id"),
		index.Fields("identifier").Unique(),
	}
}

// Annotations of CompetencyFramework.
func (CompetencyFramework) Annotations() []schema.Annotation {
	return []schema.Annotation{prefix("fra")}
}

// Policy of CompetencyFramework.
func (CompetencyFramework) Policy() ent.Policy { return rule.CompetencyFramework }
