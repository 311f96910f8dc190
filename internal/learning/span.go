package learning

import (
	"context"
	"fmt"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/rule"
)

// span is when an event starts and ends.
type span struct{ start, end time.Time }

// undated is the span of an event without a date. The end keeps the length, unless that
// would be beyond what a date can say.
func undated(length time.Duration) span {
	never := event.DefaultStartsAt()
	if length >= 24*time.Hour {
		return span{never, never}
	}
	return span{never, never.Add(length)}
}

// lengthOf is how long the event takes, as far as anybody said.
func lengthOf(e *db.Event) time.Duration {
	if length := e.EndsAt.Sub(e.StartsAt); length > 0 {
		return length
	}
	return usualLength
}

// at is the span from the start on.
func at(start time.Time, length time.Duration) span { return span{start, start.Add(length)} }

// retime gives the parts of the agenda their times: each starts when the one before it ends.
func retime(ctx context.Context, e *db.Event) error {
	parts, err := agendaOf(ctx, e)
	if err != nil {
		return err
	}
	next := e.StartsAt
	for i, part := range parts {
		if !part.StartsAt.Equal(next) || part.Position != i {
			if err := part.Update().SetStartsAt(next).SetPosition(i).Exec(ctx); err != nil {
				return fmt.Errorf("time the agenda: %w", err)
			}
		}
		if !Undated(e) {
			next = next.Add(time.Duration(part.Minutes) * time.Minute)
		}
	}
	return nil
}

// agendaOf are the parts of the event in their order.
func agendaOf(ctx context.Context, e *db.Event) ([]*db.Session, error) {
	parts, err := db.FromContext(ctx).Session.Query().Where(session.EventID(e.ID)).
		Order(session.ByPosition(), session.ByID()).
		All(rule.AsSystem(ctx, "the whole agenda is put in order, whatever the token may read"))
	if err != nil {
		return nil, fmt.Errorf("read the agenda: %w", err)
	}
	return parts, nil
}

// PartStart is when the part of an agenda starts, nil while its event has no date.
func PartStart(part *db.Session) *time.Time {
	if part.StartsAt.Equal(event.DefaultStartsAt()) {
		return nil
	}
	return &part.StartsAt
}
