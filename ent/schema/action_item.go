package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// ActionItem is something that somebody took on at an event.
type ActionItem struct{ ent.Schema }

// Mixin of ActionItem.
func (ActionItem) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}, Revised{}} }

// Fields of ActionItem.
func (ActionItem) Fields() []ent.Field {
	return []ent.Field{
		key("event_id"),
		ref("review_item_id"),
		ref("owner_id"),
		field.String("text").NotEmpty().MaxRuneLen(300),
		moment("due_on"),
		field.Enum("state").Values("OPEN", "DONE", "DROPPED").Default("OPEN"),
		moment("done_at"),
		moment("reminded_at"),
	}
}

// Edges of ActionItem.
func (ActionItem) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("event", Event.Type, "event_id"),
		refers("review_item", ReviewItem.Type, "review_item_id"),
		refers("owner", Person.Type, "owner_id"),
	}
}

// Indexes of ActionItem.
func (ActionItem) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("event_id", "id"),
		index.Fields("review_item_id"),
		index.Fields("owner_id", "state", "due_on"),
		index.Fields("state", "due_on"),
	}
}

// Annotations of ActionItem.
func (ActionItem) Annotations() []schema.Annotation { return []schema.Annotation{prefix("act")} }

// Policy of ActionItem.
func (ActionItem) Policy() ent.Policy { return rule.ActionItem }
