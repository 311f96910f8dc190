package graph

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/joining"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The reasons why the viewer cannot do something: first what their rights say,
// then what the state of things says.

// because is the reason as the API gives it, nil where there is none.
func because(code gen.UserErrorCode) *gen.UserErrorCode {
	if code == "" {
		return nil
	}
	return &code
}

// refusal is why the viewer's rights do not allow the act, empty where they do.
func refusal(ctx context.Context, act rule.Act, on rule.Target) gen.UserErrorCode {
	return gen.UserErrorCode(rule.Refuses(viewer.Of(ctx), act, on))
}

// ofCommunity is why the viewer cannot do the act to a community that must be alive.
func ofCommunity(ctx context.Context, act rule.Act, c *db.Community) gen.UserErrorCode {
	if code := refusal(ctx, act, rule.Target{Community: c.ID}); code != "" {
		return code
	}
	switch c.State {
	case community.StateARCHIVED:
		return gen.UserErrorCodeArchived
	case community.StateREQUESTED:
		return gen.UserErrorCodeNotApproved
	}
	return ""
}

func whyNotJoin(ctx context.Context, of []*db.Community, args paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	return whyNotOfCommunities(ctx, rule.CommunityJoin, of, args, func(c *db.Community, mine *db.Membership) (string, error) {
		return joining.JoinRefusal(c, mine), nil
	})
}

func whyNotLeave(ctx context.Context, of []*db.Community, args paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	return whyNotOfCommunities(ctx, rule.CommunityLeave, of, args, func(c *db.Community, mine *db.Membership) (string, error) {
		return joining.LeaveRefusal(ctx, c, mine)
	})
}

// whyNotOfCommunities asks the rule of each community with the viewer's membership.
func whyNotOfCommunities(ctx context.Context, act rule.Act, of []*db.Community, args paging.Args, state func(*db.Community, *db.Membership) (string, error)) (map[uuid.UUID]gen.UserErrorCode, error) {
	mine, err := membershipsOfViewer(ctx, of, args)
	if err != nil {
		return nil, err
	}
	codes := make(map[uuid.UUID]gen.UserErrorCode, len(of))
	for _, c := range of {
		codes[c.ID] = refusal(ctx, act, rule.Target{Community: c.ID})
		if codes[c.ID] != "" {
			continue
		}
		code, err := state(c, mine[c.ID])
		if err != nil {
			return nil, err
		}
		codes[c.ID] = gen.UserErrorCode(code)
	}
	return codes, nil
}

func whyNotRegister(ctx context.Context, of []*db.Event, args paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	now := clock.Now(ctx)
	gone, err := learning.Archived(ctx, of)
	if err != nil {
		return nil, err
	}
	return whyNotOfEvents(ctx, rule.EventRegister, of, args, func(e *db.Event, mine *db.Registration) string {
		return learning.CannotRegister(e, !gone[e.CommunityID], mine, now)
	})
}

func whyNotDecline(ctx context.Context, of []*db.Event, args paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	now := clock.Now(ctx)
	return whyNotOfEvents(ctx, rule.EventDecline, of, args, func(e *db.Event, mine *db.Registration) string {
		return learning.CannotDecline(e, mine, now)
	})
}

// whyNotOfEvents asks the rule of each event with the viewer's registration.
func whyNotOfEvents(ctx context.Context, act rule.Act, of []*db.Event, args paging.Args, state func(*db.Event, *db.Registration) string) (map[uuid.UUID]gen.UserErrorCode, error) {
	mine, err := registrationsOfViewer(ctx, of, args)
	if err != nil {
		return nil, err
	}
	elsewhere, err := rule.Elsewhere(ctx, of)
	if err != nil {
		return nil, err
	}
	codes := make(map[uuid.UUID]gen.UserErrorCode, len(of))
	for _, e := range of {
		codes[e.ID] = refusal(ctx, act, rule.Target{Community: e.CommunityID})
		if elsewhere[e.ID] {
			codes[e.ID] = gen.UserErrorCodeForbidden
		}
		if codes[e.ID] == "" {
			codes[e.ID] = gen.UserErrorCode(state(e, mine[e.ID]))
		}
	}
	return codes, nil
}
