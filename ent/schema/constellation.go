package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Constellation is the deployment itself: one row, made when it begins.
type Constellation struct{ ent.Schema }

// Mixin of Constellation.
func (Constellation) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Named{}, Worded{}, Revised{}} }

// Fields of Constellation.
func (Constellation) Fields() []ent.Field {
	return []ent.Field{
		field.Int("one").Default(1).Min(1).Max(1).Immutable().Comment("Always 1: unique, so that only one can begin."),
		text("summary"),
		field.String("zone").Default("Asia/Kuala_Lumpur").MaxLen(64),
		field.Bool("demo").Default(false).Immutable(),
	}
}

// Indexes of Constellation.
func (Constellation) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("one").Unique(),
	}
}

// Annotations of Constellation.
func (Constellation) Annotations() []schema.Annotation { return []schema.Annotation{prefix("con")} }

// Policy of Constellation.
func (Constellation) Policy() ent.Policy { return rule.Constellation }
