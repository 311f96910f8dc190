package demo

import (
	"fmt"
	"slices"

	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"

	"github.com/constellation-cop/constellation/ent/hooks"
)

// shape knows the columns of a table that have to be written.
type shape struct {
	columns []string
	given   int
	rest    []any // the defaults of the columns that were not given
	edited  int   // where the time of the last edit is, and where it comes from
	made    int
	folded  int // where the folded name is, and where it comes from
	name    int
}

func newShape(table *schema.Table, given []string) (shape, error) {
	s := shape{columns: slices.Clone(given), given: len(given)}
	for _, column := range table.Columns {
		if slices.Contains(given, column.Name) || column.Nullable {
			continue
		}
		s.columns = append(s.columns, column.Name)
		s.rest = append(s.rest, defaultOf(column))
	}
	for _, name := range given {
		if !slices.ContainsFunc(table.Columns, func(c *schema.Column) bool { return c.Name == name }) {
			return s, fmt.Errorf("write %s in bulk: it has no column %s", table.Name, name)
		}
	}
	s.edited, s.made = slices.Index(s.columns, "updated_at"), slices.Index(s.columns, "created_at")
	s.folded, s.name = slices.Index(s.columns, "sort_name"), slices.Index(s.columns, "name")
	return s, nil
}

func defaultOf(column *schema.Column) any {
	switch {
	case column.Default != nil:
		return column.Default
	case column.Type == field.TypeBool:
		return false
	case column.Type.Numeric():
		return 0
	case column.Type == field.TypeJSON:
		return "[]"
	default:
		return ""
	}
}

// complete adds what was not given.
func (s shape) complete(values []any) []any {
	full := append(slices.Grow(values, len(s.rest)), s.rest...)
	if s.edited >= s.given {
		full[s.edited] = full[s.made]
	}
	if s.folded >= s.given {
		name, _ := full[s.name].(string)
		full[s.folded] = hooks.Fold(name)
	}
	return full
}
