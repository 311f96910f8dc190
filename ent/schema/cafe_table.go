package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// CafeTable is one table of a knowledge café, which stays where it is while people move on.
type CafeTable struct{ ent.Schema }

// Mixin of CafeTable.
func (CafeTable) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of CafeTable.
func (CafeTable) Fields() []ent.Field {
	return []ent.Field{
		key("session_id"),
		field.Int("number").Positive().Immutable(),
		line("topic"),
		field.Int("seats").Default(6).Positive().Max(100),
		ref("host_id"),
	}
}

// Edges of CafeTable.
func (CafeTable) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("session", Session.Type, "session_id"),
		refers("host", Person.Type, "host_id"),
	}
}

// Indexes of CafeTable.
func (CafeTable) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("session_id", "number").Unique(),
		index.Fields("host_id"),
	}
}

// Annotations of CafeTable.
func (CafeTable) Annotations() []schema.Annotation { return []schema.Annotation{prefix("tbl")} }

// Policy of CafeTable.
func (CafeTable) Policy() ent.Policy { return rule.PartOfSession }
