package graph

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/cafe"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

func (r *cafeRoundResolver) Session(ctx context.Context, obj *db.CafeRound) (*db.Session, error) {
	return cafeRoundSession.Read(ctx, obj)
}

func (r *cafeRoundResolver) Seats(ctx context.Context, obj *db.CafeRound, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CafeSeat], error) {
	return cafeRoundSeats.Read(ctx, obj)
}

func (r *cafeRoundResolver) ViewerSeat(ctx context.Context, obj *db.CafeRound) (*db.CafeSeat, error) {
	return cafeRoundViewerSeat.Read(ctx, obj)
}

func (r *cafeRoundResolver) ContributionCount(ctx context.Context, obj *db.CafeRound) (*int, error) {
	return cafeRoundContributionCount.Read(ctx, obj)
}

func (r *cafeSeatResolver) Table(ctx context.Context, obj *db.CafeSeat) (*db.CafeTable, error) {
	return cafeSeatTable.Read(ctx, obj)
}

func (r *cafeSeatResolver) Name(ctx context.Context, obj *db.CafeSeat) (string, error) {
	return cafeSeatName.Read(ctx, obj)
}

func (r *cafeSeatResolver) Person(ctx context.Context, obj *db.CafeSeat) (*db.Person, error) {
	return cafeSeatPerson.Read(ctx, obj)
}

func (r *cafeTableResolver) Host(ctx context.Context, obj *db.CafeTable) (*db.Person, error) {
	return cafeTableHost.Read(ctx, obj)
}

func (r *cafeTableResolver) HostName(ctx context.Context, obj *db.CafeTable) (*string, error) {
	return cafeTableHostName.Read(ctx, obj)
}

func (r *sessionResolver) Rounds(ctx context.Context, obj *db.Session, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CafeRound], error) {
	return sessionRounds.Read(ctx, obj)
}

func (r *sessionResolver) Tables(ctx context.Context, obj *db.Session, first *int, after *string, last *int, before *string) (*paging.Connection[*db.CafeTable], error) {
	return sessionTables.Read(ctx, obj)
}

func (r *mutationResolver) CafeSet(ctx context.Context, input gen.CafeSetInput) (*gen.CafeSetPayload, error) {
	p := &gen.CafeSetPayload{}
	in, err := cafeSet(input)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.CafeSet, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		part, err := cafe.Set(ctx, in)
		return changes("session", part), err
	}, shown(&p.Session, sessionRows, "session"))
}

func (r *mutationResolver) CafeShuffle(ctx context.Context, input gen.CafeShuffleInput) (*gen.CafeShufflePayload, error) {
	p := &gen.CafeShufflePayload{}
	round, err := id.Parse("rnd", input.RoundID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.CafeShuffle, input.IdempotencyKey.Value(), input, &p.UserErrors,
		ofRound(round, cafe.Shuffle), shown(&p.Round, cafeRoundRows, "round"))
}

func (r *mutationResolver) RoundStart(ctx context.Context, input gen.RoundStartInput) (*gen.RoundStartPayload, error) {
	p := &gen.RoundStartPayload{}
	round, err := id.Parse("rnd", input.RoundID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.RoundStart, input.IdempotencyKey.Value(), input, &p.UserErrors,
		ofRound(round, cafe.Start), shown(&p.Round, cafeRoundRows, "round"))
}

func (r *mutationResolver) RoundEnd(ctx context.Context, input gen.RoundEndInput) (*gen.RoundEndPayload, error) {
	p := &gen.RoundEndPayload{}
	round, err := id.Parse("rnd", input.RoundID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.RoundEnd, input.IdempotencyKey.Value(), input, &p.UserErrors,
		ofRound(round, cafe.End), shown(&p.Round, cafeRoundRows, "round"))
}

// ofRound is an act on the round.
func ofRound(round uuid.UUID, act func(context.Context, cafe.RoundNamed) (*db.CafeRound, error)) func(context.Context) (changed, error) {
	return func(ctx context.Context) (changed, error) {
		now, err := act(ctx, cafe.RoundNamed{RoundID: round})
		return changes("round", now), err
	}
}

func (r *Resolver) CafeRound() gen.CafeRoundResolver { return &cafeRoundResolver{r} }

func (r *Resolver) CafeSeat() gen.CafeSeatResolver { return &cafeSeatResolver{r} }

func (r *Resolver) CafeTable() gen.CafeTableResolver { return &cafeTableResolver{r} }

type (
	cafeRoundResolver struct{ *Resolver }
	cafeSeatResolver  struct{ *Resolver }
	cafeTableResolver struct{ *Resolver }
)
