package reminding

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/actionitem"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
)

// atATime is how many are reminded in one transaction; the clock comes again in a minute.
const atATime = 500

// Remind enqueues the reminders that are due, each with a conditional update of the row
// it is about, so that several instances may run it at once and nobody is told twice. It
// returns how many it enqueued.
func Remind(ctx context.Context) (int, error) {
	ctx = rule.AsSystem(ctx, "the clock reminds people")
	// The hour comes first: whoever is told now need not be told of the day as well.
	total := 0
	for _, one := range []func(context.Context) (int, error){
		func(ctx context.Context) (int, error) { return remind(ctx, Hour) },
		func(ctx context.Context) (int, error) { return remind(ctx, Day) },
		remindOfActions,
	} {
		count, err := one(ctx)
		if err != nil {
			return total, err
		}
		total += count
	}
	return total, nil
}

func remind(ctx context.Context, notice Notice) (int, error) {
	now := clock.Now(ctx)
	due, err := db.FromContext(ctx).Registration.Query().Where(isDue(notice, now)...).WithEvent().
		Order(registration.ByID()).Limit(atATime).All(ctx)
	if err != nil {
		return 0, fmt.Errorf("find who is to be reminded: %w", err)
	}
	count := 0
	for _, one := range due {
		won, err := mark(ctx, one, notice, now)
		if err != nil {
			return count, err
		}
		if !won {
			continue
		}
		count++
		err = jobs.Enqueue(ctx, Reminder{one.ID, notice, one.Edges.Event.StartsAt.Unix()})
		if err != nil {
			return count, err
		}
	}
	return count, nil
}

// isDue holds for those who come to an event that is as near as the notice, want the
// notice, and did not have it since the event was moved. Who registered or was told of a
// new time only then needs no reminder.
func isDue(notice Notice, now time.Time) []predicate.Registration {
	wants := []person.Reminder{person.ReminderDAY, person.ReminderBOTH}
	if notice == Hour {
		wants = []person.Reminder{person.ReminderHOUR, person.ReminderBOTH}
	}
	return []predicate.Registration{
		registration.StateEQ(registration.StateCONFIRMED),
		registration.HasEventWith(event.StateEQ(event.StateANNOUNCED), event.StartsAtGT(now), event.StartsAtLTE(now.Add(notice.length()))),
		registration.HasPersonWith(person.ReminderIn(wants...), person.StateIn(person.StateACTIVE, person.StateGUEST)),
		unmarked(notice),
	}
}

// unmarked holds where the notice was not given since the event was moved.
func unmarked(notice Notice) predicate.Registration {
	column := registration.FieldRemindedDayAt
	if notice == Hour {
		column = registration.FieldRemindedHourAt
	}
	return func(s *sql.Selector) {
		events := sql.Table(event.Table).As("moved")
		s.Where(sql.Or(sql.IsNull(s.C(column)), sql.Exists(sql.Dialect(s.Dialect()).Select(events.C(event.FieldID)).From(events).Where(sql.And(
			sql.ColumnsEQ(events.C(event.FieldID), s.C(registration.FieldEventID)),
			sql.ColumnsGT(events.C(event.FieldMovedAt), s.C(column)))))))
	}
}

// mark notes the notice unless somebody else did meanwhile; an hour's notice does for the
// day's too. It reports whether the person is to be told: who answered after the notice
// was due knows.
func mark(ctx context.Context, one *db.Registration, notice Notice, now time.Time) (bool, error) {
	update := db.FromContext(ctx).Registration.Update().
		Where(registration.ID(one.ID), registration.StateEQ(registration.StateCONFIRMED), unmarked(notice))
	if notice == Hour {
		update.SetRemindedHourAt(now)
	}
	marked, err := update.SetRemindedDayAt(now).Save(ctx)
	if err != nil {
		return false, fmt.Errorf("note a reminder: %w", err)
	}
	since := one.CreatedAt
	if moved := one.Edges.Event.MovedAt; moved != nil && moved.After(since) {
		since = *moved
	}
	return marked == 1 && since.Before(one.Edges.Event.StartsAt.Add(-notice.length())), nil
}

// remindOfActions reminds those who took something on that is due.
func remindOfActions(ctx context.Context) (int, error) {
	now := clock.Now(ctx)
	client := db.FromContext(ctx)
	due, err := client.ActionItem.Query().
		Where(actionitem.StateEQ(actionitem.StateOPEN), actionitem.OwnerIDNotNil(), actionitem.DueOnLTE(now), actionitem.RemindedAtIsNil()).
		Order(actionitem.ByID()).Limit(atATime).All(ctx)
	if err != nil {
		return 0, fmt.Errorf("find the actions that are due: %w", err)
	}
	count := 0
	for _, one := range due {
		marked, err := client.ActionItem.Update().Where(actionitem.ID(one.ID), actionitem.RemindedAtIsNil()).SetRemindedAt(now).Save(ctx)
		if err != nil {
			return count, fmt.Errorf("note a reminder: %w", err)
		}
		if marked == 0 {
			continue
		}
		count++
		if err := jobs.Enqueue(ctx, ActionDue{one.ID, one.DueOn.Unix()}); err != nil {
			return count, err
		}
	}
	return count, nil
}
