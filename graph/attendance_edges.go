package graph

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// The edges of attendance.graphql, as they are loaded ahead.
var (
	eventViewerCanCheckIn           = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCanCheckIn", Load: whyNotCheckIn}
	eventViewerCannotCheckInBecause = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCannotCheckInBecause", Load: whyNotCheckIn}
)

func whyNotCheckIn(ctx context.Context, of []*db.Event, args paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	now := clock.Now(ctx)
	return whyNotOfEvents(ctx, rule.EventCheckIn, of, args, func(e *db.Event, mine *db.Registration) string {
		return learning.CannotCheckIn(e, mine, now)
	})
}

func whyNotConfirmAttendance(ctx context.Context, e *db.Event) gen.UserErrorCode {
	if code := refusal(ctx, rule.AttendanceConfirm, rule.Target{Community: e.CommunityID, Event: e.ID}); code != "" {
		return code
	}
	return gen.UserErrorCode(learning.CannotConfirmAttendance(e))
}
