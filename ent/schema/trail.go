package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Trail is one line of who did what; it is only ever added to and holds no texts.
type Trail struct{ ent.Schema }

// Mixin of Trail.
func (Trail) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of Trail.
func (Trail) Fields() []ent.Field {
	return []ent.Field{
		ref("actor_id"),
		field.String("act").NotEmpty().MaxLen(60).Immutable(),
		field.String("subject_kind").MaxLen(3).Immutable(),
		key("subject_id"),
		field.Int("subject_revision").Default(0).Immutable(),
		field.Strings("changed").Optional().Immutable(),
		field.Bool("refused").Default(false).Immutable(),
		field.String("via").Default("").MaxLen(40).Immutable().Comment("The kind of credential: person, token or system."),
	}
}

// Edges of Trail.
func (Trail) Edges() []ent.Edge {
	return []ent.Edge{
		refers("actor", Person.Type, "actor_id"),
	}
}

// Indexes of Trail.
func (Trail) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("subject_id", "id"),
		index.Fields("actor_id", "id"),
	}
}

// Annotations of Trail.
func (Trail) Annotations() []schema.Annotation { return []schema.Annotation{prefix("trl")} }

// Policy of Trail.
func (Trail) Policy() ent.Policy { return rule.Trail }
