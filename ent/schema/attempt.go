package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Attempt counts sign-in attempts and mails in a window of time, across instances.
type Attempt struct{ ent.Schema }

// Mixin of Attempt.
func (Attempt) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of Attempt.
func (Attempt) Fields() []ent.Field {
	return []ent.Field{
		field.String("subject").NotEmpty().MaxLen(300).Immutable(),
		field.Time("window").Immutable(),
		count("count"),
	}
}

// Indexes of Attempt.
func (Attempt) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("subject", "window").Unique(),
		index.Fields("window"),
	}
}

// Policy of Attempt.
func (Attempt) Policy() ent.Policy { return rule.Internal }
