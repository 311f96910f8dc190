package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Provenance says where something came from: subject, predicate, object.
type Provenance struct{ ent.Schema }

// Mixin of Provenance.
func (Provenance) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of Provenance.
func (Provenance) Fields() []ent.Field {
	return []ent.Field{
		field.String("subject_kind").NotEmpty().MaxLen(3).Immutable(),
		key("subject_id"),
		field.Enum("predicate").Values("CAPTURED_AT", "DRAWN_FROM", "DERIVED_FROM", "CITES", "OF", "APPLIES", "PROMPTED_BY", "SUPPORTED_BY", "ANSWERS", "PLANNED_FROM", "BRINGS"),
		field.String("object_kind").NotEmpty().MaxLen(3).Immutable(),
		key("object_id"),
	}
}

// Indexes of Provenance.
func (Provenance) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("subject_id", "predicate", "object_id").Unique(),
		index.Fields("object_id", "predicate"),
	}
}

// Annotations of Provenance.
func (Provenance) Annotations() []schema.Annotation { return []schema.Annotation{prefix("prv")} }

// Policy of Provenance.
func (Provenance) Policy() ent.Policy { return rule.Internal }
