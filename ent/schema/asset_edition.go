package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// AssetEdition is one numbered edition of a knowledge asset; once published it never changes.
type AssetEdition struct{ ent.Schema }

// Mixin of AssetEdition.
func (AssetEdition) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}, Revised{}} }

// Fields of AssetEdition.
func (AssetEdition) Fields() []ent.Field {
	return []ent.Field{
		key("asset_id"),
		field.Int("number").Positive().Immutable(),
		field.Enum("form").Values("WORKING", "FORMAL").Default("FORMAL"),
		field.Enum("state").Values("DRAFT", "IN_REVIEW", "APPROVED", "PUBLISHED", "UNDER_REVIEW", "SUPERSEDED", "WITHDRAWN").Default("DRAFT"),
		title("title"),
		text("summary"),
		text("changes"),
		field.String("hash").Default("").MaxLen(64).Comment("SHA-256 of its canonical Markdown, hexadecimal."),
		field.String("licence").Default("").MaxLen(100).Comment("SPDX identifier."),
		moment("review_on"),
		moment("embargo_until"),
		moment("published_at"),
		ref("approved_by_id"),
		ref("edited_by_id"),
	}
}

// Edges of AssetEdition.
func (AssetEdition) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("asset", KnowledgeAsset.Type, "asset_id"),
		refers("approved_by", Person.Type, "approved_by_id"),
		refers("edited_by", Person.Type, "edited_by_id"),
	}
}

// Indexes of AssetEdition.
func (AssetEdition) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("asset_id", "number").Unique(),
		index.Fields("state", "id"),
		index.Fields("approved_by_id"),
		index.Fields("edited_by_id"),
		onlyOne("one_unfinished_edition", "asset_id", "state IN ('DRAFT','IN_REVIEW','APPROVED')"),
	}
}

// Annotations of AssetEdition.
func (AssetEdition) Annotations() []schema.Annotation { return []schema.Annotation{prefix("ede")} }

// Policy of AssetEdition.
func (AssetEdition) Policy() ent.Policy { return rule.AssetEdition }
