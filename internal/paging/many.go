package paging

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect/sql"
	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
)

// Order is how a list is sorted: by one column that is never null, then by id.
type Order[T any] struct {
	Name   string      // tells the cursors of different orders apart
	Column string      // empty = by id alone
	Desc   bool        //
	Value  func(T) any // the value of the column
}

// Many is a list that hangs from a record, or from the root: a connection.
type Many[T Record] struct {
	Name  string // "Community.events"
	From  Source[T]
	Link  func(context.Context, Args) (rule.Clause, error) // where an item belongs to the parent @; nil at the root
	Where func(context.Context, Args) (rule.Clause, error) // what is asked for; may be nil
	Order func(Args) Order[T]
}

// Read gives the page that the field asks for: what was loaded ahead, else it is
// loaded now, with all that hangs below it.
func (m *Many[T]) Read(ctx context.Context, parent Node) (*Connection[T], error) {
	field := graphql.GetFieldContext(ctx).Field
	return read[*Connection[T]](ctx, m, parent, field)
}

// List gives the page of a root field.
func (m *Many[T]) List(ctx context.Context) (*Connection[T], error) {
	return m.Read(ctx, root{})
}

func (m *Many[T]) load(ctx context.Context, parents []Node, field graphql.CollectedField) (map[uuid.UUID]any, error) {
	args := argsOf(ctx, field)
	wanted, err := m.prepare(ctx, args)
	if err != nil {
		return nil, err
	}
	asks := asked(ctx, field)
	found := make(map[uuid.UUID]any, len(parents))
	pages := make(map[uuid.UUID]*Connection[T], len(parents))
	for _, parent := range parents {
		pages[parent.Identity()] = &Connection[T]{cursor: wanted.cursor}
		found[parent.Identity()] = pages[parent.Identity()]
	}
	if asks.items {
		if err := wanted.fill(ctx, parents, pages); err != nil {
			return nil, err
		}
	}
	if asks.total {
		if err := wanted.count(ctx, parents, pages); err != nil {
			return nil, err
		}
	}
	var all []Node
	for _, page := range pages {
		for _, node := range page.Nodes {
			all = append(all, node)
		}
	}
	for _, selections := range asks.below {
		Ahead(ctx, selections, all)
	}
	return found, nil
}

// wanted is a page of a list, ready to be asked for.
type wanted[T Record] struct {
	list  *Many[T]
	page  page
	order Order[T]
	name  string
	link  rule.Clause
	where rule.Clause
	keys  []rule.Clause
}

func (m *Many[T]) prepare(ctx context.Context, args Args) (*wanted[T], error) {
	p, err := args.page()
	if err != nil {
		return nil, err
	}
	w := &wanted[T]{list: m, page: p, order: m.Order(args)}
	w.name = m.Name + "/" + w.order.Name
	if m.Link != nil {
		if w.link, err = m.Link(ctx, args); err != nil {
			return nil, err
		}
	}
	if m.Where != nil {
		if w.where, err = m.Where(ctx, args); err != nil {
			return nil, err
		}
	}
	for _, edge := range []struct {
		cursor string
		after  bool
	}{{p.after, true}, {p.before, false}} {
		if edge.cursor == "" {
			continue
		}
		at, err := decode(w.name, edge.cursor, w.order.kind())
		if err != nil {
			return nil, err
		}
		w.keys = append(w.keys, w.order.beyond(at, edge.after))
	}
	return w, nil
}

func (o Order[T]) kind() any {
	if o.Column == "" {
		return nil
	}
	var zero T
	return o.Value(zero)
}

// beyond holds for the items after (or before) a position, as a row comparison
// that one index scan answers.
func (o Order[T]) beyond(at position, after bool) rule.Clause {
	sign := ">"
	if after == o.Desc {
		sign = "<"
	}
	if o.Column == "" {
		return rule.Clause{Text: "{id} " + sign + " ?", Args: []any{at.id}}
	}
	return rule.Clause{Text: "({" + o.Column + "}, {id}) " + sign + " (?, ?)", Args: []any{at.value, at.id}}
}

func (w *wanted[T]) cursor(item T) string {
	at := position{id: item.Identity()}
	if w.order.Column != "" {
		at.value = w.order.Value(item)
	}
	return encode(w.name, at)
}

// fill reads one page for each parent in one statement.
func (w *wanted[T]) fill(ctx context.Context, parents []Node, pages map[uuid.UUID]*Connection[T]) error {
	q := w.list.From(db.FromContext(ctx))
	single := len(parents) == 1
	if single {
		q.modify(func(s *sql.Selector) { w.restrict(s, one(parents[0])) })
	} else {
		q.modify(func(s *sql.Selector) { w.lateral(s, parents) })
	}
	items, err := q.all(ctx)
	if err != nil {
		return fmt.Errorf("paging %s: %w", w.list.Name, err)
	}
	for _, item := range items {
		at := parents[0].Identity()
		if !single {
			if at, err = parentOf(item); err != nil {
				return fmt.Errorf("paging %s: %w", w.list.Name, err)
			}
		}
		pages[at].Nodes = append(pages[at].Nodes, item)
	}
	for _, page := range pages {
		w.close(page)
	}
	return nil
}

// close cuts the item that only tells that there are more, and says where the
// page stands.
func (w *wanted[T]) close(c *Connection[T]) {
	more := len(c.Nodes) > w.page.size
	if more {
		c.Nodes = c.Nodes[:w.page.size]
	}
	if w.page.backward {
		for i, j := 0, len(c.Nodes)-1; i < j; i, j = i+1, j-1 {
			c.Nodes[i], c.Nodes[j] = c.Nodes[j], c.Nodes[i]
		}
		c.PageInfo.HasPreviousPage, c.PageInfo.HasNextPage = more, w.page.before != ""
	} else {
		c.PageInfo.HasNextPage, c.PageInfo.HasPreviousPage = more, w.page.after != ""
	}
	if len(c.Nodes) > 0 {
		start, end := w.cursor(c.Nodes[0]), w.cursor(c.Nodes[len(c.Nodes)-1])
		c.PageInfo.StartCursor, c.PageInfo.EndCursor = &start, &end
	}
}

// count reads the totals of all parents in one statement.
func (w *wanted[T]) count(ctx context.Context, parents []Node, pages map[uuid.UUID]*Connection[T]) error {
	q := w.list.From(db.FromContext(ctx))
	if len(parents) == 1 {
		q.modify(func(s *sql.Selector) { w.narrow(s, one(parents[0])) })
		total, err := q.count(ctx)
		if err != nil {
			return fmt.Errorf("paging %s: count: %w", w.list.Name, err)
		}
		pages[parents[0].Identity()].TotalCount = total
		return nil
	}
	q.modify(func(s *sql.Selector) { w.lateralCount(s, parents) })
	lines, err := q.all(ctx)
	if err != nil {
		return fmt.Errorf("paging %s: count: %w", w.list.Name, err)
	}
	for _, line := range lines {
		parent, err := parentOf(line)
		if err != nil {
			return fmt.Errorf("paging %s: count: %w", w.list.Name, err)
		}
		if pages[parent].TotalCount, err = figureOf(line, "total"); err != nil {
			return fmt.Errorf("paging %s: count: %w", w.list.Name, err)
		}
	}
	return nil
}
