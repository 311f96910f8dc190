package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Contribution is what somebody adds at an event: what they take home, a story, a question.
type Contribution struct{ ent.Schema }

// Mixin of Contribution.
func (Contribution) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}, Revised{}} }

// Fields of Contribution.
func (Contribution) Fields() []ent.Field {
	return []ent.Field{
		key("event_id"),
		ref("session_id"),
		ref("round_id"),
		field.Int("table_number").Optional().Nillable().Positive(),
		key("author_id"),
		key("captured_by_id"),
		field.String("client_id").NotEmpty().MaxLen(64).Immutable().Comment("Made by the device, so that an offline replay changes nothing."),
		field.Enum("kind").Values("TAKEAWAY", "STORY", "PRACTICE", "TOOL", "PROBLEM", "QUESTION", "INSIGHT", "PLEDGE").Default("TAKEAWAY"),
		field.Text("text").NotEmpty().MaxRuneLen(2000),
		field.Enum("attribution").Values("NAMED", "ORGANISATION", "ANONYMOUS").Comment("Whom readers see."),
		ref("organisation_id"),
		field.Enum("state").Values("SHOWN", "HIDDEN", "WITHDRAWN").Default("SHOWN"),
	}
}

// Edges of Contribution.
func (Contribution) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("event", Event.Type, "event_id"),
		refers("session", Session.Type, "session_id"),
		refers("round", CafeRound.Type, "round_id"),
		belongs("author", Person.Type, "author_id"),
		belongs("captured_by", Person.Type, "captured_by_id"),
		refers("organisation", Organisation.Type, "organisation_id"),
	}
}

// Indexes of Contribution.
func (Contribution) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("event_id", "id"),
		index.Fields("event_id", "captured_by_id", "client_id").Unique(),
		index.Fields("session_id", "id"),
		index.Fields("round_id", "id"),
		index.Fields("author_id", "id"),
		index.Fields("captured_by_id"),
		index.Fields("organisation_id"),
	}
}

// Annotations of Contribution.
func (Contribution) Annotations() []schema.Annotation { return []schema.Annotation{prefix("ctb")} }

// Policy of Contribution.
func (Contribution) Policy() ent.Policy { return rule.Contribution }
