package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// CommunityLink says how one community stands to another.
type CommunityLink struct{ ent.Schema }

// Mixin of CommunityLink.
func (CommunityLink) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of CommunityLink.
func (CommunityLink) Fields() []ent.Field {
	return []ent.Field{
		key("from_id"),
		key("to_id"),
		field.Enum("kind").Values("PART_OF", "NEIGHBOUR", "FEEDS"),
		line("reason"),
	}
}

// Edges of CommunityLink.
func (CommunityLink) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("from", Community.Type, "from_id"),
		belongs("to", Community.Type, "to_id"),
	}
}

// Indexes of CommunityLink.
func (CommunityLink) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("from_id", "to_id", "kind").Unique(),
		index.Fields("to_id"),
	}
}

// Annotations of CommunityLink.
func (CommunityLink) Annotations() []schema.Annotation { return []schema.Annotation{prefix("lnk")} }

// Policy of CommunityLink.
func (CommunityLink) Policy() ent.Policy { return rule.CommunityLink }
