package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// StartCode is the one-time code that guards the first run of an empty instance.
type StartCode struct{ ent.Schema }

// Mixin of StartCode.
func (StartCode) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of StartCode.
func (StartCode) Fields() []ent.Field {
	return []ent.Field{
		field.Int("one").Default(1).Min(1).Max(1).Immutable(),
		field.String("code_hash").MaxLen(64).Sensitive(),
	}
}

// Indexes of StartCode.
func (StartCode) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("one").Unique(),
	}
}

// Policy of StartCode.
func (StartCode) Policy() ent.Policy { return rule.Secret }
