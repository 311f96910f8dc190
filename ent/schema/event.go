package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// Event is one meeting of a community: before, during and after.
type Event struct{ ent.Schema }

// Mixin of Event.
func (Event) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}, Revised{}} }

// Fields of Event.
func (Event) Fields() []ent.Field {
	return []ent.Field{
		key("community_id"),
		ref("series_id"),
		field.String("occurrence").Optional().Nillable().MaxLen(40),
		ref("host_id"),
		field.Int("number").Optional().Nillable().Positive().Comment("The ninth event is 9."),
		title("title"),
		text("purpose"),
		field.Enum("format").Values("WORKSHOP", "KNOWLEDGE_CAFE", "SEMINAR", "WEBINAR", "PEER_ASSIST", "SITE_VISIT", "DISTILLATION").Default("WORKSHOP"),
		field.Strings("questions").Optional().Comment("Up to three guiding questions."),
		field.Enum("state").Values("DRAFT", "ANNOUNCED", "IN_PROGRESS", "HELD", "REVIEWING", "CLOSED", "POSTPONED", "CANCELLED").Default("DRAFT"),
		field.Time("starts_at").Default(notYet).Comment("Far in the future while no date is set."),
		field.Time("ends_at").Default(notYet),
		field.String("zone").Default("Asia/Kuala_Lumpur").MaxLen(64),
		line("place"),
		field.String("link").Default("").MaxLen(2000),
		text("pre_reading"),
		field.Enum("admission").Values("OPEN", "ON_APPROVAL", "BY_INVITATION").Default("OPEN"),
		field.Int("capacity").Optional().Nillable().NonNegative(),
		field.Int("online_capacity").Optional().Nillable().NonNegative(),
		count("confirmed_count"),
		count("online_confirmed_count"),
		count("waitlisted_count"),
		count("queue"),
		field.Int("sequence").Default(0).NonNegative().Comment("RFC 5545 SEQUENCE."),
		moment("announced_at"),
		field.String("code").Optional().Nillable().MaxLen(12).Comment("Opens the guests' door; on the wall and in the ready message."),
		field.Enum("house_rule").Values("NAMES", "IDEAS", "STAYS").Default("NAMES").Comment("Names may be quoted, ideas without names, or it stays in the room."),
		field.String("reason").Default("").MaxRuneLen(1000).Comment("Why it was postponed or cancelled."),
		field.Bool("detached").Default(false).Comment("Edited apart from its series: edits of all leave it alone."),
		moment("moved_at"),
		moment("begun_at"),
		moment("held_at"),
		moment("attendance_confirmed_at"),
		moment("closed_at"),
	}
}

// Edges of Event.
func (Event) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("community", Community.Type, "community_id"),
		refers("series", EventSeries.Type, "series_id"),
		refers("host", Organisation.Type, "host_id"),
	}
}

// Indexes of Event.
func (Event) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("community_id", "starts_at", "id"),
		index.Fields("starts_at", "id"),
		index.Fields("series_id", "occurrence").Unique(),
		index.Fields("host_id", "starts_at", "id"),
		index.Fields("state", "starts_at"),
		index.Fields("code").Unique(),
	}
}

// Annotations of Event.
func (Event) Annotations() []schema.Annotation { return []schema.Annotation{prefix("evt")} }

// Policy of Event.
func (Event) Policy() ent.Policy { return rule.Event }
