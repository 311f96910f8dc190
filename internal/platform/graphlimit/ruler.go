package graphlimit

import (
	"github.com/vektah/gqlparser/v2/ast"
)

// ruler measures selection sets and remembers the shape of each fragment.
type ruler struct {
	fragments map[string]*ast.FragmentDefinition
	known     map[string]Shape
	open      map[string]bool
	cycle     string
}

func newRuler(document *ast.QueryDocument) *ruler {
	r := &ruler{
		fragments: make(map[string]*ast.FragmentDefinition, len(document.Fragments)),
		known:     make(map[string]Shape, len(document.Fragments)),
		open:      map[string]bool{},
	}
	for _, fragment := range document.Fragments {
		r.fragments[fragment.Name] = fragment
	}
	return r
}

// selection measures one selection set with all that lies below it.
func (r *ruler) selection(set ast.SelectionSet) Shape {
	if len(set) == 0 {
		return Shape{}
	}
	shape := r.below(set)
	shape.Duplicates = add(shape.Duplicates, repeated(set))
	return shape
}

// below is selection without the names repeated in set itself, which an inline fragment shares
// with the set around it.
func (r *ruler) below(set ast.SelectionSet) Shape {
	var total Shape
	for _, selection := range set {
		switch selection := selection.(type) {
		case *ast.Field:
			total = total.beside(r.field(selection))
		case *ast.InlineFragment:
			inner := r.below(selection.SelectionSet)
			inner.Directives = add(inner.Directives, len(selection.Directives))
			total = total.beside(inner)
		case *ast.FragmentSpread:
			inner := r.fragment(selection.Name)
			inner.Directives = add(inner.Directives, len(selection.Directives))
			total = total.beside(inner)
		}
	}
	return total
}

func (r *ruler) field(field *ast.Field) Shape {
	shape := r.selection(field.SelectionSet)
	shape.Fields = add(shape.Fields, 1)
	shape.Directives = add(shape.Directives, len(field.Directives))
	shape.roots = 1
	if field.Alias != field.Name {
		shape.Aliases = add(shape.Aliases, 1)
	}
	if field.Name == "__schema" || field.Name == "__type" {
		shape.IntrospectionDepth = add(max(shape.Depth, shape.IntrospectionDepth), 1)
		shape.Depth = 1
		return shape
	}
	shape.Depth = add(shape.Depth, 1)
	return shape
}

// fragment measures a fragment the first time it is met.
func (r *ruler) fragment(name string) Shape {
	if shape, ok := r.known[name]; ok {
		return shape
	}
	fragment, ok := r.fragments[name]
	if !ok {
		return Shape{}
	}
	if r.open[name] {
		r.cycle = name
		return Shape{}
	}
	r.open[name] = true
	shape := r.selection(fragment.SelectionSet)
	shape.Directives = add(shape.Directives, len(fragment.Directives))
	delete(r.open, name)
	r.known[name] = shape
	return shape
}

// repeated counts the fields of a selection set, its inline fragments included, whose response
// name stands there already.
func repeated(set ast.SelectionSet) int {
	if len(set) == 1 {
		if _, single := set[0].(*ast.InlineFragment); !single {
			return 0
		}
	}
	seen := make(map[string]struct{}, len(set))
	count := 0
	var visit func(ast.SelectionSet)
	visit = func(set ast.SelectionSet) {
		for _, selection := range set {
			switch selection := selection.(type) {
			case *ast.Field:
				if _, ok := seen[selection.Alias]; ok {
					count++
				}
				seen[selection.Alias] = struct{}{}
			case *ast.InlineFragment:
				visit(selection.SelectionSet)
			}
		}
	}
	visit(set)
	return count
}
