package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Affiliation says which organisation a person works for; one is primary.
type Affiliation struct{ ent.Schema }

// Mixin of Affiliation.
func (Affiliation) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of Affiliation.
func (Affiliation) Fields() []ent.Field {
	return []ent.Field{
		key("person_id"),
		key("organisation_id"),
		line("title"),
		field.Bool("preferred").Default(false).Comment("The primary affiliation, the one that rounds count."),
		moment("until"),
	}
}

// Edges of Affiliation.
func (Affiliation) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("person", Person.Type, "person_id"),
		belongs("organisation", Organisation.Type, "organisation_id"),
	}
}

// Indexes of Affiliation.
func (Affiliation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("person_id", "organisation_id").Unique(),
		index.Fields("organisation_id", "id"),
		onlyOne("one_primary_affiliation", "person_id", "preferred"),
	}
}

// Annotations of Affiliation.
func (Affiliation) Annotations() []schema.Annotation { return []schema.Annotation{prefix("aff")} }

// Policy of Affiliation.
func (Affiliation) Policy() ent.Policy { return rule.Affiliation }
