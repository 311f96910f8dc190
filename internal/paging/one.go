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

// One is a record that another refers to by its id.
type One[P Record, T Record] struct {
	Name string // "Event.community"
	From Source[T]
	Key  func(P) *uuid.UUID // nil where it refers to none
}

// Read gives the record, nil where there is none or the viewer may not see it.
func (o *One[P, T]) Read(ctx context.Context, parent P) (T, error) {
	return read[T](ctx, o, parent, graphql.GetFieldContext(ctx).Field)
}

func (o *One[P, T]) load(ctx context.Context, parents []Node, field graphql.CollectedField) (map[uuid.UUID]any, error) {
	keys, missing := o.keys(ctx, parents)
	if len(missing) > 0 {
		if err := o.fetch(ctx, missing); err != nil {
			return nil, err
		}
	}
	s := storeOf(ctx)
	found := make(map[uuid.UUID]any, len(parents))
	var below []Node
	s.mu.Lock()
	for parent, id := range keys {
		if record := s.seen[id]; record != nil {
			found[parent] = record
			below = append(below, record)
		}
	}
	s.mu.Unlock()
	if len(below) > 0 {
		Ahead(ctx, field.Selections, below)
	}
	return found, nil
}

// keys are the ids referred to, by parent, and those of them not loaded yet.
func (o *One[P, T]) keys(ctx context.Context, parents []Node) (map[uuid.UUID]uuid.UUID, []uuid.UUID) {
	s := storeOf(ctx)
	keys := make(map[uuid.UUID]uuid.UUID, len(parents))
	var missing []uuid.UUID
	s.mu.Lock()
	defer s.mu.Unlock()
	asked := map[uuid.UUID]bool{}
	for _, parent := range parents {
		p, ok := parent.(P)
		if !ok {
			continue
		}
		id := o.Key(p)
		if id == nil {
			continue
		}
		keys[parent.Identity()] = *id
		if _, known := s.seen[*id]; !known && !asked[*id] {
			asked[*id] = true
			missing = append(missing, *id)
		}
	}
	return keys, missing
}

func (o *One[P, T]) fetch(ctx context.Context, missing []uuid.UUID) error {
	q := o.From(db.FromContext(ctx))
	q.modify(func(s *sql.Selector) { s.Where(among(s, "id", missing)) })
	records, err := q.all(ctx)
	if err != nil {
		return fmt.Errorf("paging %s: %w", o.Name, err)
	}
	s := storeOf(ctx)
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, id := range missing {
		s.seen[id] = nil
	}
	for _, record := range records {
		s.seen[record.Identity()] = record
	}
	return nil
}

// ByIDs reads the records with the ids that the viewer may see.
func ByIDs[T Record](ctx context.Context, from Source[T], ids []uuid.UUID) ([]T, error) {
	read := func(ctx context.Context) ([]T, error) {
		q := from(db.FromContext(ctx))
		q.modify(func(s *sql.Selector) { s.Where(among(s, "id", ids)) })
		return q.all(ctx)
	}
	if len(ids) == 1 {
		return rule.PlainFirst(ctx, read)
	}
	return read(ctx)
}

// Among reads the records whose column holds one of the parents and which fulfil
// the condition.
func Among[P Record, T Record](ctx context.Context, from Source[T], column string, parents []P, condition rule.Clause) ([]T, error) {
	q := from(db.FromContext(ctx))
	q.modify(func(s *sql.Selector) {
		s.Where(among(s, column, keysOf(parents)))
		if condition.Text != "" {
			s.Where(condition.On(s))
		}
	})
	return q.all(ctx)
}

// Measure reads a figure of each record: a whole number in SQL, {column} being a
// column of the record.
func Measure[T Record](ctx context.Context, from Source[T], records []T, figure string) (map[uuid.UUID]int, error) {
	q := from(db.FromContext(ctx))
	q.modify(func(s *sql.Selector) {
		s.Where(among(s, "id", keysOf(records)))
		s.AppendSelectExprAs(rule.Says("("+figure+")").On(s), "figure")
	})
	rows, err := q.all(ctx)
	if err != nil {
		return nil, err
	}
	figures := make(map[uuid.UUID]int, len(rows))
	for _, row := range rows {
		if figures[row.Identity()], err = figureOf(row, "figure"); err != nil {
			return nil, err
		}
	}
	return figures, nil
}

func keysOf[P Record](records []P) []uuid.UUID {
	ids := make([]uuid.UUID, len(records))
	for i, record := range records {
		ids[i] = record.Identity()
	}
	return ids
}
