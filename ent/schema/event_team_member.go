package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// EventTeamMember names a person who runs an event: a facilitator of that event.
type EventTeamMember struct{ ent.Schema }

// Mixin of EventTeamMember.
func (EventTeamMember) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of EventTeamMember.
func (EventTeamMember) Fields() []ent.Field {
	return []ent.Field{
		key("event_id"),
		key("person_id"),
		line("duty"),
	}
}

// Edges of EventTeamMember.
func (EventTeamMember) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("event", Event.Type, "event_id"),
		belongs("person", Person.Type, "person_id"),
	}
}

// Indexes of EventTeamMember.
func (EventTeamMember) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("event_id", "person_id").Unique(),
		index.Fields("person_id"),
	}
}

// Policy of EventTeamMember.
func (EventTeamMember) Policy() ent.Policy { return rule.PartOfEvent }
