package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/reminding"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func (r *mutationResolver) MailChoose(ctx context.Context, input gen.MailChooseInput) (*gen.MailChoosePayload, error) {
	p := &gen.MailChoosePayload{}
	err := r.act(ctx, rule.MailChoose, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := reminding.Choose(ctx, reminding.ChooseInput{Topic: input.Topic, Wanted: input.IsWanted})
		return changed{}, err
	})
	if err == nil && len(p.UserErrors) == 0 {
		v := viewer.Of(ctx)
		p.Viewer = &v
	}
	return p, err
}

func (r *viewerResolver) MailChoices(ctx context.Context, obj *viewer.Viewer) ([]*db.MailChoice, error) {
	if obj.Kind != viewer.Person {
		return []*db.MailChoice{}, nil
	}
	return reminding.Choices(ctx, r.Database.Client, obj.PersonID)
}

func (r *viewerResolver) Reminder(ctx context.Context, obj *viewer.Viewer) (*person.Reminder, error) {
	p, err := viewerPerson(ctx, obj)
	if err != nil || p == nil {
		return nil, err
	}
	return &p.Reminder, nil
}
