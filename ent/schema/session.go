package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Session is a part of an event, an item of its agenda.
type Session struct{ ent.Schema }

// Mixin of Session.
func (Session) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}} }

// Fields of Session.
func (Session) Fields() []ent.Field {
	return []ent.Field{
		key("event_id"),
		field.Int("position").NonNegative(),
		title("title"),
		text("summary"),
		field.Time("starts_at"),
		field.Int("minutes").Positive().Max(1440),
		field.Enum("kind").Values("PART", "CAFE").Default("PART"),
		field.Enum("capture_mode").Values("NONE", "TAKEAWAYS", "RAPPORTEUR", "OPEN").Default("OPEN"),
		ref("tool_id"),
	}
}

// Edges of Session.
func (Session) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("event", Event.Type, "event_id"),
	}
}

// Indexes of Session.
func (Session) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("event_id", "position", "id"),
	}
}

// Annotations of Session.
func (Session) Annotations() []schema.Annotation { return []schema.Annotation{prefix("ses")} }

// Policy of Session.
func (Session) Policy() ent.Policy { return rule.PartOfEvent }
