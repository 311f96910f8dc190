package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// AssetCitation says which version of a lesson an edition cites, and where.
type AssetCitation struct{ ent.Schema }

// Mixin of AssetCitation.
func (AssetCitation) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of AssetCitation.
func (AssetCitation) Fields() []ent.Field {
	return []ent.Field{
		key("edition_id"),
		key("version_id"),
		key("lesson_id"),
		ref("section_id"),
	}
}

// Edges of AssetCitation.
func (AssetCitation) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("edition", AssetEdition.Type, "edition_id"),
		belongs("version", LessonVersion.Type, "version_id"),
		belongs("lesson", Lesson.Type, "lesson_id"),
		refers("section", AssetSection.Type, "section_id"),
	}
}

// Indexes of AssetCitation.
func (AssetCitation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("edition_id", "version_id").Unique(),
		index.Fields("version_id"),
		index.Fields("lesson_id", "edition_id"),
		index.Fields("section_id"),
	}
}

// Annotations of AssetCitation.
func (AssetCitation) Annotations() []schema.Annotation { return []schema.Annotation{prefix("cit")} }

// Policy of AssetCitation.
func (AssetCitation) Policy() ent.Policy { return rule.PartOfEdition }
