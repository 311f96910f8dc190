package paging

import (
	"context"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
)

// Each is something worked out for each parent of a level in a statement of its
// own, such as the viewer's registration.
type Each[P Record, V any] struct {
	Name string
	Load func(context.Context, []P, Args) (map[uuid.UUID]V, error)
}

// Read gives the value for the parent, the zero value where there is none.
func (e *Each[P, V]) Read(ctx context.Context, parent P) (V, error) {
	return read[V](ctx, e, parent, graphql.GetFieldContext(ctx).Field)
}

func (e *Each[P, V]) load(ctx context.Context, parents []Node, field graphql.CollectedField) (map[uuid.UUID]any, error) {
	alike := make([]P, 0, len(parents))
	for _, parent := range parents {
		if p, ok := parent.(P); ok {
			alike = append(alike, p)
		}
	}
	values, err := e.Load(ctx, alike, argsOf(ctx, field))
	if err != nil {
		return nil, err
	}
	found := make(map[uuid.UUID]any, len(values))
	var below []Node
	for parent, value := range values {
		found[parent] = value
		if node, ok := any(value).(Node); ok {
			below = append(below, node)
		}
	}
	if len(below) > 0 {
		Ahead(ctx, field.Selections, below)
	}
	return found, nil
}
