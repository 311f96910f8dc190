package graph

import (
	"context"

	"github.com/constellation-cop/constellation/graph/gen"
)

func (r *queryResolver) Search(ctx context.Context, text string, kinds []gen.SearchKind, first *int, after *string, last *int, before *string) (*gen.SearchConnection, error) {
	return r.search(ctx, text, kinds, first, after, last, before)
}
