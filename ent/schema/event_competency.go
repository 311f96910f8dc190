package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// EventCompetency is a competency an event works on, with the level it aims at.
type EventCompetency struct{ ent.Schema }

// Mixin of EventCompetency.
func (EventCompetency) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of EventCompetency.
func (EventCompetency) Fields() []ent.Field {
	return []ent.Field{
		key("event_id"),
		key("competency_id"),
		field.Int("target_rank").Optional().Nillable().Positive(),
	}
}

// Edges of EventCompetency.
func (EventCompetency) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("event", Event.Type, "event_id"),
		belongs("competency", Competency.Type, "competency_id"),
	}
}

// Indexes of EventCompetency.
func (EventCompetency) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("event_id", "competency_id").Unique(),
		index.Fields("competency_id", "event_id"),
	}
}

// Annotations of EventCompetency.
func (EventCompetency) Annotations() []schema.Annotation { return []schema.Annotation{prefix("eco")} }

// Policy of EventCompetency.
func (EventCompetency) Policy() ent.Policy { return rule.PartOfEvent }
