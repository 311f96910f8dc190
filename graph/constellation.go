package graph

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

func (r *constellationResolver) SummaryHTML(ctx context.Context, obj *db.Constellation) (string, error) {
	return markdown.HTML(obj.Summary), nil
}

func (r *constellationResolver) HasBegun(ctx context.Context, obj *db.Constellation) (bool, error) {
	return obj.ID != uuid.Nil, nil
}

func (r *constellationResolver) Rooms(ctx context.Context, obj *db.Constellation) ([]gen.Room, error) {
	return r.rooms(ctx)
}

func (r *mutationResolver) ConstellationBegin(ctx context.Context, input gen.ConstellationBeginInput) (*gen.ConstellationBeginPayload, error) {
	panic(fmt.Errorf("not implemented: ConstellationBegin - constellationBegin"))
}

func (r *queryResolver) Constellation(ctx context.Context) (*db.Constellation, error) {
	return r.constellation(ctx)
}

func (r *Resolver) Constellation() gen.ConstellationResolver { return &constellationResolver{r} }

type constellationResolver struct{ *Resolver }
