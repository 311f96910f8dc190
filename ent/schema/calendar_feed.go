package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// CalendarFeed is a secret address from which a calendar reads a person's events.
type CalendarFeed struct{ ent.Schema }

// Mixin of CalendarFeed.
func (CalendarFeed) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of CalendarFeed.
func (CalendarFeed) Fields() []ent.Field {
	return []ent.Field{
		key("person_id"),
		ref("community_id"),
		field.String("hint").MaxLen(12).Immutable().Comment("The last characters, to tell feeds apart."),
		field.String("token_hash").MaxLen(64).Immutable().Sensitive(),
		moment("last_used_at"),
		moment("revoked_at"),
	}
}

// Edges of CalendarFeed.
func (CalendarFeed) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("person", Person.Type, "person_id"),
		refers("community", Community.Type, "community_id"),
	}
}

// Indexes of CalendarFeed.
func (CalendarFeed) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("token_hash").Unique(),
		index.Fields("person_id", "id"),
		index.Fields("community_id"),
	}
}

// Annotations of CalendarFeed.
func (CalendarFeed) Annotations() []schema.Annotation { return []schema.Annotation{prefix("cal")} }

// Policy of CalendarFeed.
func (CalendarFeed) Policy() ent.Policy { return rule.OwnedByPerson }
