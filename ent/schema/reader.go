package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Reader lets somebody read one record beyond what its community allows.
type Reader struct{ ent.Schema }

// Mixin of Reader.
func (Reader) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of Reader.
func (Reader) Fields() []ent.Field {
	return []ent.Field{
		field.String("subject_kind").NotEmpty().MaxLen(3).Immutable().Comment("The prefix of the subject's id."),
		key("subject_id"),
		field.Enum("kind").Values("TEAM", "COMMUNITY", "PARTICIPANTS", "ORGANISATION", "PERSON", "PUBLIC"),
		field.UUID("reader_id", uuid.UUID{}).Immutable().Comment("The community, event, organisation or person; zero for PUBLIC."),
	}
}

// Indexes of Reader.
func (Reader) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("subject_id", "kind", "reader_id").Unique(),
		index.Fields("reader_id"),
	}
}

// Policy of Reader.
func (Reader) Policy() ent.Policy { return rule.Internal }
