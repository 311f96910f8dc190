package graph

import (
	"context"

	"github.com/constellation-cop/constellation/graph/gen"
)

func (r *queryResolver) Node(ctx context.Context, id string) (gen.Node, error) {
	return node(ctx, id)
}

func (r *queryResolver) Nodes(ctx context.Context, ids []string) ([]gen.Node, error) {
	return nodes(ctx, ids)
}

func (r *Resolver) Mutation() gen.MutationResolver { return &mutationResolver{r} }

func (r *Resolver) Query() gen.QueryResolver { return &queryResolver{r} }

type (
	mutationResolver struct{ *Resolver }
	queryResolver    struct{ *Resolver }
)
