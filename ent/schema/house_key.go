package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// HouseKey is a key with which the house signs links, so that all instances know them.
type HouseKey struct{ ent.Schema }

// Mixin of HouseKey.
func (HouseKey) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of HouseKey.
func (HouseKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("purpose").NotEmpty().MaxLen(40).Immutable(),
		field.Int("generation").Positive().Immutable(),
		field.String("value").NotEmpty().MaxLen(200).Immutable().Sensitive(),
	}
}

// Indexes of HouseKey.
func (HouseKey) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("purpose", "generation").Unique(),
	}
}

// Policy of HouseKey.
func (HouseKey) Policy() ent.Policy { return rule.Secret }
