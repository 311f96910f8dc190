package paging

import (
	"context"
	"sync"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"
	"github.com/vektah/gqlparser/v2/ast"
)

// Node is something that lists and records hang from.
type Node interface {
	Identity() uuid.UUID
	TypeName() string
}

// root is the parent of the lists that a client starts from.
type root struct{}

func (root) Identity() uuid.UUID { return uuid.Nil }
func (root) TypeName() string    { return "Query" }

// Loader loads what a field shows, for all parents of a level at once.
type Loader interface {
	load(ctx context.Context, parents []Node, field graphql.CollectedField) (map[uuid.UUID]any, error)
}

// Loaders are the fields that are loaded ahead, by "Type.field".
type Loaders map[string]Loader

// store is what was loaded ahead for one request.
type store struct {
	loaders Loaders
	mu      sync.Mutex
	kept    map[place]answer
	seen    map[uuid.UUID]Node // records loaded as the end of a to-one edge; nil = hidden
}

// place is a field of a parent in the operation.
type place struct {
	parent uuid.UUID
	field  *ast.Field
}

type answer struct {
	value any
	err   error
}

type key struct{}

// With returns a context in which fields are loaded ahead by the loaders; one
// operation has one.
func With(ctx context.Context, loaders Loaders) context.Context {
	return context.WithValue(ctx, key{}, &store{
		loaders: loaders, kept: map[place]answer{}, seen: map[uuid.UUID]Node{},
	})
}

// Forget drops what was loaded, after an act that may have changed it.
func Forget(ctx context.Context) {
	s := storeOf(ctx)
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.kept)
	clear(s.seen)
}

func storeOf(ctx context.Context) *store {
	if s, ok := ctx.Value(key{}).(*store); ok {
		return s
	}
	return &store{kept: map[place]answer{}, seen: map[uuid.UUID]Node{}}
}

// Ahead loads what the selections ask for below the nodes, level by level, one
// statement a field whatever the number of nodes.
func Ahead(ctx context.Context, selections ast.SelectionSet, nodes []Node) {
	byType := map[string][]Node{}
	known := map[uuid.UUID]bool{}
	for _, node := range nodes {
		if !known[node.Identity()] {
			known[node.Identity()] = true
			byType[node.TypeName()] = append(byType[node.TypeName()], node)
		}
	}
	s, operation := storeOf(ctx), graphql.GetOperationContext(ctx)
	for name, alike := range byType {
		for _, field := range graphql.CollectFields(operation, selections, []string{name, "Node", "SearchResult"}) {
			if loader, ok := s.loaders[name+"."+field.Name]; ok {
				s.fetch(ctx, loader, alike, field)
			}
		}
	}
}

// fetch loads the field for the nodes and keeps the answers, errors too: the
// field itself will report them where it stands.
func (s *store) fetch(ctx context.Context, loader Loader, nodes []Node, field graphql.CollectedField) {
	found, err := loader.load(ctx, nodes, field)
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, node := range nodes {
		s.kept[place{node.Identity(), field.Field}] = answer{found[node.Identity()], err}
	}
}

// read gives what was loaded ahead for the field of the parent, or loads it now.
func read[V any](ctx context.Context, loader Loader, parent Node, field graphql.CollectedField) (V, error) {
	s, at := storeOf(ctx), place{parent.Identity(), field.Field}
	s.mu.Lock()
	got, ok := s.kept[at]
	s.mu.Unlock()
	if !ok {
		s.fetch(ctx, loader, []Node{parent}, field)
		s.mu.Lock()
		got = s.kept[at]
		s.mu.Unlock()
	}
	value, _ := got.value.(V)
	return value, got.err
}

func argsOf(ctx context.Context, field graphql.CollectedField) Args {
	return field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)
}

// asks is what a connection is asked for.
type asks struct {
	items bool
	total bool
	below []ast.SelectionSet // what is asked of the items
}

func asked(ctx context.Context, field graphql.CollectedField) asks {
	operation := graphql.GetOperationContext(ctx)
	var a asks
	for _, part := range graphql.CollectFields(operation, field.Selections, nil) {
		switch part.Name {
		case "totalCount":
			a.total = true
		case "pageInfo":
			a.items = true
		case "nodes":
			a.items = true
			a.below = append(a.below, part.Selections)
		case "edges":
			a.items = true
			for _, inner := range graphql.CollectFields(operation, part.Selections, nil) {
				if inner.Name == "node" {
					a.below = append(a.below, inner.Selections)
				}
			}
		}
	}
	return a
}

// Below is what a connection's field asks of its items.
func Below(ctx context.Context, field graphql.CollectedField) []ast.SelectionSet {
	return asked(ctx, field).below
}
