package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// MailChoice says which letters a person wants; without a row they want them.
type MailChoice struct{ ent.Schema }

// Mixin of MailChoice.
func (MailChoice) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of MailChoice.
func (MailChoice) Fields() []ent.Field {
	return []ent.Field{
		key("person_id"),
		field.Enum("topic").Values("EVENTS", "REMINDERS", "REVIEWS", "ACTIONS", "COMMUNITIES"),
		field.Bool("wanted").Default(true),
	}
}

// Edges of MailChoice.
func (MailChoice) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("person", Person.Type, "person_id"),
	}
}

// Indexes of MailChoice.
func (MailChoice) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("person_id", "topic").Unique(),
	}
}

// Policy of MailChoice.
func (MailChoice) Policy() ent.Policy { return rule.OwnedByPerson }
