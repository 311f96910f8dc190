package rule

import (
	"fmt"
	"strings"

	"entgo.io/ent"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/intercept"
)

// Clause is a condition in SQL with ? for its arguments. {column} is a column of
// the table it is about; inner tables have aliases of their own.
type Clause struct {
	Text string
	Args []any
}

var (
	everything = Clause{Text: "1 = 1"}
	nothing    = Clause{Text: "1 = 0"}
)

// Says is a condition in SQL with ? for its arguments and {column} for the
// columns of the table it is about.
func Says(text string, args ...any) Clause { return says(text, args...) }

// Both holds where all of the clauses do.
func Both(clauses ...Clause) Clause { return both(clauses...) }

// Exists holds where a row of the table fulfils the condition.
func Exists(table string, condition Clause) Clause { return exists(table, condition) }

func says(text string, args ...any) Clause { return Clause{Text: text, Args: args} }

// either holds where one of the clauses does.
func either(clauses ...Clause) Clause { return join(" OR ", clauses) }

// both holds where all of the clauses do.
func both(clauses ...Clause) Clause { return join(" AND ", clauses) }

func join(word string, clauses []Clause) Clause {
	var texts []string
	var args []any
	for _, c := range clauses {
		if c.Text == nothing.Text {
			if word == " AND " {
				return nothing
			}
			continue
		}
		if c.Text == everything.Text {
			if word == " OR " {
				return everything
			}
			continue
		}
		texts = append(texts, "("+c.Text+")")
		args = append(args, c.Args...)
	}
	switch {
	case len(texts) > 0:
		return Clause{Text: strings.Join(texts, word), Args: args}
	case word == " OR ":
		return nothing
	default:
		return everything
	}
}

// Of writes the clause about the columns of an alias: {x} becomes alias.x.
func (c Clause) Of(alias string) Clause {
	return Clause{Text: strings.NewReplacer("{", alias+".", "}", "").Replace(c.Text), Args: c.Args}
}

// columns names the columns of an alias; own are those of the clause's own table.
type columns string

const own columns = ""

func (c columns) of(name string) string {
	if c == own {
		return "{" + name + "}"
	}
	return string(c) + "." + name
}

// exists holds where a row of the table fulfils the condition.
func exists(table string, condition Clause) Clause {
	if condition.Text == nothing.Text {
		return nothing
	}
	return Clause{Text: "EXISTS (SELECT 1 FROM " + table + " WHERE " + condition.Text + ")", Args: condition.Args}
}

// On writes the clause about the selector's own table, placeholders and all. It stands
// in parentheses, or an OR in it would undo the conditions beside it.
func (c Clause) On(s *sql.Selector) *sql.Predicate {
	named := c.name(s.C) // now: the selector may become another one before it is written
	named.Text = "(" + named.Text + ")"
	return sql.P(func(b *sql.Builder) { named.Write(b, nil) })
}

// name puts the qualified names of the columns into the text.
func (c Clause) name(column func(string) string) Clause {
	var text strings.Builder
	rest := c.Text
	for {
		before, after, found := strings.Cut(rest, "{")
		text.WriteString(before)
		if !found {
			return Clause{Text: text.String(), Args: c.Args}
		}
		var name string
		name, rest, _ = strings.Cut(after, "}")
		text.WriteString(column(name))
	}
}

// Write writes the clause into a statement; column gives the qualified name of
// a column of the table that the clause is about, nil where there is none left.
func (c Clause) Write(b *sql.Builder, column func(string) string) {
	if column != nil {
		c = c.name(column)
	}
	rest := c.Text
	for _, arg := range c.Args {
		before, after, _ := strings.Cut(rest, "?")
		b.WriteString(before)
		b.Arg(arg)
		rest = after
	}
	b.WriteString(rest)
}

func narrow(q ent.Query, c Clause) error {
	if c.Text == everything.Text {
		return nil
	}
	query, err := intercept.NewQuery(q)
	if err != nil {
		return fmt.Errorf("rule: %w", err)
	}
	query.WhereP(func(s *sql.Selector) { s.Where(c.On(s)) })
	return nil
}

// ids is a list of ids as a condition on a column.
func ids(column string, list []uuid.UUID) Clause {
	if len(list) == 0 {
		return nothing
	}
	args := make([]any, len(list))
	for i, one := range list {
		args[i] = one
	}
	marks := strings.TrimSuffix(strings.Repeat("?, ", len(list)), ", ")
	return Clause{Text: column + " IN (" + marks + ")", Args: args}
}
