package paging

import (
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/rule"
)

// one is the parent as a value in a clause.
func one(parent Node) rule.Clause { return rule.Clause{Text: "?", Args: []any{parent.Identity()}} }

// narrow adds what belongs to the parent and what is asked for; the policies
// have added what the viewer may read.
func (w *wanted[T]) narrow(s *sql.Selector, parent rule.Clause) {
	if w.link.Text != "" {
		s.Where(with(w.link, parent).On(s))
	}
	if w.where.Text != "" {
		s.Where(w.where.On(s))
	}
}

// restrict narrows to one page, and an item more that tells whether there are others.
func (w *wanted[T]) restrict(s *sql.Selector, parent rule.Clause) {
	w.narrow(s, parent)
	for _, key := range w.keys {
		s.Where(key.On(s))
	}
	w.sort(s, s.C)
	s.Limit(w.page.size + 1)
}

// sort orders by the list's column, then by id; column gives their qualified names.
func (w *wanted[T]) sort(s *sql.Selector, column func(string) string) {
	direction := sql.Asc
	if w.order.Desc != w.page.backward {
		direction = sql.Desc
	}
	if w.order.Column != "" {
		s.OrderBy(direction(column(w.order.Column)))
	}
	s.OrderBy(direction(column("id")))
}

// lateral turns the query into one that reads a page for each parent, stopping
// each at its limit: LATERAL on PostgreSQL, a correlated rowid list on SQLite.
func (w *wanted[T]) lateral(s *sql.Selector, parents []Node) {
	table, columns := s.TableName(), s.SelectedColumns()
	inner := s.Clone()
	w.restrict(inner, rule.Clause{Text: "p.id"})
	outer := sql.Dialect(s.Dialect()).Select()
	outer.AppendFromExpr(sql.ExprFunc(func(b *sql.Builder) {
		writeParents(b, s.Dialect(), parents)
		if s.Dialect() == dialect.Postgres {
			b.WriteString(" CROSS JOIN LATERAL (").Join(inner).WriteString(") AS ").Ident(table)
			return
		}
		rowid := s.C("id")
		rowid = rowid[:len(rowid)-len("`id`")] + "rowid"
		inner.Select(rowid)
		b.WriteString(" JOIN ").Ident(table).WriteString(" ON ").WriteString(rowid).WriteString(" IN (").Join(inner).WriteString(")")
	}))
	outer.As(table)
	outer.Select(columns...)
	outer.AppendSelectExprAs(sql.Expr(parentText(s)), "parent")
	outer.OrderExpr(sql.Expr("p.n"))
	w.sort(outer, s.Clone().C)
	*s = *outer.WithContext(s.Context())
}

// lateralCount turns the query into one that counts for each parent.
func (w *wanted[T]) lateralCount(s *sql.Selector, parents []Node) {
	inner := s.Clone()
	w.narrow(inner, rule.Clause{Text: "p.id"})
	inner.Select(sql.Count("*"))
	outer := sql.Dialect(s.Dialect()).Select()
	outer.AppendFromExpr(sql.ExprFunc(func(b *sql.Builder) { writeParents(b, s.Dialect(), parents) }))
	outer.AppendSelectExprAs(sql.Expr(parentText(s)), "parent")
	outer.AppendSelectExprAs(sql.ExprFunc(func(b *sql.Builder) {
		b.WriteString("(").Join(inner).WriteString(")")
	}), "total")
	*s = *outer.WithContext(s.Context())
}

// parentText is the parent of a row as text, whatever the database makes of ids.
func parentText(s *sql.Selector) string {
	if s.Dialect() == dialect.Postgres {
		return "p.id::text"
	}
	return "p.id"
}

// writeParents writes the parents as a table p (id, n), the same statement
// whatever their number.
func writeParents(b *sql.Builder, d string, parents []Node) {
	if d == dialect.Postgres {
		b.WriteString("unnest(").Arg(arrayOf(parents)).WriteString("::uuid[]) WITH ORDINALITY AS p(id, n)")
		return
	}
	b.WriteString("(SELECT value AS id, key AS n FROM json_each(").Arg(listOf(parents)).WriteString(")) AS p")
}

// among holds where the column is one of the ids, the same statement whatever their
// number, but for one: PostgreSQL expects ten ids in a list, and would plan the statement
// anew each time to find out that there is one.
func among(s *sql.Selector, column string, ids []uuid.UUID) *sql.Predicate {
	qualified, d := s.C(column), s.Dialect()
	return sql.P(func(b *sql.Builder) {
		b.WriteString(qualified)
		if len(ids) == 1 {
			b.WriteString(" = ").Arg(ids[0])
			return
		}
		if d == dialect.Postgres {
			b.WriteString(" = ANY(").Arg(array(ids)).WriteString("::uuid[])")
			return
		}
		b.WriteString(" IN (SELECT value FROM json_each(").Arg(list(ids)).WriteString("))")
	})
}

func arrayOf(parents []Node) string { return array(identities(parents)) }
func listOf(parents []Node) string  { return list(identities(parents)) }

func identities(parents []Node) []uuid.UUID {
	ids := make([]uuid.UUID, len(parents))
	for i, parent := range parents {
		ids[i] = parent.Identity()
	}
	return ids
}

// array is a PostgreSQL array literal, list a JSON array.
func array(ids []uuid.UUID) string { return "{" + strings.Join(texts(ids), ",") + "}" }
func list(ids []uuid.UUID) string {
	if len(ids) == 0 {
		return "[]"
	}
	return `["` + strings.Join(texts(ids), `","`) + `"]`
}

func texts(ids []uuid.UUID) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = id.String()
	}
	return out
}

// with puts the parent in the place of each @ of the clause.
func with(c, parent rule.Clause) rule.Clause {
	var text strings.Builder
	var args []any
	next := 0
	for _, r := range c.Text {
		switch r {
		case '@':
			text.WriteString(parent.Text)
			args = append(args, parent.Args...)
		case '?':
			text.WriteByte('?')
			args = append(args, c.Args[next])
			next++
		default:
			text.WriteRune(r)
		}
	}
	return rule.Clause{Text: text.String(), Args: args}
}

// parentOf reads the parent that the lateral query wrote beside the item.
func parentOf(item any) (uuid.UUID, error) {
	value, err := valueOf(item, "parent")
	if err != nil {
		return uuid.Nil, err
	}
	switch v := value.(type) {
	case string:
		return uuid.Parse(v)
	case []byte:
		return uuid.ParseBytes(v)
	}
	return uuid.Nil, fmt.Errorf("a parent of type %T", value)
}

// figureOf reads a number that the query wrote beside the item.
func figureOf(item any, name string) (int, error) {
	value, err := valueOf(item, name)
	if err != nil {
		return 0, err
	}
	number, ok := value.(int64)
	if !ok {
		return 0, fmt.Errorf("%s of type %T", name, value)
	}
	return int(number), nil
}

func valueOf(item any, name string) (any, error) {
	valued, ok := item.(interface {
		Value(string) (ent.Value, error)
	})
	if !ok {
		return nil, fmt.Errorf("%T has no selected values", item)
	}
	return valued.Value(name)
}
