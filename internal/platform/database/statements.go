package database

import (
	"container/list"
	"context"
	"database/sql/driver"
	"errors"
	"fmt"

	"github.com/lib/pq"
)

// statementsKept is how many prepared statements a PostgreSQL connection remembers, and
// longestKept the longest of them: a long one is a bulk that does not come twice.
const (
	statementsKept = 128
	longestKept    = 24 << 10
)

// statements are the prepared statements of one connection, the latest used in front.
// lib/pq prepares a statement with arguments each time it is run, which costs a second
// round trip; one that is remembered costs one. A connection is used by one goroutine
// at a time, so nothing here is locked.
type statements struct {
	connection    driver.ConnPrepareContext
	capacity      int
	byText        map[string]*list.Element
	latest        *list.List
	inTransaction bool
}

type remembered struct {
	text      string
	statement driver.Stmt
}

func newStatements(connection driver.ConnPrepareContext, capacity int) *statements {
	return &statements{connection: connection, capacity: capacity, byText: map[string]*list.Element{}, latest: list.New()}
}

// worthwhile tells whether to remember the statement. One without arguments takes a
// single round trip as it is.
func (s *statements) worthwhile(query string, args []driver.NamedValue) bool {
	return s.capacity > 0 && len(args) > 0 && len(query) <= longestKept
}

// prepared runs a remembered statement by run. When the database has forgotten the
// statement, or the tables have changed under it, all are prepared anew; the statement
// is run again unless it spoilt a transaction, which then has to be repeated as a whole.
func prepared[S, R any](ctx context.Context, s *statements, query string, run func(S) (R, error)) (R, error) {
	var none R
	for attempt := 0; ; attempt++ {
		statement, err := s.statement(ctx, query)
		if err != nil {
			return none, err
		}
		able, is := statement.(S)
		if !is {
			return none, fmt.Errorf("the driver's %T cannot be run with a context", statement)
		}
		result, err := run(able)
		if err == nil || !outdated(err) {
			return result, err
		}
		s.forget()
		if s.inTransaction || attempt > 0 {
			return none, err
		}
	}
}

// outdated tells that PostgreSQL refuses a prepared statement whose tables have changed
// ("cached plan must not change result type"), or knows it no longer (DISCARD ALL).
func outdated(err error) bool {
	var failure *pq.Error
	return errors.As(err, &failure) &&
		(failure.Code == "0A000" && failure.Routine == "RevalidateCachedQuery" || failure.Code == "26000")
}

// statement is the prepared statement of query, from memory if it is there.
func (s *statements) statement(ctx context.Context, query string) (driver.Stmt, error) {
	if known, is := s.byText[query]; is {
		s.latest.MoveToFront(known)
		return known.Value.(remembered).statement, nil
	}
	if s.latest.Len() >= s.capacity {
		oldest := s.latest.Remove(s.latest.Back()).(remembered)
		delete(s.byText, oldest.text)
		if err := oldest.statement.Close(); err != nil {
			return nil, fmt.Errorf("forget a prepared statement: %w", err)
		}
	}
	statement, err := s.connection.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	s.byText[query] = s.latest.PushFront(remembered{query, statement})
	return statement, nil
}

// forget closes every statement; one that the database has lost cannot be closed and
// needs not be.
func (s *statements) forget() {
	for element := s.latest.Front(); element != nil; element = element.Next() {
		_ = element.Value.(remembered).statement.Close()
	}
	s.latest.Init()
	clear(s.byText)
}
