package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Person is anyone who takes part: a guest of one event, a member, or a former member.
type Person struct{ ent.Schema }

// Mixin of Person.
func (Person) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Named{}, Revised{}} }

// Fields of Person.
func (Person) Fields() []ent.Field {
	return []ent.Field{
		field.Enum("state").Values("GUEST", "ACTIVE", "DEACTIVATED", "ERASED").Default("GUEST"),
		line("headline"),
		text("practice"),
		field.String("language").Default("en").MaxLen(35),
		field.String("zone").Default("Asia/Kuala_Lumpur").MaxLen(64),
		field.Enum("visibility").Values("PUBLIC", "MEMBERS", "COMMUNITIES").Default("MEMBERS"),
		field.Bool("steward").Default(false),
		field.String("password_hash").Default("").MaxLen(200).Sensitive(),
		field.Enum("attribution").Values("NAMED", "ORGANISATION", "ANONYMOUS").Optional().Nillable().Comment("Their own choice, remembered; until then the house rule's."),
		field.Enum("reminder").Values("NONE", "DAY", "HOUR", "BOTH").Default("DAY").Comment("How long before an event they are reminded of it."),
		ref("merged_into_id"),
		moment("erased_at"),
	}
}

// Edges of Person.
func (Person) Edges() []ent.Edge {
	return []ent.Edge{
		refersToOwn("merged_into", "merged", Person.Type, "merged_into_id"),
	}
}

// Indexes of Person.
func (Person) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("sort_name", "id"),
		index.Fields("merged_into_id"),
	}
}

// Annotations of Person.
func (Person) Annotations() []schema.Annotation { return []schema.Annotation{prefix("per")} }

// Policy of Person.
func (Person) Policy() ent.Policy { return rule.Person }
