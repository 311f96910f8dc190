package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// LessonEvidence is what a version of a lesson rests on.
type LessonEvidence struct{ ent.Schema }

// Mixin of LessonEvidence.
func (LessonEvidence) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}} }

// Fields of LessonEvidence.
func (LessonEvidence) Fields() []ent.Field {
	return []ent.Field{
		key("version_id"),
		field.Int("position").NonNegative(),
		field.Enum("kind").Values("KEY_LEARNING", "CONTRIBUTION", "REVIEW_ITEM", "WORKSHEET"),
		ref("key_learning_id"),
		ref("event_id"),
		ref("contribution_id"),
		ref("review_item_id"),
		ref("worksheet_id"),
		text("summary"),
	}
}

// Edges of LessonEvidence.
func (LessonEvidence) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("version", LessonVersion.Type, "version_id"),
		refers("key_learning", KeyLearning.Type, "key_learning_id"),
		refers("event", Event.Type, "event_id"),
	}
}

// Indexes of LessonEvidence.
func (LessonEvidence) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("version_id", "position").Unique(),
		index.Fields("key_learning_id"),
		index.Fields("event_id"),
		index.Fields("contribution_id"),
	}
}

// Annotations of LessonEvidence.
func (LessonEvidence) Annotations() []schema.Annotation { return []schema.Annotation{prefix("evi")} }

// Policy of LessonEvidence.
func (LessonEvidence) Policy() ent.Policy { return rule.PartOfLessonVersion }
