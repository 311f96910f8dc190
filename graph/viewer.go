package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/caller"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func (r *accessTokenResolver) Communities(ctx context.Context, obj *db.AccessToken) ([]*db.Community, error) {
	return communitiesOf(ctx, obj)
}

func (r *accessTokenResolver) Organisation(ctx context.Context, obj *db.AccessToken) (*db.Organisation, error) {
	return accessTokenOrganisation.Read(ctx, obj)
}

func (r *mutationResolver) SignIn(ctx context.Context, input gen.SignInInput) (*gen.SignInPayload, error) {
	p := &gen.SignInPayload{UserErrors: []*gen.UserError{}}
	signed, err := r.Account.SignIn(ctx, account.SignInInput{
		Email: orEmpty(input.Email.Value()), Password: orEmpty(input.Password.Value()), LinkToken: orEmpty(input.LinkToken.Value()),
		Agent: caller.Of(ctx).Agent, From: caller.Of(ctx).Network,
	})
	if err != nil {
		return p, r.refusedBefore(ctx, err, &p.UserErrors)
	}
	p.Viewer, err = entered(ctx, signed)
	return p, err
}

func (r *mutationResolver) SignInLinkSend(ctx context.Context, input gen.SignInLinkSendInput) (*gen.SignInLinkSendPayload, error) {
	p := &gen.SignInLinkSendPayload{UserErrors: []*gen.UserError{}}
	err := r.Account.LinkSend(ctx, account.LinkSendInput{Email: input.Email, From: caller.Of(ctx).Network})
	if err != nil {
		return p, r.refusedBefore(ctx, err, &p.UserErrors)
	}
	sent := true
	p.Sent = &sent
	return p, nil
}

func (r *mutationResolver) SignOut(ctx context.Context, input gen.SignOutInput) (*gen.SignOutPayload, error) {
	p := &gen.SignOutPayload{}
	which, err := maybe("sin", input.SignInID.Value())
	if err != nil {
		return nil, err
	}
	var here bool
	err = r.act(ctx, rule.SignOut, nil, nil, &p.UserErrors, func(ctx context.Context) (_ changed, err error) {
		here, err = account.SignOut(ctx, account.SignOutInput{SignInID: which, Everywhere: orFalse(input.Everywhere.Value())})
		return nil, err
	})
	if err == nil && here && len(p.UserErrors) == 0 {
		leave(ctx)
	}
	v := viewer.Of(ctx)
	p.Viewer = &v
	return p, err
}

func (r *mutationResolver) TokenCreate(ctx context.Context, input gen.TokenCreateInput) (*gen.TokenCreatePayload, error) {
	p := &gen.TokenCreatePayload{}
	in, err := tokenCreate(input)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.TokenCreate, nil, nil, &p.UserErrors, func(ctx context.Context) (changed, error) {
		token, secret, err := r.Account.TokenCreate(ctx, in)
		if err != nil {
			return nil, err
		}
		p.Secret = &secret
		return changed{"accessToken": token.ID}, nil
	}, shown(&p.AccessToken, accessTokenRows, "accessToken"))
}

func (r *mutationResolver) TokenRevoke(ctx context.Context, input gen.TokenRevokeInput) (*gen.TokenRevokePayload, error) {
	p := &gen.TokenRevokePayload{}
	token, err := id.Parse("tok", input.TokenID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.TokenRevoke, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := account.TokenRevoke(ctx, account.TokenRevokeInput{TokenID: token})
		return changed{"accessToken": token}, err
	}, shown(&p.AccessToken, accessTokenRows, "accessToken"))
}

func (r *queryResolver) Viewer(ctx context.Context) (*viewer.Viewer, error) {
	return theViewer(ctx), nil
}

func (r *signInResolver) IsCurrent(ctx context.Context, obj *db.SignIn) (bool, error) {
	return viewer.Of(ctx).SignInID == obj.ID, nil
}

func (r *viewerResolver) Kind(ctx context.Context, obj *viewer.Viewer) (gen.ViewerKind, error) {
	return gen.ViewerKind(obj.Kind), nil
}

func (r *viewerResolver) IsGuest(ctx context.Context, obj *viewer.Viewer) (bool, error) {
	return obj.SignedIn() && !obj.Active, nil
}

func (r *viewerResolver) Person(ctx context.Context, obj *viewer.Viewer) (*db.Person, error) {
	return viewerPerson(ctx, obj)
}

func (r *viewerResolver) Scopes(ctx context.Context, obj *viewer.Viewer) ([]string, error) {
	return scopesOf(obj), nil
}

func (r *viewerResolver) Memberships(ctx context.Context, obj *viewer.Viewer, state *membership.State, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Membership], error) {
	return viewerMemberships.Read(ctx, obj)
}

func (r *viewerResolver) Registrations(ctx context.Context, obj *viewer.Viewer, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Registration], error) {
	return viewerRegistrations.Read(ctx, obj)
}

func (r *viewerResolver) Events(ctx context.Context, obj *viewer.Viewer, filter *gen.EventFilter, orderBy *gen.EventOrder, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Event], error) {
	return viewerEvents.Read(ctx, obj)
}

func (r *viewerResolver) EmailAddresses(ctx context.Context, obj *viewer.Viewer, first *int, after *string, last *int, before *string) (*paging.Connection[*db.EmailAddress], error) {
	return viewerEmailAddresses.Read(ctx, obj)
}

func (r *viewerResolver) SignIns(ctx context.Context, obj *viewer.Viewer, first *int, after *string, last *int, before *string) (*paging.Connection[*db.SignIn], error) {
	return viewerSignIns.Read(ctx, obj)
}

func (r *viewerResolver) AccessTokens(ctx context.Context, obj *viewer.Viewer, first *int, after *string, last *int, before *string) (*paging.Connection[*db.AccessToken], error) {
	return viewerAccessTokens.Read(ctx, obj)
}

func (r *viewerResolver) HasPassword(ctx context.Context, obj *viewer.Viewer) (bool, error) {
	return hasPassword(ctx, obj)
}

func (r *viewerResolver) ViewerCanStartCommunity(ctx context.Context, obj *viewer.Viewer) (bool, error) {
	return refusal(ctx, rule.CommunityStart, rule.Target{}) == "", nil
}

func (r *viewerResolver) ViewerCannotStartCommunityBecause(ctx context.Context, obj *viewer.Viewer) (*gen.UserErrorCode, error) {
	return because(refusal(ctx, rule.CommunityStart, rule.Target{})), nil
}

func (r *viewerResolver) ViewerCanCreateToken(ctx context.Context, obj *viewer.Viewer) (bool, error) {
	return refusal(ctx, rule.TokenCreate, rule.Target{}) == "", nil
}

func (r *viewerResolver) ViewerCannotCreateTokenBecause(ctx context.Context, obj *viewer.Viewer) (*gen.UserErrorCode, error) {
	return because(refusal(ctx, rule.TokenCreate, rule.Target{})), nil
}

func (r *Resolver) AccessToken() gen.AccessTokenResolver { return &accessTokenResolver{r} }

func (r *Resolver) SignIn() gen.SignInResolver { return &signInResolver{r} }

func (r *Resolver) Viewer() gen.ViewerResolver { return &viewerResolver{r} }

type (
	accessTokenResolver struct{ *Resolver }
	signInResolver      struct{ *Resolver }
	viewerResolver      struct{ *Resolver }
)
