package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// IdempotencyKey remembers the answer to a mutation, so that a repeat changes nothing.
type IdempotencyKey struct{ ent.Schema }

// Mixin of IdempotencyKey.
func (IdempotencyKey) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of IdempotencyKey.
func (IdempotencyKey) Fields() []ent.Field {
	return []ent.Field{
		field.String("principal").NotEmpty().MaxLen(60).Immutable(),
		field.String("mutation").NotEmpty().MaxLen(60).Immutable(),
		field.String("key").NotEmpty().MaxLen(255).Immutable(),
		field.String("arguments_hash").MaxLen(64).Immutable(),
		field.JSON("changed", map[string]string{}).Comment("The ids of what the act changed, by name."),
		field.Time("expires_at"),
	}
}

// Indexes of IdempotencyKey.
func (IdempotencyKey) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("principal", "mutation", "key").Unique(),
		index.Fields("expires_at"),
	}
}

// Policy of IdempotencyKey.
func (IdempotencyKey) Policy() ent.Policy { return rule.Internal }
