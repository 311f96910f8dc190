package paging

import (
	"context"

	"entgo.io/ent/dialect/sql"

	"github.com/constellation-cop/constellation/ent/db"
)

// Record is something the API shows that others hang from.
type Record interface {
	comparable
	Node
}

// query is an ent query with the few things that paging does to it. All that it
// reads passes through the policies, whatever is added to it here. (Not ent's Scan:
// there the modifiers come before the policies, and could escape them.)
type query[T any] struct {
	modify func(...func(*sql.Selector))
	all    func(context.Context) ([]T, error)
	count  func(context.Context) (int, error)
}

// Source opens a query over the records of one kind.
type Source[T any] func(*db.Client) query[T]

type entQuery[T any, S any] interface {
	All(context.Context) ([]*T, error)
	Count(context.Context) (int, error)
	Modify(...func(*sql.Selector)) S
}

// From makes a source of an ent query.
func From[T any, S any, Q entQuery[T, S]](open func(*db.Client) Q) Source[*T] {
	return func(client *db.Client) query[*T] {
		q := open(client)
		return query[*T]{
			modify: func(m ...func(*sql.Selector)) { q.Modify(m...) },
			all:    q.All,
			count:  q.Count,
		}
	}
}
