package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/capturing"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func (r *contributionResolver) Byline(ctx context.Context, obj *db.Contribution) (*string, error) {
	name, err := contributionByline.Read(ctx, obj)
	return notEmpty(name), err
}

func (r *contributionResolver) Author(ctx context.Context, obj *db.Contribution) (*db.Person, error) {
	return contributionAuthor.Read(ctx, obj)
}

func (r *contributionResolver) Event(ctx context.Context, obj *db.Contribution) (*db.Event, error) {
	return contributionEvent.Read(ctx, obj)
}

func (r *contributionResolver) Session(ctx context.Context, obj *db.Contribution) (*db.Session, error) {
	return contributionSession.Read(ctx, obj)
}

func (r *contributionResolver) Round(ctx context.Context, obj *db.Contribution) (*db.CafeRound, error) {
	return contributionRound.Read(ctx, obj)
}

func (r *contributionResolver) ViewerIsAuthor(ctx context.Context, obj *db.Contribution) (bool, error) {
	return isAuthor(viewer.Of(ctx), obj), nil
}

func (r *contributionResolver) Attribution(ctx context.Context, obj *db.Contribution) (*contribution.Attribution, error) {
	if !isAuthor(viewer.Of(ctx), obj) {
		return nil, nil
	}
	return &obj.Attribution, nil
}

func (r *contributionResolver) Revision(ctx context.Context, obj *db.Contribution) (*int, error) {
	if !mayEdit(viewer.Of(ctx), obj) {
		return nil, nil
	}
	return &obj.Revision, nil
}

func (r *contributionResolver) ViewerCanEdit(ctx context.Context, obj *db.Contribution) (bool, error) {
	code, err := contributionCanEdit.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *contributionResolver) ViewerCannotEditBecause(ctx context.Context, obj *db.Contribution) (*gen.UserErrorCode, error) {
	code, err := contributionCannotEditBecause.Read(ctx, obj)
	return because(code), err
}

func (r *contributionResolver) ViewerCanWithdraw(ctx context.Context, obj *db.Contribution) (bool, error) {
	code, err := contributionCanWithdraw.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *contributionResolver) ViewerCannotWithdrawBecause(ctx context.Context, obj *db.Contribution) (*gen.UserErrorCode, error) {
	code, err := contributionCannotWithdrawBecause.Read(ctx, obj)
	return because(code), err
}

func (r *eventResolver) Contributions(ctx context.Context, obj *db.Event, kind *contribution.Kind, session *string, round *string, mine *bool, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Contribution], error) {
	return eventContributions.Read(ctx, obj)
}

func (r *eventResolver) ViewerCanContribute(ctx context.Context, obj *db.Event) (bool, error) {
	code, err := eventViewerCanContribute.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *eventResolver) ViewerCannotContributeBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	code, err := eventViewerCannotContributeBecause.Read(ctx, obj)
	return because(code), err
}

func (r *eventResolver) ViewerCanFacilitate(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotFacilitate(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotFacilitateBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotFacilitate(ctx, obj)), nil
}

func (r *eventResolver) ViewerAttribution(ctx context.Context, obj *db.Event) (contribution.Attribution, error) {
	return eventViewerAttribution.Read(ctx, obj)
}

func (r *eventResolver) Attributions(ctx context.Context, obj *db.Event) ([]contribution.Attribution, error) {
	return attributionsOf(obj), nil
}

func (r *mutationResolver) ContributionCapture(ctx context.Context, input gen.ContributionCaptureInput) (*gen.ContributionCapturePayload, error) {
	p := &gen.ContributionCapturePayload{}
	in, err := contributionCapture(input)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ContributionCapture, nil, input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		c, err := capturing.Capture(ctx, in)
		return changes("contribution", c), err
	}, shown(&p.Contribution, contributionRows, "contribution"))
}

func (r *mutationResolver) ContributionEdit(ctx context.Context, input gen.ContributionEditInput) (*gen.ContributionEditPayload, error) {
	p := &gen.ContributionEditPayload{}
	contribution, err := id.Parse("ctb", input.ContributionID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ContributionEdit, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		c, err := capturing.Edit(ctx, capturing.EditInput{
			ContributionID: contribution, Revision: input.Revision, Text: input.Text.Value(), Kind: input.Kind.Value(), Attribution: input.Attribution.Value(),
		})
		return changes("contribution", c), err
	}, shown(&p.Contribution, contributionRows, "contribution"))
}

func (r *mutationResolver) ContributionWithdraw(ctx context.Context, input gen.ContributionWithdrawInput) (*gen.ContributionWithdrawPayload, error) {
	p := &gen.ContributionWithdrawPayload{}
	contribution, err := id.Parse("ctb", input.ContributionID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ContributionWithdraw, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		c, err := capturing.Withdraw(ctx, capturing.WithdrawInput{ContributionID: contribution})
		return changes("contribution", c), err
	}, shown(&p.Contribution, contributionRows, "contribution"))
}

func (r *mutationResolver) ContributionSort(ctx context.Context, input gen.ContributionSortInput) (*gen.ContributionSortPayload, error) {
	p := &gen.ContributionSortPayload{}
	contribution, err := id.Parse("ctb", input.ContributionID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ContributionSort, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		c, err := capturing.Sort(ctx, capturing.SortInput{ContributionID: contribution, Kind: input.Kind})
		return changes("contribution", c), err
	}, shown(&p.Contribution, contributionRows, "contribution"))
}

func (r *mutationResolver) ContributionHide(ctx context.Context, input gen.ContributionHideInput) (*gen.ContributionHidePayload, error) {
	p := &gen.ContributionHidePayload{}
	contribution, err := id.Parse("ctb", input.ContributionID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ContributionHide, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		c, err := capturing.Hide(ctx, capturing.HideInput{ContributionID: contribution, Hidden: input.Hidden})
		return changes("contribution", c), err
	}, shown(&p.Contribution, contributionRows, "contribution"))
}

func (r *Resolver) Contribution() gen.ContributionResolver { return &contributionResolver{r} }

type contributionResolver struct{ *Resolver }
