package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// CompetencyOffer says that a person offers or seeks a competency, and who may see that.
type CompetencyOffer struct{ ent.Schema }

// Mixin of CompetencyOffer.
func (CompetencyOffer) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}} }

// Fields of CompetencyOffer.
func (CompetencyOffer) Fields() []ent.Field {
	return []ent.Field{
		key("person_id"),
		key("competency_id"),
		field.Enum("kind").Values("OFFERS", "SEEKS"),
		line("note"),
		field.Enum("visibility").Values("PUBLIC", "MEMBERS", "COMMUNITIES").Default("MEMBERS"),
	}
}

// Edges of CompetencyOffer.
func (CompetencyOffer) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("person", Person.Type, "person_id"),
		belongs("competency", Competency.Type, "competency_id"),
	}
}

// Indexes of CompetencyOffer.
func (CompetencyOffer) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("person_id", "competency_id", "kind").Unique(),
		index.Fields("competency_id", "kind", "id"),
	}
}

// Annotations of CompetencyOffer.
func (CompetencyOffer) Annotations() []schema.Annotation { return []schema.Annotation{prefix("off")} }

// Policy of CompetencyOffer.
func (CompetencyOffer) Policy() ent.Policy { return rule.CompetencyOffer }
