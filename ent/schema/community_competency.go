package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// CommunityCompetency is a competency a community takes care of, with the level it aims at.
type CommunityCompetency struct{ ent.Schema }

// Mixin of CommunityCompetency.
func (CommunityCompetency) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of CommunityCompetency.
func (CommunityCompetency) Fields() []ent.Field {
	return []ent.Field{
		key("community_id"),
		key("competency_id"),
		field.Int("target_rank").Optional().Nillable().Positive(),
	}
}

// Edges of CommunityCompetency.
func (CommunityCompetency) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("community", Community.Type, "community_id"),
		belongs("competency", Competency.Type, "competency_id"),
	}
}

// Indexes of CommunityCompetency.
func (CommunityCompetency) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("community_id", "competency_id").Unique(),
		index.Fields("competency_id", "community_id"),
	}
}

// Annotations of CommunityCompetency.
func (CommunityCompetency) Annotations() []schema.Annotation {
	return []schema.Annotation{prefix("cco")}
}

// Policy of CommunityCompetency.
func (CommunityCompetency) Policy() ent.Policy { return rule.CommunityCompetency }
