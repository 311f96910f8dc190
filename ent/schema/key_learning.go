package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// KeyLearning is one sentence an event learned, said at the event.
type KeyLearning struct{ ent.Schema }

// Mixin of KeyLearning.
func (KeyLearning) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}} }

// Fields of KeyLearning.
func (KeyLearning) Fields() []ent.Field {
	return []ent.Field{
		key("event_id"),
		field.Int("position").NonNegative(),
		field.String("text").NotEmpty().MaxRuneLen(200),
		ref("contribution_id"),
		field.Bool("verbatim").Default(false).Comment("Its words are the contribution's own, not the event's."),
		moment("unsupported_at"),
	}
}

// Edges of KeyLearning.
func (KeyLearning) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("event", Event.Type, "event_id"),
	}
}

// Indexes of KeyLearning.
func (KeyLearning) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("event_id", "position").Unique(),
		index.Fields("contribution_id"),
		index.Fields("unsupported_at"),
	}
}

// Annotations of KeyLearning.
func (KeyLearning) Annotations() []schema.Annotation { return []schema.Annotation{prefix("key")} }

// Policy of KeyLearning.
func (KeyLearning) Policy() ent.Policy { return rule.PartOfEvent }
