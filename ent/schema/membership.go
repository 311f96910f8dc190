package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Membership joins a person to a community, with a role and a state.
type Membership struct{ ent.Schema }

// Mixin of Membership.
func (Membership) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Revised{}} }

// Fields of Membership.
func (Membership) Fields() []ent.Field {
	return []ent.Field{
		key("community_id"),
		key("person_id"),
		field.Enum("role").Values("COORDINATOR", "FACILITATOR", "MEMBER", "OBSERVER").Default("MEMBER"),
		field.Enum("state").Values("INVITED", "REQUESTED", "ACTIVE", "SUSPENDED", "LEFT").Default("ACTIVE"),
		line("brings"),
		line("seeks"),
		ref("invited_by_id"),
	}
}

// Edges of Membership.
func (Membership) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("community", Community.Type, "community_id"),
		belongs("person", Person.Type, "person_id"),
		refers("invited_by", Person.Type, "invited_by_id"),
	}
}

// Indexes of Membership.
func (Membership) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("community_id", "person_id").Unique(),
		index.Fields("person_id", "state", "community_id"),
		index.Fields("community_id", "state", "id"),
		index.Fields("invited_by_id"),
	}
}

// Annotations of Membership.
func (Membership) Annotations() []schema.Annotation { return []schema.Annotation{prefix("mem")} }

// Policy of Membership.
func (Membership) Policy() ent.Policy { return rule.Membership }
