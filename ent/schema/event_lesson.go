package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
)

// EventLesson joins an event and a lesson: brought in before it, or drawn from it.
type EventLesson struct{ ent.Schema }

// Mixin of EventLesson.
func (EventLesson) Mixin() []ent.Mixin { return []ent.Mixin{Record{}} }

// Fields of EventLesson.
func (EventLesson) Fields() []ent.Field {
	return []ent.Field{
		key("event_id"),
		key("lesson_id"),
		field.Enum("relation").Values("BRINGS", "DRAWN_FROM"),
	}
}

// Edges of EventLesson.
func (EventLesson) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("event", Event.Type, "event_id"),
		belongs("lesson", Lesson.Type, "lesson_id"),
	}
}

// Indexes of EventLesson.
func (EventLesson) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("event_id", "lesson_id", "relation").Unique(),
		index.Fields("lesson_id", "event_id"),
	}
}

// Policy of EventLesson.
func (EventLesson) Policy() ent.Policy { return rule.EventLesson }
