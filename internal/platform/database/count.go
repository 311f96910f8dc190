package database

import (
	"context"
	"strings"
	"sync"
)

// Statements are the statements run under one context, for tests that bound their number.
type Statements struct {
	mutex sync.Mutex
	texts []string
}

// Count is how many were run so far. What begins, ends or divides a transaction does not
// count.
func (s *Statements) Count() int {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return len(s.texts)
}

// String is their texts, one a line, for the message of a test that fails.
func (s *Statements) String() string {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	return strings.Join(s.texts, "\n")
}

type statementsKey struct{}

// CountStatements returns a context and what notes each statement run under it, by ent
// or by hand, in a transaction or outside.
func CountStatements(ctx context.Context) (context.Context, *Statements) {
	counted := &Statements{}
	return context.WithValue(ctx, statementsKey{}, counted), counted
}

func note(ctx context.Context, query string) {
	if strings.HasPrefix(query, "SAVEPOINT ") || strings.HasPrefix(query, "RELEASE ") {
		return
	}
	if counted, wanted := ctx.Value(statementsKey{}).(*Statements); wanted {
		counted.mutex.Lock()
		counted.texts = append(counted.texts, query)
		counted.mutex.Unlock()
	}
}
