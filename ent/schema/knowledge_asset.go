package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// KnowledgeAsset is a report, guide or other work a community keeps; its text and state are on its editions.
type KnowledgeAsset struct{ ent.Schema }

// Mixin of KnowledgeAsset.
func (KnowledgeAsset) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}, Revised{}} }

// Fields of KnowledgeAsset.
func (KnowledgeAsset) Fields() []ent.Field {
	return []ent.Field{
		key("community_id"),
		field.Enum("kind").Values("REPORT", "GUIDE", "CHECKLIST", "CASE", "TEMPLATE", "PLAYBOOK", "PLAN"),
		ref("owner_id"),
		ref("event_id"),
		field.Enum("fate").Values("KEPT", "WITHDRAWN").Default("KEPT"),
		field.Bool("stale").Default(false).Comment("A lesson it cites no longer holds as cited."),
	}
}

// Edges of KnowledgeAsset.
func (KnowledgeAsset) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("community", Community.Type, "community_id"),
		refers("owner", Person.Type, "owner_id"),
		refers("event", Event.Type, "event_id"),
	}
}

// Indexes of KnowledgeAsset.
func (KnowledgeAsset) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("community_id", "id"),
		index.Fields("kind", "id"),
		index.Fields("owner_id"),
		index.Fields("event_id"),
	}
}

// Annotations of KnowledgeAsset.
func (KnowledgeAsset) Annotations() []schema.Annotation { return []schema.Annotation{prefix("ast")} }

// Policy of KnowledgeAsset.
func (KnowledgeAsset) Policy() ent.Policy { return rule.KnowledgeAsset }
