package graphlimit

import (
	"encoding/json"
	"strconv"

	"github.com/vektah/gqlparser/v2/ast"
)

// Prices knows a schema's lists and what asking for the schema itself may cost.
type Prices struct {
	schema        *ast.Schema
	limits        Limits
	introspection introspectionSizes
	// introspectionMaximum is twice the price of a full introspection query.
	introspectionMaximum int
}

// Cost is what one operation could return at most, with the variables it came with.
type Cost struct {
	// Objects is the number of objects of the product; Introspection that of the schema's own.
	Objects, Introspection int
}

// Price counts a point for each object the operation could return, page sizes multiplied, and
// refuses it when that is too much or a page too large. The operation has passed validation.
func (p *Prices) Price(operation *ast.OperationDefinition, variables map[string]any) (Cost, error) {
	till := &till{prices: p, variables: variables, known: map[spread]Cost{}}
	cost := till.selection(operation.SelectionSet, 0)
	switch {
	case till.refused != nil:
		return cost, till.refused
	case cost.Objects > p.limits.Cost:
		return cost, &Exceeded{What: "objects in its largest answer", Requested: cost.Objects, Maximum: p.limits.Cost}
	case cost.Introspection > p.introspectionMaximum:
		return cost, &Exceeded{
			What: "objects of the schema in its largest answer", Requested: cost.Introspection, Maximum: p.introspectionMaximum,
		}
	}
	return cost, nil
}

// till adds up one operation. What a fragment costs depends on the page it is spread in.
type till struct {
	prices    *Prices
	variables map[string]any
	known     map[spread]Cost
	refused   error
}

type spread struct {
	fragment string
	page     int
}

// selection adds up a selection set; page is the size of the page its lists belong to, 0 outside
// of a connection.
func (t *till) selection(set ast.SelectionSet, page int) Cost {
	var total Cost
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			total = total.plus(t.field(selection, page))
		case *ast.InlineFragment:
			total = total.plus(t.selection(selection.SelectionSet, page))
		case *ast.FragmentSpread:
			total = total.plus(t.fragment(selection, page))
		}
	}
	return total
}

func (t *till) fragment(selection *ast.FragmentSpread, page int) Cost {
	if selection.Definition == nil {
		return Cost{}
	}
	key := spread{selection.Name, page}
	if cost, ok := t.known[key]; ok {
		return cost
	}
	cost := t.selection(selection.Definition.SelectionSet, page)
	t.known[key] = cost
	return cost
}

func (t *till) field(field *ast.Field, page int) Cost {
	definition, parent := field.Definition, field.ObjectDefinition
	if definition == nil || parent == nil {
		return Cost{}
	}
	kind := t.prices.schema.Types[definition.Type.Name()]
	if kind == nil || !kind.IsCompositeType() {
		return Cost{}
	}
	if size, ok := t.prices.introspection.of(parent.Name, definition); ok {
		inner := t.selection(field.SelectionSet, 0)
		return Cost{Introspection: multiply(size, add(1, add(inner.Objects, inner.Introspection)))}
	}
	own, pages := t.page(field)
	if definition.Type.Elem == nil {
		return t.one(field, parent, own)
	}
	count := t.list(field, parent, page)
	if pages {
		count = own
	}
	inner := t.selection(field.SelectionSet, 0)
	return Cost{Objects: multiply(count, add(1, inner.Objects)), Introspection: multiply(count, inner.Introspection)}
}

// one is a single object: free when it only wraps others that are counted themselves.
func (t *till) one(field *ast.Field, parent *ast.Definition, page int) Cost {
	inner := t.selection(field.SelectionSet, page)
	edge := field.Name == "node" && parent.Fields.ForName("cursor") != nil
	if field.Name == "pageInfo" || edge {
		return inner
	}
	return inner.plus(Cost{Objects: 1})
}

// list is how many objects a plain list holds: those asked for by id, those of the page around it,
// or what is known of it.
func (t *till) list(field *ast.Field, parent *ast.Definition, page int) int {
	if field.Definition.Arguments.ForName("ids") != nil {
		return t.length(field, field.Arguments.ForName("ids"))
	}
	if size, ok := t.prices.limits.Lists[parent.Name+"."+field.Name]; ok {
		return size
	}
	if page > 0 {
		return page
	}
	return t.prices.limits.ListDefault
}

// page is the size of the page a field asks for; false when the field has no pages.
func (t *till) page(field *ast.Field) (int, bool) {
	size, pages := 0, false
	for _, name := range []string{"first", "last"} {
		if field.Definition.Arguments.ForName(name) == nil {
			continue
		}
		pages = true
		if argument := field.Arguments.ForName(name); argument != nil {
			size = max(size, t.size(field, argument))
		}
	}
	if pages && size == 0 {
		size = t.prices.limits.PageDefault
	}
	return size, pages
}

// size reads a page size; nothing and null count as none.
func (t *till) size(field *ast.Field, argument *ast.Argument) int {
	value, err := argument.Value.Value(t.variables)
	if err == nil && value == nil {
		return 0
	}
	size, ok := whole(value)
	if err != nil || !ok || size < 1 || size > int64(t.prices.limits.PageMaximum) {
		t.refuse(&PageSize{Field: field.Name, Argument: argument.Name, Minimum: 1, Maximum: t.prices.limits.PageMaximum})
		return 0
	}
	return int(size)
}

// length is how many ids a field names; a single value stands for a list of one.
func (t *till) length(field *ast.Field, argument *ast.Argument) int {
	if argument == nil {
		return 0
	}
	value, err := argument.Value.Value(t.variables)
	if err != nil || value == nil {
		return 0
	}
	length := 1
	switch values := value.(type) {
	case []any:
		length = len(values)
	case []string:
		length = len(values)
	}
	if length > t.prices.limits.PageMaximum {
		t.refuse(&PageSize{Field: field.Name, Argument: argument.Name, Maximum: t.prices.limits.PageMaximum})
	}
	return length
}

func (t *till) refuse(err error) {
	if t.refused == nil {
		t.refused = err
	}
}

func (c Cost) plus(other Cost) Cost {
	return Cost{Objects: add(c.Objects, other.Objects), Introspection: add(c.Introspection, other.Introspection)}
}

// whole reads an integer in any of the forms a literal or a variable gives it.
func whole(value any) (int64, bool) {
	switch value := value.(type) {
	case int64:
		return value, true
	case int:
		return int64(value), true
	case float64:
		return int64(value), value == float64(int64(value))
	case json.Number:
		size, err := value.Int64()
		return size, err == nil
	case string:
		size, err := strconv.ParseInt(value, 10, 64)
		return size, err == nil
	}
	return 0, false
}
