// Package paging gives people long lists in pages: Relay connections over the
// model, loaded ahead for all parents of a level in one statement, by keyset.
package paging

// PageInfo says where a page stands in the whole list.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	StartCursor     *string
	EndCursor       *string
}

// Connection is a page of a list. The edges are made when they are asked for.
type Connection[T any] struct {
	Nodes      []T
	PageInfo   PageInfo
	TotalCount int
	cursor     func(T) string
}

// Edge is an item of a page with its cursor.
type Edge[T any] struct {
	Node T
	c    *Connection[T]
}

// Edges are the items with their cursors.
func (c *Connection[T]) Edges() []Edge[T] {
	edges := make([]Edge[T], len(c.Nodes))
	for i, node := range c.Nodes {
		edges[i] = Edge[T]{Node: node, c: c}
	}
	return edges
}

// Cursor is where the item stands in its list.
func (e Edge[T]) Cursor() string { return e.c.cursor(e.Node) }
