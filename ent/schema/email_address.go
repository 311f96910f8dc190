package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// EmailAddress is an address of a person, verified or not; one address belongs to one person.
type EmailAddress struct{ ent.Schema }

// Mixin of EmailAddress.
func (EmailAddress) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of EmailAddress.
func (EmailAddress) Fields() []ent.Field {
	return []ent.Field{
		key("person_id"),
		field.String("address").NotEmpty().MaxLen(254),
		moment("verified_at"),
		field.Bool("preferred").Default(false),
	}
}

// Edges of EmailAddress.
func (EmailAddress) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("person", Person.Type, "person_id"),
	}
}

// Indexes of EmailAddress.
func (EmailAddress) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("address").Unique(),
		index.Fields("person_id"),
	}
}

// Annotations of EmailAddress.
func (EmailAddress) Annotations() []schema.Annotation { return []schema.Annotation{prefix("eml")} }

// Policy of EmailAddress.
func (EmailAddress) Policy() ent.Policy { return rule.OwnedByPerson }
