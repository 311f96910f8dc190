package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// AssetEditor names a person who may edit an asset.
type AssetEditor struct{ ent.Schema }

// Mixin of AssetEditor.
func (AssetEditor) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of AssetEditor.
func (AssetEditor) Fields() []ent.Field {
	return []ent.Field{
		key("asset_id"),
		key("person_id"),
	}
}

// Edges of AssetEditor.
func (AssetEditor) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("asset", KnowledgeAsset.Type, "asset_id"),
		belongs("person", Person.Type, "person_id"),
	}
}

// Indexes of AssetEditor.
func (AssetEditor) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("asset_id", "person_id").Unique(),
		index.Fields("person_id", "asset_id"),
	}
}

// Policy of AssetEditor.
func (AssetEditor) Policy() ent.Policy { return rule.AssetEditor }
