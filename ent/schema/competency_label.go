package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// CompetencyLabel is a name of a competency in one language.
type CompetencyLabel struct{ ent.Schema }

// Mixin of CompetencyLabel.
func (CompetencyLabel) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}} }

// Fields of CompetencyLabel.
func (CompetencyLabel) Fields() []ent.Field {
	return []ent.Field{
		key("competency_id"),
		field.Enum("kind").Values("PREFERRED", "ALTERNATIVE", "HIDDEN"),
		title("text"),
	}
}

// Edges of CompetencyLabel.
func (CompetencyLabel) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("competency", Competency.Type, "competency_id"),
	}
}

// Indexes of CompetencyLabel.
func (CompetencyLabel) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("competency_id", "language", "kind"),
	}
}

// Annotations of CompetencyLabel.
func (CompetencyLabel) Annotations() []schema.Annotation { return []schema.Annotation{prefix("lab")} }

// Policy of CompetencyLabel.
func (CompetencyLabel) Policy() ent.Policy { return rule.PartOfCompetency }
