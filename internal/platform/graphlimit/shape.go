package graphlimit

import (
	"github.com/vektah/gqlparser/v2/ast"
)

// Shape is what a document looks like, before anything is known about its types.
type Shape struct {
	Fields             int
	Aliases            int
	Directives         int
	Duplicates         int
	Depth              int
	IntrospectionDepth int
	// RootQueries, RootMutations and RootSubscriptions are the most fields at the root of any one
	// operation of that kind.
	RootQueries, RootMutations, RootSubscriptions int
	// roots is how many fields stand directly in the selection set.
	roots int
}

// Measure counts the document's shape, all its operations together, and refuses it when it passes
// a limit. It needs no schema, so it comes before validation and bounds what validation can cost.
func Measure(document *ast.QueryDocument, limits Limits) (Shape, error) {
	total, err := Look(document)
	if err != nil {
		return total, err
	}
	return total, limits.allow(total)
}

// Look counts like Measure and refuses only cycles.
func Look(document *ast.QueryDocument) (Shape, error) {
	ruler := newRuler(document)
	var total Shape
	for _, operation := range document.Operations {
		shape := ruler.selection(operation.SelectionSet)
		shape.Directives = add(shape.Directives, len(operation.Directives))
		for _, variable := range operation.VariableDefinitions {
			shape.Directives = add(shape.Directives, len(variable.Directives))
		}
		total = total.beside(shape)
		switch operation.Operation {
		case ast.Mutation:
			total.RootMutations = max(total.RootMutations, shape.roots)
		case ast.Subscription:
			total.RootSubscriptions = max(total.RootSubscriptions, shape.roots)
		default:
			total.RootQueries = max(total.RootQueries, shape.roots)
		}
	}
	for _, fragment := range document.Fragments {
		total = total.atLeast(ruler.fragment(fragment.Name))
	}
	total.roots = 0
	if ruler.cycle != "" {
		return total, &Cycle{Fragment: ruler.cycle}
	}
	return total, nil
}

func (l Limits) allow(shape Shape) error {
	for _, limit := range []Exceeded{
		{"fields after its fragments are expanded", shape.Fields, l.Fields},
		{"levels of fields", shape.Depth, l.Depth},
		{"levels of introspection", shape.IntrospectionDepth, l.IntrospectionDepth},
		{"aliases", shape.Aliases, l.Aliases},
		{"directives", shape.Directives, l.Directives},
		{"fields that repeat a name beside them", shape.Duplicates, l.Duplicates},
		{"fields at the root of a query", shape.RootQueries, l.RootQueries},
		{"fields at the root of a mutation", shape.RootMutations, l.RootMutations},
		{"fields at the root of a subscription", shape.RootSubscriptions, l.RootSubscriptions},
	} {
		if limit.Requested > limit.Maximum {
			return &limit
		}
	}
	return nil
}

// beside is the shape of both, one next to the other.
func (s Shape) beside(other Shape) Shape {
	s.Fields = add(s.Fields, other.Fields)
	s.Aliases = add(s.Aliases, other.Aliases)
	s.Directives = add(s.Directives, other.Directives)
	s.Duplicates = add(s.Duplicates, other.Duplicates)
	s.Depth = max(s.Depth, other.Depth)
	s.IntrospectionDepth = max(s.IntrospectionDepth, other.IntrospectionDepth)
	s.roots = add(s.roots, other.roots)
	return s
}

// atLeast raises each count to that of the other: a fragment nobody spreads is validated too. How
// deep it lies depends on where it is spread.
func (s Shape) atLeast(other Shape) Shape {
	s.Fields = max(s.Fields, other.Fields)
	s.Aliases = max(s.Aliases, other.Aliases)
	s.Directives = max(s.Directives, other.Directives)
	s.Duplicates = max(s.Duplicates, other.Duplicates)
	return s
}
