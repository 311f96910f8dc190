package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// AccessToken lets a partner's software act for a person, within scopes.
type AccessToken struct{ ent.Schema }

// Mixin of AccessToken.
func (AccessToken) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of AccessToken.
func (AccessToken) Fields() []ent.Field {
	return []ent.Field{
		key("person_id"),
		ref("organisation_id"),
		title("name"),
		field.String("hint").MaxLen(12).Immutable().Comment("The last characters, to tell tokens apart."),
		field.String("token_hash").MaxLen(64).Immutable().Sensitive(),
		field.Strings("scopes"),
		field.Strings("communities").Optional().Comment("Only these communities; empty = all that the person may read."),
		field.Time("expires_at"),
		moment("last_used_at"),
		moment("revoked_at"),
	}
}

// Edges of AccessToken.
func (AccessToken) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("person", Person.Type, "person_id"),
		refers("organisation", Organisation.Type, "organisation_id"),
	}
}

// Indexes of AccessToken.
func (AccessToken) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("token_hash").Unique(),
		index.Fields("person_id", "id"),
		index.Fields("organisation_id"),
	}
}

// Annotations of AccessToken.
func (AccessToken) Annotations() []schema.Annotation { return []schema.Annotation{prefix("tok")} }

// Policy of AccessToken.
func (AccessToken) Policy() ent.Policy { return rule.OwnedByPerson }
