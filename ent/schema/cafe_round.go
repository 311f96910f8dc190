package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// CafeRound is one round of talks at the tables of a knowledge café.
type CafeRound struct{ ent.Schema }

// Mixin of CafeRound.
func (CafeRound) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of CafeRound.
func (CafeRound) Fields() []ent.Field {
	return []ent.Field{
		key("session_id"),
		field.Int("number").Positive().Immutable(),
		line("question"),
		field.Int("minutes").Positive().Max(240),
		field.Enum("state").Values("PLANNED", "RUNNING", "ENDED").Default("PLANNED"),
		moment("started_at"),
		moment("ends_at"),
		moment("ended_at"),
	}
}

// Edges of CafeRound.
func (CafeRound) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("session", Session.Type, "session_id"),
	}
}

// Indexes of CafeRound.
func (CafeRound) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("session_id", "number").Unique(),
		onlyOne("one_running_round", "session_id", "state = 'RUNNING'"),
	}
}

// Annotations of CafeRound.
func (CafeRound) Annotations() []schema.Annotation { return []schema.Annotation{prefix("rnd")} }

// Policy of CafeRound.
func (CafeRound) Policy() ent.Policy { return rule.PartOfSession }
