package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"

	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/sheet"
)

// ProcessToolText is a process tool in one language.
type ProcessToolText struct{ ent.Schema }

// Mixin of ProcessToolText.
func (ProcessToolText) Mixin() []ent.Mixin { return []ent.Mixin{Record{}, Worded{}} }

// Fields of ProcessToolText.
func (ProcessToolText) Fields() []ent.Field {
	return []ent.Field{
		key("tool_id"),
		title("title"),
		text("purpose"),
		text("occasion"),
		field.JSON("steps", []sheet.Step{}),
		field.Strings("prepare").Optional(),
		field.Strings("prompts").Optional(),
		field.JSON("sheet", []sheet.Field{}),
	}
}

// Edges of ProcessToolText.
func (ProcessToolText) Edges() []ent.Edge {
	return []ent.Edge{
		belongs("tool", ProcessTool.Type, "tool_id"),
	}
}

// Indexes of ProcessToolText.
func (ProcessToolText) Indexes() []ent.Index {
	return []ent.Index{
		index.Fields("tool_id", "language").Unique(),
	}
}

// Policy of ProcessToolText.
func (ProcessToolText) Policy() ent.Policy { return rule.PartOfProcessTool }
