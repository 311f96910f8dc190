package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Community is a community of practice: people who share a domain, meet, and keep what they learn.
type Community struct{ ent.Schema }

// Mixin of Community.
func (Community) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Named{}, Worded{}, Revised{}} }

// Fields of Community.
func (Community) Fields() []ent.Field {
	return []ent.Field{
		field.String("slug").NotEmpty().MaxLen(80),
		text("domain"),
		text("community"),
		text("practice"),
		text("charter"),
		field.Enum("stage").Values("POTENTIAL", "COALESCING", "MATURING", "STEWARDSHIP", "TRANSFORMATION").Optional().Nillable(),
		field.Enum("scale").Values("LOCAL", "ORGANISATION", "PARTNERSHIP", "CITY", "REGION", "NATION", "WORLD").Default("LOCAL"),
		line("cadence"),
		field.Enum("join_policy").Values("OPEN", "ON_REQUEST", "BY_INVITATION").Default("OPEN"),
		field.Enum("visibility").Values("PUBLIC", "LISTED", "PRIVATE").Default("PUBLIC"),
		field.Enum("state").Values("REQUESTED", "ACTIVE", "ARCHIVED").Default("ACTIVE"),
		ref("host_id"),
		ref("successor_id"),
		field.String("zone").Default("Asia/Kuala_Lumpur").MaxLen(64),
		field.Bool("validation_required").Default(false),
		count("member_count"),
		moment("archived_at"),
	}
}

// Edges of Community.
func (Community) Edges() []ent.Edge {
	return []ent.Edge{
		refers("host", Organisation.Type, "host_id"),
		refersToOwn("successor", "predecessors", Community.Type, "successor_id"),
	}
}

// Indexes of Community.
func (Community) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("slug").Unique(),
		index.Fields("sort_name", "id"),
		index.Fields("member_count", "id"),
		index.Fields("host_id", "sort_name", "id"),
		index.Fields("stage", "sort_name", "id"),
		index.Fields("successor_id"),
	}
}

// Annotations of Community.
func (Community) Annotations() []schema.Annotation { return []schema.Annotation{prefix("com")} }

// Policy of Community.
func (Community) Policy() ent.Policy { return rule.Community }
