package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// SignIn is an authenticated session of a person on one device.
type SignIn struct{ ent.Schema }

// Mixin of SignIn.
func (SignIn) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of SignIn.
func (SignIn) Fields() []ent.Field {
	return []ent.Field{
		key("person_id"),
		field.String("token_hash").MaxLen(64).Immutable().Sensitive(),
		field.String("agent").Default("").MaxLen(300),
		field.Time("last_seen_at"),
		field.Time("expires_at"),
		moment("revoked_at"),
	}
}

// Edges of SignIn.
func (SignIn) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("person", Person.Type, "person_id"),
	}
}

// Indexes of SignIn.
func (SignIn) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("token_hash").Unique(),
		index.Fields("person_id", "id"),
	}
}

// Annotations of SignIn.
func (SignIn) Annotations() []schema.Annotation { return []schema.Annotation{prefix("sin")} }

// Policy of SignIn.
func (SignIn) Policy() ent.Policy { return rule.OwnedByPerson }
