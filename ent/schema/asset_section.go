package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// AssetSection is a section of an edition.
type AssetSection struct{ ent.Schema }

// Mixin of AssetSection.
func (AssetSection) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}} }

// Fields of AssetSection.
func (AssetSection) Fields() []ent.Field {
	return []ent.Field{
		key("edition_id"),
		field.Int("position").NonNegative(),
		title("heading"),
		field.Text("body").Default("").MaxRuneLen(100_000),
	}
}

// Edges of AssetSection.
func (AssetSection) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("edition", AssetEdition.Type, "edition_id"),
	}
}

// Indexes of AssetSection.
func (AssetSection) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("edition_id", "position").Unique(),
	}
}

// Annotations of AssetSection.
func (AssetSection) Annotations() []schema.Annotation { return []schema.Annotation{prefix("sec")} }

// Policy of AssetSection.
func (AssetSection) Policy() ent.Policy { return rule.PartOfEdition }
