package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// ReviewItem is one thing that a review found, without a name.
type ReviewItem struct{ ent.Schema }

// Mixin of ReviewItem.
func (ReviewItem) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}, Revised{}} }

// Fields of ReviewItem.
func (ReviewItem) Fields() []ent.Field {
	return []ent.Field{
		key("review_id"),
		field.Enum("question").Values("EXPECTED", "HAPPENED", "DIFFERENCE", "KEEP", "CHANGE"),
		field.Int("position").NonNegative(),
		field.Text("text").NotEmpty().MaxRuneLen(2000),
	}
}

// Edges of ReviewItem.
func (ReviewItem) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("review", AfterActionReview.Type, "review_id"),
	}
}

// Indexes of ReviewItem.
func (ReviewItem) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("review_id", "question", "position", "id"),
	}
}

// Annotations of ReviewItem.
func (ReviewItem) Annotations() []schema.Annotation { return []schema.Annotation{prefix("rvi")} }

// Policy of ReviewItem.
func (ReviewItem) Policy() ent.Policy { return rule.ReviewItem }
