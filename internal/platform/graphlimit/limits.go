// Package graphlimit keeps one GraphQL operation from taking what belongs to everybody: it counts
// what an operation looks like and what it could return, before anything is looked up.
//
// Both counts visit each fragment once, however often it is spread, and saturate instead of
// overflowing, so that an operation built to explode costs microseconds to refuse.
package graphlimit

import (
	"fmt"
	"math"
)

// Limits are the bounds of one operation. All are counted after fragments are expanded; together
// they bound the whole document, so that unused operations and fragments count as well.
type Limits struct {
	// Fields, Aliases and Directives may occur this often.
	Fields, Aliases, Directives int
	// Duplicates is how many fields may repeat a response name of their own selection set, because
	// validation compares every pair of them.
	Duplicates int
	// Depth is how many fields may lie inside each other; IntrospectionDepth below __schema and
	// __type.
	Depth, IntrospectionDepth int
	// RootQueries, RootMutations and RootSubscriptions bound the fields at the root of an operation.
	RootQueries, RootMutations, RootSubscriptions int
	// Cost is how many objects the answer may hold at most.
	Cost int
	// PageDefault is the size of a page nobody named, PageMaximum the largest.
	PageDefault, PageMaximum int
	// ListDefault is how many objects a plain list is taken to hold, unless Lists names it.
	ListDefault int
	// Lists gives the size of plain lists as "Type.field", for those that are shorter or longer.
	Lists map[string]int
}

// Default returns the limits that docs/api.md promises.
func Default() Limits {
	return Limits{
		Fields: 500, Aliases: 30, Directives: 50, Duplicates: 100,
		Depth: 12, IntrospectionDepth: 20,
		RootQueries: 20, RootMutations: 5, RootSubscriptions: 1,
		Cost: 10_000, PageDefault: 20, PageMaximum: 100, ListDefault: 10,
	}
}

// Exceeded says which limit an operation passes. Requested saturates at a very large number.
type Exceeded struct {
	What               string
	Requested, Maximum int
}

// Error says what to change.
func (e *Exceeded) Error() string {
	if e.Requested >= saturated {
		return fmt.Sprintf("This operation has far too many %s; at most %d are allowed. Ask for less at a time.",
			e.What, e.Maximum)
	}
	return fmt.Sprintf("This operation has %d %s; at most %d are allowed. Ask for less at a time.",
		e.Requested, e.What, e.Maximum)
}

// PageSize is a page or list size no list of ours allows.
type PageSize struct {
	Field, Argument  string
	Minimum, Maximum int
}

// Error says which sizes are allowed.
func (e *PageSize) Error() string {
	return fmt.Sprintf("%s(%s:) takes %d to %d.", e.Field, e.Argument, e.Minimum, e.Maximum)
}

// Cycle is a fragment that spreads itself, directly or through others.
type Cycle struct{ Fragment string }

// Error names the fragment.
func (e *Cycle) Error() string {
	return fmt.Sprintf("Fragment %q spreads itself.", e.Fragment)
}

// saturated stands for every number too large to matter.
const saturated = math.MaxInt32

func add(a, b int) int {
	if a >= saturated-b {
		return saturated
	}
	return a + b
}

func multiply(a, b int) int {
	if a != 0 && b > saturated/a {
		return saturated
	}
	return min(a*b, saturated)
}
