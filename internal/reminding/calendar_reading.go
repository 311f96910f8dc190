package reminding

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/calendar"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/viewer"
)

const (
	// calendarPast is how far back a calendar reaches: a meeting of last year is still found.
	calendarPast = 365 * 24 * time.Hour
	// mostEntries is how many events a calendar holds, the latest of them.
	mostEntries = 1000
	// refreshAfter is how often a calendar should be read again.
	refreshAfter = time.Hour
)

// House is the house as calendars and feed readers know it.
type House struct{ BaseURL string }

// Dated is a calendar and when it last changed.
type Dated struct {
	calendar.Calendar
	Changed time.Time
}

// EventCalendar is one event for the viewer's calendar. It is the error of a record that
// is not there where the viewer cannot see the event, or it has no date to put down.
func (h House) EventCalendar(ctx context.Context, which uuid.UUID) (Dated, error) {
	found, err := db.FromContext(ctx).Event.Query().Where(event.ID(which), dated()).Only(ctx)
	if err != nil {
		return Dated{}, fmt.Errorf("read the event for a calendar: %w", err)
	}
	answers, err := answersOf(ctx, viewer.Of(ctx).PersonID, event.ID(which))
	if err != nil {
		return Dated{}, err
	}
	return h.calendar(Dated{Calendar: calendar.Calendar{Language: found.Language}}, []*db.Event{found}, answers), nil
}

// CommunityCalendar holds the events of a community that visitors may read, whoever asks.
func (h House) CommunityCalendar(ctx context.Context, slug string) (Dated, error) {
	ctx = asVisitor(ctx)
	home, err := openCommunity(ctx, slug)
	if err != nil {
		return Dated{}, err
	}
	events, err := calendarEvents(ctx, event.CommunityID(home.ID))
	if err != nil {
		return Dated{}, err
	}
	return h.calendar(Dated{Calendar: calendar.Calendar{Name: home.Name, Language: home.Language, RefreshAfter: refreshAfter}, Changed: home.UpdatedAt}, events, nil), nil
}

// PersonalCalendar is what the feed's person, who must be the viewer, put it up for: the
// events of one community, or those they registered for and those of their communities.
// It is read with the rights that the person has now.
func (h House) PersonalCalendar(ctx context.Context, feed *db.CalendarFeed) (Dated, error) {
	client, asks := db.FromContext(ctx), viewer.Of(ctx)
	owner, err := client.Person.Get(ctx, asks.PersonID)
	if err != nil {
		return Dated{}, fmt.Errorf("read whose calendar it is: %w", err)
	}
	answers, err := answersOf(ctx, owner.ID)
	if err != nil {
		return Dated{}, err
	}
	out := Dated{Calendar: calendar.Calendar{
		Name: say(owner.Language, "My events", "Acara saya"), Language: owner.Language, RefreshAfter: refreshAfter,
	}, Changed: feed.CreatedAt}
	if err := out.movedBy(ctx, owner.ID, answers); err != nil {
		return Dated{}, err
	}
	if feed.CommunityID != nil {
		home, err := client.Community.Get(ctx, *feed.CommunityID)
		if err != nil {
			return Dated{}, fmt.Errorf("read the community of a calendar: %w", err)
		}
		out.Name = home.Name
		events, err := calendarEvents(ctx, event.CommunityID(home.ID))
		return h.calendar(out, events, answers), err
	}
	var mine []uuid.UUID
	for of, answer := range answers {
		if takesPart(answer) {
			mine = append(mine, of)
		}
	}
	var homes []uuid.UUID
	for home := range asks.Roles {
		homes = append(homes, home)
	}
	events, err := calendarEvents(ctx, event.Or(event.IDIn(mine...), event.CommunityIDIn(homes...)))
	return h.calendar(out, events, answers), err
}

// movedBy moves the time of the last change on to those that make events come and go.
func (d *Dated) movedBy(ctx context.Context, owner uuid.UUID, answers map[uuid.UUID]*db.Registration) error {
	for _, answer := range answers {
		d.Changed = latest(d.Changed, answer.UpdatedAt)
	}
	of, err := db.FromContext(ctx).Membership.Query().Where(membership.PersonID(owner)).Order(db.Desc(membership.FieldUpdatedAt)).First(ctx)
	if err != nil && !db.IsNotFound(err) {
		return fmt.Errorf("read the memberships: %w", err)
	}
	if of != nil {
		d.Changed = latest(d.Changed, of.UpdatedAt)
	}
	return nil
}

// calendar fills in the events, in the order of their start; those that the person said
// no to are left out.
func (h House) calendar(out Dated, events []*db.Event, answers map[uuid.UUID]*db.Registration) Dated {
	slices.SortFunc(events, func(a, b *db.Event) int {
		if order := a.StartsAt.Compare(b.StartsAt); order != 0 {
			return order
		}
		return slices.Compare(a.ID[:], b.ID[:])
	})
	for _, one := range events {
		answer := answers[one.ID]
		if answer != nil && !takesPart(answer) {
			continue
		}
		out.Entries = append(out.Entries, h.entry(one, answer))
		out.Changed = latest(out.Changed, one.UpdatedAt)
	}
	return out
}

// takesPart reports whether the person said yes, or has not said no to an invitation.
func takesPart(answer *db.Registration) bool {
	return answer.State != registration.StateDECLINED && answer.State != registration.StateCANCELLED
}

// answersOf are the person's registrations, by event.
func answersOf(ctx context.Context, who uuid.UUID, of ...predicate.Event) (map[uuid.UUID]*db.Registration, error) {
	if who == uuid.Nil {
		return nil, nil
	}
	rows, err := db.FromContext(ctx).Registration.Query().
		Where(registration.PersonID(who), registration.HasEventWith(append(of, event.StartsAtGTE(clock.Now(ctx).Add(-calendarPast)))...)).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the registrations: %w", err)
	}
	answers := make(map[uuid.UUID]*db.Registration, len(rows))
	for _, row := range rows {
		answers[row.EventID] = row
	}
	return answers, nil
}

// calendarEvents are the events that fit and that the viewer may read, the latest of them.
func calendarEvents(ctx context.Context, fit predicate.Event) ([]*db.Event, error) {
	events, err := db.FromContext(ctx).Event.Query().Where(fit, dated(), event.StartsAtGTE(clock.Now(ctx).Add(-calendarPast))).
		Order(db.Desc(event.FieldStartsAt, event.FieldID)).Limit(mostEntries).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the events of a calendar: %w", err)
	}
	return events, nil
}

// dated holds for events that were announced and have a date to put down.
func dated() predicate.Event {
	return event.And(event.StateNEQ(event.StateDRAFT), event.StartsAtLT(time.Date(9999, 1, 1, 0, 0, 0, 0, time.UTC)))
}

// HasCalendar reports whether there is an event to put down: it was announced and has a date.
func HasCalendar(of *db.Event) bool { return of.State != event.StateDRAFT && !unset(of.StartsAt) }

// openCommunity is the community with the slug, if visitors may read what is inside it.
func openCommunity(ctx context.Context, slug string) (*db.Community, error) {
	found, err := db.FromContext(ctx).Community.Query().
		Where(community.Slug(slug), community.VisibilityEQ(community.VisibilityPUBLIC), community.StateNEQ(community.StateREQUESTED)).Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the community of a feed: %w", err)
	}
	return found, nil
}

func asVisitor(ctx context.Context) context.Context {
	return viewer.With(ctx, viewer.Viewer{Kind: viewer.Visitor})
}

func latest(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
