package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// ExpertAppointment names a subject matter expert for one competency.
type ExpertAppointment struct{ ent.Schema }

// Mixin of ExpertAppointment.
func (ExpertAppointment) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of ExpertAppointment.
func (ExpertAppointment) Fields() []ent.Field {
	return []ent.Field{
		key("person_id"),
		key("competency_id"),
		ref("appointed_by_id"),
		text("statement"),
		moment("until"),
	}
}

// Edges of ExpertAppointment.
func (ExpertAppointment) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("person", Person.Type, "person_id"),
		belongs("competency", Competency.Type, "competency_id"),
		refers("appointed_by", Person.Type, "appointed_by_id"),
	}
}

// Indexes of ExpertAppointment.
func (ExpertAppointment) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("person_id", "competency_id").Unique(),
		index.Fields("competency_id"),
		index.Fields("appointed_by_id"),
	}
}

// Annotations of ExpertAppointment.
func (ExpertAppointment) Annotations() []schema.Annotation { return []schema.Annotation{prefix("exp")} }

// Policy of ExpertAppointment.
func (ExpertAppointment) Policy() ent.Policy { return rule.ExpertAppointment }
