package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// CafeSeat says at which table a person sits in a round.
type CafeSeat struct{ ent.Schema }

// Mixin of CafeSeat.
func (CafeSeat) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of CafeSeat.
func (CafeSeat) Fields() []ent.Field {
	return []ent.Field{
		key("round_id"),
		key("table_id"),
		key("person_id"),
	}
}

// Edges of CafeSeat.
func (CafeSeat) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("round", CafeRound.Type, "round_id"),
		belongs("table", CafeTable.Type, "table_id"),
		belongs("person", Person.Type, "person_id"),
	}
}

// Indexes of CafeSeat.
func (CafeSeat) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("round_id", "person_id").Unique(),
		index.Fields("table_id", "id"),
		index.Fields("person_id"),
	}
}

// Policy of CafeSeat.
func (CafeSeat) Policy() ent.Policy { return rule.CafeSeat }
