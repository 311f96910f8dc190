package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// SignInLink is a link sent by mail that signs a person in once, or verifies an address.
type SignInLink struct{ ent.Schema }

// Mixin of SignInLink.
func (SignInLink) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of SignInLink.
func (SignInLink) Fields() []ent.Field {
	return []ent.Field{
		key("person_id"),
		key("address_id"),
		field.String("token_hash").MaxLen(64).Immutable().Sensitive(),
		field.Time("expires_at"),
		moment("used_at"),
		ref("guest_id"), // the guest whom the link makes one with the person
	}
}

// Edges of SignInLink.
func (SignInLink) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("person", Person.Type, "person_id"),
		belongs("address", EmailAddress.Type, "address_id"),
	}
}

// Indexes of SignInLink.
func (SignInLink) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("token_hash").Unique(),
		index.Fields("person_id"),
		index.Fields("address_id"),
	}
}

// Policy of SignInLink.
func (SignInLink) Policy() ent.Policy { return rule.Secret }
