package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// AfterActionReview is how an event is looked back on: together, or one by one; or why it is not.
type AfterActionReview struct{ ent.Schema }

// Mixin of AfterActionReview.
func (AfterActionReview) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}, Revised{}} }

// Fields of AfterActionReview.
func (AfterActionReview) Fields() []ent.Field {
	return []ent.Field{
		key("event_id"),
		field.Enum("way").Values("TOGETHER", "ONE_BY_ONE").Default("TOGETHER"),
		field.Enum("state").Values("OPEN", "CLOSED", "WAIVED").Default("OPEN"),
		field.Enum("waiver").Values("TALKED_THROUGH", "SHORT_MEETING", "TOO_FEW").Optional().Nillable(),
		field.Time("opened_at"),
		moment("closes_at"),
		field.Bool("extended").Default(false),
		moment("closed_at"),
		count("answer_count"),
	}
}

// Edges of AfterActionReview.
func (AfterActionReview) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("event", Event.Type, "event_id"),
	}
}

// Indexes of AfterActionReview.
func (AfterActionReview) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("event_id").Unique(),
		index.Fields("state", "closes_at"),
	}
}

// Annotations of AfterActionReview.
func (AfterActionReview) Annotations() []schema.Annotation { return []schema.Annotation{prefix("aar")} }

// Policy of AfterActionReview.
func (AfterActionReview) Policy() ent.Policy { return rule.AfterActionReview }
