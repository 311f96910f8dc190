package learning

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/calendar"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// longestDistance is how far apart two meetings are that still have a rhythm.
const longestDistance = 400 // days

// RepeatInput names the event to plan again.
type RepeatInput struct{ EventID uuid.UUID }

// Repeat drafts an event like another: its purpose, questions, agenda, competencies, team
// and place. Its date is as far away as the one was from that before it, at the same time
// of the day; where that is past, or nothing came before, the date is open.
func Repeat(ctx context.Context, in RepeatInput) (*db.Event, error) {
	ctx, held, err := takeUp(ctx, rule.EventRepeat, in.EventID)
	if err != nil {
		return nil, err
	}
	when, err := nextTime(ctx, held)
	if err != nil {
		return nil, err
	}
	plan, err := partsOf(ctx, held, false)
	if err != nil {
		return nil, err
	}
	draft, err := alike(ctx, held).SetStartsAt(when.start).SetEndsAt(when.end).Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("repeat the event: %w", err), nil)
	}
	if err := plan.copyTo(ctx, draft.ID, when); err != nil {
		return nil, err
	}
	if len(plan.team) == 0 {
		if err := joinTeam(ctx, draft.ID); err != nil {
			return nil, err
		}
	}
	return draft, trail.Keep(ctx, rule.EventRepeat, trail.Subject{Kind: "evt", ID: draft.ID, Revision: draft.Revision}, "state")
}

// nextTime is when the event would be repeated.
func nextTime(ctx context.Context, last *db.Event) (span, error) {
	open := undated(lengthOf(last))
	if Undated(last) {
		return open, nil
	}
	before, err := db.FromContext(ctx).Event.Query().
		Where(event.CommunityID(last.CommunityID), event.StartsAtLT(last.StartsAt), event.StateNotIn(event.StateDRAFT, event.StateCANCELLED, event.StatePOSTPONED)).
		Order(event.ByStartsAt(sql.OrderDesc()), event.ByID()).
		First(rule.AsSystem(ctx, "the rhythm of a community counts all its events"))
	if db.IsNotFound(err) {
		return open, nil
	}
	if err != nil {
		return span{}, fmt.Errorf("find the event before: %w", err)
	}
	place, err := time.LoadLocation(last.Zone)
	if err != nil {
		return open, nil
	}
	days := int(dayOf(last.StartsAt.In(place)).Sub(dayOf(before.StartsAt.In(place))).Hours() / 24)
	next := calendar.Instant(last.StartsAt.In(place).AddDate(0, 0, days), place)
	if days < 1 || days > longestDistance || !next.After(clock.Now(ctx)) {
		return open, nil
	}
	return at(next, lengthOf(last)), nil
}

// dayOf is the day that clocks show, as if it were in UTC.
func dayOf(moment time.Time) time.Time {
	return time.Date(moment.Year(), moment.Month(), moment.Day(), 0, 0, 0, 0, time.UTC)
}
