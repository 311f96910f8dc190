package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/sheet"
)

// Worksheet is a process tool's sheet as a table, an organisation or a person filled it at an event.
type Worksheet struct{ ent.Schema }

// Mixin of Worksheet.
func (Worksheet) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}, Revised{}} }

// Fields of Worksheet.
func (Worksheet) Fields() []ent.Field {
	return []ent.Field{
		key("event_id"),
		ref("session_id"),
		key("tool_id"),
		title("title"),
		field.Enum("filled_by").Values("TABLE", "ORGANISATION", "PERSON"),
		field.Int("table_number").Optional().Nillable().Positive(),
		ref("organisation_id"),
		ref("person_id"),
		field.JSON("sheet", []sheet.Field{}).Comment("The fields as they were when it was begun."),
		field.JSON("answers", []sheet.Answer{}).Optional(),
	}
}

// Edges of Worksheet.
func (Worksheet) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("event", Event.Type, "event_id"),
		refers("session", Session.Type, "session_id"),
		belongs("tool", ProcessTool.Type, "tool_id"),
		refers("organisation", Organisation.Type, "organisation_id"),
		refers("person", Person.Type, "person_id"),
	}
}

// Indexes of Worksheet.
func (Worksheet) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("event_id", "id"),
		index.Fields("session_id"),
		index.Fields("tool_id"),
		index.Fields("organisation_id"),
		index.Fields("person_id", "id"),
	}
}

// Annotations of Worksheet.
func (Worksheet) Annotations() []schema.Annotation { return []schema.Annotation{prefix("wks")} }

// Policy of Worksheet.
func (Worksheet) Policy() ent.Policy { return rule.Worksheet }
