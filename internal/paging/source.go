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
// reads passes through the policies, whatever is added to it here.
type query[T any] struct {
	modify func(...func(*sql.Selector))
	all    func(context.Context) ([]T, error)
	count  func(context.Context) (int, error)
	scan   func(context.Context, any) error
}

// Source opens a query over the records of one kind.
type Source[T any] func(*db.Client) query[T]

type scanner interface {
	Scan(context.Context, any) error
}

type entQuery[T any, S scanner] interface {
	All(context.Context) ([]*T, error)
	Count(context.Context) (int, error)
	Modify(...func(*sql.Selector)) S
}

// From makes a source of an ent query.
func From[T any, S scanner, Q entQuery[T, S]](open func(*db.Client) Q) Source[*T] {
	return func(client *db.Client) query[*T] {
		q := open(client)
		return query[*T]{
			modify: func(m ...func(*sql.Selector)) { q.Modify(m...) },
			all:    q.All,
			count:  q.Count,
			scan:   func(ctx context.Context, into any) error { return q.Modify().Scan(ctx, into) },
		}
	}
}
