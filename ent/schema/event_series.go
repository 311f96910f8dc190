package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// EventSeries is a rule by which a community meets again and again; it expands into events.
type EventSeries struct{ ent.Schema }

// Mixin of EventSeries.
func (EventSeries) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}, Revised{}} }

// Fields of EventSeries.
func (EventSeries) Fields() []ent.Field {
	return []ent.Field{
		key("community_id"),
		title("title"),
		field.String("rrule").NotEmpty().MaxLen(500),
		field.Strings("exdates").Optional(),
		field.String("local_start").NotEmpty().MaxLen(40),
		field.String("zone").NotEmpty().MaxLen(64),
		moment("until"),
		field.Int("minutes").Default(120).Positive(),
		ref("model_id"), // the event that new ones are copies of
		moment("expanded_until"),
	}
}

// Edges of EventSeries.
func (EventSeries) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("community", Community.Type, "community_id"),
	}
}

// Indexes of EventSeries.
func (EventSeries) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("community_id"),
	}
}

// Annotations of EventSeries.
func (EventSeries) Annotations() []schema.Annotation { return []schema.Annotation{prefix("ser")} }

// Policy of EventSeries.
func (EventSeries) Policy() ent.Policy { return rule.EventSeries }
