// Package schema is the model: what the house keeps of communities, people, events and what they
// learn, one file an entity.
package schema

import (
	"time"

	"entgo.io/ent"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/schema"
	"entgo.io/ent/schema/edge"
	"entgo.io/ent/schema/field"
	"entgo.io/ent/schema/index"
	"entgo.io/ent/schema/mixin"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/ent/rule"
)

// Record is what all records have in common: a UUIDv7 that sorts by time, the
// time it was made, clean text, and a policy that refuses everyone who did not
// say who asks.
type Record struct{ mixin.Schema }

// Fields of every record.
func (Record) Fields() []ent.Field {
	return []ent.Field{
		field.UUID("id", uuid.UUID{}).Immutable(),
		field.Time("created_at").Immutable(),
	}
}

// Hooks of every record.
func (Record) Hooks() []ent.Hook {
	return []ent.Hook{hooks.Stamp, hooks.CleanText}
}

// Policy of every record; each entity adds its own.
func (Record) Policy() ent.Policy { return rule.SomebodyAsks }

// Revised is a record edited by people: revision is its optimistic lock.
type Revised struct{ mixin.Schema }

// Fields of a revised record.
func (Revised) Fields() []ent.Field {
	return []ent.Field{
		field.Int("revision").Default(1).Min(1).Comment("Optimistic lock: counts the edits from 1."),
		field.Time("updated_at"),
	}
}

// Worded is a record with human text in one language (BCP 47).
type Worded struct{ mixin.Schema }

// Fields of a worded record.
func (Worded) Fields() []ent.Field {
	return []ent.Field{
		field.String("language").Default("en").MaxLen(35),
	}
}

// Named is a record that lists sort by name: sort_name is the folded name.
type Named struct{ mixin.Schema }

// Fields of a named record.
func (Named) Fields() []ent.Field {
	return []ent.Field{title("name"), field.String("sort_name").MaxRuneLen(400)}
}

// Hooks of a named record.
func (Named) Hooks() []ent.Hook { return []ent.Hook{hooks.FoldName} }

// title bounds a line that people read as a name.
func title(name string) ent.Field { return field.String(name).NotEmpty().MaxRuneLen(200) }

// line is an optional single line.
func line(name string) ent.Field { return field.String(name).Default("").MaxRuneLen(300) }

// text is optional Markdown of some paragraphs.
func text(name string) ent.Field { return field.Text(name).Default("").MaxRuneLen(20_000) }

// onlyOne is a partial unique index: at most one row of the parent fulfils where.
func onlyOne(name, parent, where string) ent.Index {
	return index.Fields(parent).Unique().StorageKey(name).Annotations(entsql.IndexWhere(where))
}

// belongs is the to-one edge of a record to another, by the named column.
func belongs(name string, to any, column string) ent.Edge {
	return edge.To(name, to).Unique().Required().Immutable().Field(column)
}

// refers is an optional to-one edge, by the named nullable column.
func refers(name string, to any, column string) ent.Edge {
	return edge.To(name, to).Unique().Field(column)
}

// refersToOwn is refers to a record of the same kind. It needs the name of the way
// back: without it ent takes the edge for one between two equals, such as spouses, and
// writes it on both rows, each with one partner only.
func refersToOwn(name, back string, to any, column string) ent.Edge {
	return edge.To(back, to).From(name).Unique().Field(column)
}

// key is the column of a belonging record.
func key(name string) ent.Field { return field.UUID(name, uuid.UUID{}).Immutable() }

// ref is the nullable column of a record that may be absent.
func ref(name string) ent.Field { return field.UUID(name, uuid.UUID{}).Optional().Nillable() }

// count is a counter kept by the acts that change what it counts.
func count(name string) ent.Field { return field.Int(name).Default(0).NonNegative() }

// moment is a time that may not have come yet.
func moment(name string) ent.Field { return field.Time(name).Optional().Nillable() }

// never is the moment that stands for "no date yet" in columns people sort by.
var never = time.Date(9999, time.December, 31, 0, 0, 0, 0, time.UTC)

// notYet gives columns that must sort a value before there is a date.
func notYet() time.Time { return never }

// Prefix is the kind of a record in the ids of the API.
type Prefix struct{ Value string }

// Name under which the templates find it.
func (Prefix) Name() string { return "Prefix" }

func prefix(value string) schema.Annotation { return Prefix{Value: value} }
