package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// ReviewAnswer is what one person answers to a review that is done one by one.
type ReviewAnswer struct{ ent.Schema }

// Mixin of ReviewAnswer.
func (ReviewAnswer) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}, Revised{}} }

// Fields of ReviewAnswer.
func (ReviewAnswer) Fields() []ent.Field {
	return []ent.Field{
		key("review_id"),
		key("person_id"),
		text("expected"),
		text("happened"),
		text("difference"),
		text("keep"),
		text("change"),
	}
}

// Edges of ReviewAnswer.
func (ReviewAnswer) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("review", AfterActionReview.Type, "review_id"),
		belongs("person", Person.Type, "person_id"),
	}
}

// Indexes of ReviewAnswer.
func (ReviewAnswer) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("review_id", "person_id").Unique(),
		index.Fields("person_id"),
	}
}

// Policy of ReviewAnswer.
func (ReviewAnswer) Policy() ent.Policy { return rule.ReviewAnswer }
