package graph

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/founding"
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
	p := &gen.ConstellationBeginPayload{}
	password, err := r.firstPassword(ctx, input.Password.Value())
	if err != nil {
		return p, r.refusedBefore(ctx, err, &p.UserErrors)
	}
	var founder uuid.UUID
	err = r.act(ctx, rule.ConstellationBegin, nil, nil, &p.UserErrors, func(ctx context.Context) (changed, error) {
		begun, err := founding.Begin(ctx, founding.BeginInput{
			Code: input.Code, Name: input.Name, Email: input.Email, Language: orEmpty(input.Language.Value()), Zone: orEmpty(input.Zone.Value()),
			CommunityName: input.CommunityName, Domain: input.Domain, PasswordHash: password,
		})
		if err != nil {
			return nil, err
		}
		founder = begun.Person.ID
		return changed{"constellation": begun.Constellation.ID, "community": begun.Community.ID}, nil
	}, shown(&p.Constellation, constellationRows, "constellation"), shown(&p.Community, communityRows, "community"))
	if err != nil || founder == uuid.Nil {
		return p, err
	}
	p.Viewer, err = r.enterFounder(ctx, founder)
	return p, err
}

func (r *queryResolver) Constellation(ctx context.Context) (*db.Constellation, error) {
	return r.constellation(ctx)
}

func (r *Resolver) Constellation() gen.ConstellationResolver { return &constellationResolver{r} }

type constellationResolver struct{ *Resolver }
