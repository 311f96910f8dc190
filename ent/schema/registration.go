package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Registration is the answer of a person to an event, and whether they came.
type Registration struct{ ent.Schema }

// Mixin of Registration.
func (Registration) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Revised{}} }

// Fields of Registration.
func (Registration) Fields() []ent.Field {
	return []ent.Field{
		key("event_id"),
		key("person_id"),
		field.Enum("mode").Values("IN_PERSON", "ONLINE").Default("IN_PERSON"),
		field.Enum("state").Values("CONFIRMED", "WAITLISTED", "PENDING", "INVITED", "DECLINED", "CANCELLED"),
		field.Enum("attendance").Values("UNKNOWN", "PRESENT", "REMOTE", "ABSENT").Default("UNKNOWN"),
		field.Int("place_in_queue").Default(0).NonNegative().Comment("The order of arrival in the waiting list; 0 outside it."),
		line("question"),
		field.Enum("asks").Values("NOTHING", "MOVED", "PLACE").Default("NOTHING").Comment("What the person is asked to say again: the date moved, or a freed place was taken for them."),
		moment("asked_at"),
		moment("reconfirmed_at"),
		moment("checked_in_at"),
		field.Bool("walk_in").Default(false),
		moment("reminded_day_at"),
		moment("reminded_hour_at"),
	}
}

// Edges of Registration.
func (Registration) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("event", Event.Type, "event_id"),
		belongs("person", Person.Type, "person_id"),
	}
}

// Indexes of Registration.
func (Registration) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("event_id", "person_id").Unique(),
		index.Fields("person_id", "id"),
		index.Fields("event_id", "state", "mode", "place_in_queue"),
		index.Fields("event_id", "id"),
	}
}

// Annotations of Registration.
func (Registration) Annotations() []schema.Annotation { return []schema.Annotation{prefix("reg")} }

// Policy of Registration.
func (Registration) Policy() ent.Policy { return rule.Registration }
