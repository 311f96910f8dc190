package graph

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The edges of planning.graphql and series.graphql, as they are loaded ahead.
var (
	eventReadyMessage                      = &paging.Each[*db.Event, string]{Name: "Event.readyMessage", Load: communitiesOfThoseRun}
	registrationViewerCanAnswer            = &paging.Each[*db.Registration, gen.UserErrorCode]{Name: "Registration.viewerCanAnswer", Load: whyNotAnswer}
	registrationViewerCannotAnswerBecause  = &paging.Each[*db.Registration, gen.UserErrorCode]{Name: "Registration.viewerCannotAnswerBecause", Load: whyNotAnswer}
	registrationViewerCanConfirm           = &paging.Each[*db.Registration, gen.UserErrorCode]{Name: "Registration.viewerCanConfirm", Load: whyNotConfirm}
	registrationViewerCannotConfirmBecause = &paging.Each[*db.Registration, gen.UserErrorCode]{Name: "Registration.viewerCannotConfirmBecause", Load: whyNotConfirm}
	eventSeriesEvents                      = &paging.Many[*db.Event]{Name: "EventSeries.events", From: eventRows, Link: by("series_id"), Order: eventsOrder(nextFirst), Where: eventsFrom}
)

// runs reports whether the viewer runs the event.
func runs(ctx context.Context, e *db.Event) bool { return rule.Facilitates(viewer.Of(ctx), e) }

// communitiesOfThoseRun are the names of the communities of the events that the viewer runs.
func communitiesOfThoseRun(ctx context.Context, of []*db.Event, _ paging.Args) (map[uuid.UUID]string, error) {
	var ids []uuid.UUID
	for _, e := range of {
		if runs(ctx, e) {
			ids = append(ids, e.CommunityID)
		}
	}
	names := map[uuid.UUID]string{}
	if len(ids) == 0 {
		return names, nil
	}
	system := rule.AsSystem(ctx, "who runs an event knows its community")
	found, err := db.FromContext(ctx).Community.Query().Where(community.IDIn(ids...)).All(system)
	if err != nil {
		return nil, fmt.Errorf("communities of events: %w", err)
	}
	for _, e := range of {
		at := slices.IndexFunc(found, func(c *db.Community) bool { return c.ID == e.CommunityID })
		if at >= 0 && runs(ctx, e) {
			names[e.ID] = found[at].Name
		}
	}
	return names, nil
}

// ofEvent is why the viewer cannot do the act to the event: first their rights, then the
// code of its state.
func ofEvent(ctx context.Context, act rule.Act, e *db.Event, code string) gen.UserErrorCode {
	if refused := refusal(ctx, act, rule.Target{Community: e.CommunityID, Event: e.ID}); refused != "" {
		return refused
	}
	return gen.UserErrorCode(code)
}

func whyNotPostpone(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return ofEvent(ctx, rule.EventPostpone, e, learning.CannotPostpone(e, clock.Now(ctx)))
}

func whyNotCancel(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return ofEvent(ctx, rule.EventCancel, e, learning.CannotCallOff(e, clock.Now(ctx)))
}

func whyNotRepeat(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return ofEvent(ctx, rule.EventRepeat, e, "")
}

func whyNotInvite(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return ofEvent(ctx, rule.EventInvite, e, learning.CannotInvite(e, clock.Now(ctx)))
}

func whyNotStart(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return ofEvent(ctx, rule.EventStart, e, learning.CannotBegin(e, clock.Now(ctx)))
}

func whyNotEnd(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return ofEvent(ctx, rule.EventEnd, e, learning.CannotEnd(e, clock.Now(ctx)))
}

func whyNotSayHouseRule(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return ofEvent(ctx, rule.HouseRuleSay, e, learning.CannotEdit(e))
}

func whyNotStartSeries(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return ofEvent(ctx, rule.SeriesStart, e, learning.CannotStartSeries(e, clock.Now(ctx)))
}

func whyNotEndSeries(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return ofEvent(ctx, rule.SeriesEnd, e, learning.CannotEndSeries(e, clock.Now(ctx)))
}

func whyNotEdit(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return ofEvent(ctx, rule.EventEdit, e, learning.CannotEdit(e))
}

func whyNotAnswer(ctx context.Context, of []*db.Registration, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	now := clock.Now(ctx)
	return whyNotOfRegistrations(ctx, of, func(e *db.Event, r *db.Registration) gen.UserErrorCode {
		return ofEvent(ctx, rule.RegistrationAnswer, e, learning.CannotApprove(e, r, now))
	})
}

func whyNotConfirm(ctx context.Context, of []*db.Registration, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	now := clock.Now(ctx)
	return whyNotOfRegistrations(ctx, of, func(e *db.Event, r *db.Registration) gen.UserErrorCode {
		if code := refusal(ctx, rule.RegistrationConfirm, rule.Target{Community: e.CommunityID, Person: r.PersonID}); code != "" {
			return code
		}
		return gen.UserErrorCode(learning.CannotCancel(e, r, now))
	})
}

// whyNotOfRegistrations asks the rule of each registration with its event.
func whyNotOfRegistrations(ctx context.Context, of []*db.Registration, why func(*db.Event, *db.Registration) gen.UserErrorCode) (map[uuid.UUID]gen.UserErrorCode, error) {
	ids := make([]uuid.UUID, len(of))
	for i, r := range of {
		ids[i] = r.EventID
	}
	events, err := db.FromContext(ctx).Event.Query().Where(event.IDIn(ids...)).
		All(rule.AsSystem(ctx, "a registration can be answered by who sees the event no more"))
	if err != nil {
		return nil, fmt.Errorf("events of registrations: %w", err)
	}
	found := make(map[uuid.UUID]*db.Event, len(events))
	for _, e := range events {
		found[e.ID] = e
	}
	codes := make(map[uuid.UUID]gen.UserErrorCode, len(of))
	for _, r := range of {
		codes[r.ID] = why(found[r.EventID], r)
	}
	return codes, nil
}

func eventsFrom(_ context.Context, args paging.Args) (rule.Clause, error) {
	return instant(args, "from", "{ends_at} >= ?")
}
