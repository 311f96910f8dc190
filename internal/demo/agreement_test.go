package demo_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// oneRow writes a row as text, whatever its columns are.
func oneRow(t *testing.T, scan func(...any) error, columns int) string {
	t.Helper()
	values, into := make([]any, columns), make([]any, columns)
	for i := range values {
		into[i] = &values[i]
	}
	if err := scan(into...); err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, value := range values {
		if raw, bytes := value.([]byte); bytes {
			value = string(raw)
		}
		fmt.Fprintf(&b, "%v|", value)
	}
	return b.String()
}

func TestCountersAgreeWithWhatTheyCount(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		ctx := filled(t, d)
		client := db.FromContext(ctx)
		members := map[string]int{}
		for _, m := range all(client.Membership.Query().Where(membership.StateEQ(membership.StateACTIVE)).All(ctx))(t) {
			members[m.CommunityID.String()]++
		}
		for _, c := range all(client.Community.Query().All(ctx))(t) {
			if c.MemberCount != members[c.ID.String()] || c.MemberCount == 0 {
				t.Errorf("%s counts %d members and has %d", c.Slug, c.MemberCount, members[c.ID.String()])
			}
		}
		for _, e := range all(client.Event.Query().All(ctx))(t) {
			registrationsAgree(ctx, t, e)
		}
	})
}

// registrationsAgree holds an event to its own counters, capacities and waiting list.
func registrationsAgree(ctx context.Context, t *testing.T, e *db.Event) {
	t.Helper()
	list := all(db.FromContext(ctx).Registration.Query().Where(registration.EventID(e.ID)).Order(registration.ByPlaceInQueue()).All(ctx))(t)
	room, online, waiting := 0, 0, 0
	for _, r := range list {
		switch {
		case r.State == registration.StateCONFIRMED && r.Mode == registration.ModeONLINE:
			online++
		case r.State == registration.StateCONFIRMED:
			room++
		case r.State == registration.StateWAITLISTED:
			waiting++
			if r.PlaceInQueue != waiting {
				t.Errorf("%s: place %d in line stands at %d", e.Title, waiting, r.PlaceInQueue)
			}
		}
		if (r.State == registration.StateWAITLISTED) != (r.PlaceInQueue > 0) {
			t.Errorf("%s: %s has place %d in line", e.Title, r.State, r.PlaceInQueue)
		}
	}
	if e.ConfirmedCount != room || e.OnlineConfirmedCount != online || e.WaitlistedCount != waiting || e.Queue != waiting {
		t.Errorf("%s counts %d, %d, %d, queue %d; there are %d, %d, %d", e.Title,
			e.ConfirmedCount, e.OnlineConfirmedCount, e.WaitlistedCount, e.Queue, room, online, waiting)
	}
	if e.Capacity != nil && room > *e.Capacity || e.OnlineCapacity != nil && online > *e.OnlineCapacity {
		t.Errorf("%s has %d and %d people for its places", e.Title, room, online)
	}
	if waiting > 0 && (e.Capacity == nil || room < *e.Capacity) {
		t.Errorf("%s lets people wait while there are places", e.Title)
	}
}

// timesAgree holds states and times to the clock.
func timesAgree(ctx context.Context, t *testing.T, now time.Time) {
	t.Helper()
	client := db.FromContext(ctx)
	seen := map[event.State]int{}
	for _, e := range all(client.Event.Query().All(ctx))(t) {
		seen[e.State]++
		begun, ended := !e.StartsAt.After(now), !e.EndsAt.After(now)
		switch e.State {
		case event.StateANNOUNCED, event.StateDRAFT:
			if begun {
				t.Errorf("%s is %s and began at %s", e.Title, e.State, e.StartsAt)
			}
		case event.StateIN_PROGRESS:
			if !begun || ended {
				t.Errorf("%s is in progress from %s to %s", e.Title, e.StartsAt, e.EndsAt)
			}
		case event.StateHELD, event.StateREVIEWING, event.StateCLOSED:
			if !ended {
				t.Errorf("%s is %s and ends at %s", e.Title, e.State, e.EndsAt)
			}
		}
		if (e.State == event.StateDRAFT) != (e.AnnouncedAt == nil) || e.CreatedAt.After(now) || e.AnnouncedAt != nil && e.AnnouncedAt.After(now) {
			t.Errorf("%s: drafted %s, announced %v, is %s", e.Title, e.CreatedAt, e.AnnouncedAt, e.State)
		}
		for _, r := range all(client.Registration.Query().Where(registration.EventID(e.ID)).All(ctx))(t) {
			if r.CreatedAt.After(now) || r.CreatedAt.Before(*e.AnnouncedAt) || r.CreatedAt.After(e.StartsAt) {
				t.Errorf("%s: announced %s, somebody registered at %s", e.Title, e.AnnouncedAt, r.CreatedAt)
			}
		}
	}
	for _, state := range []event.State{
		event.StateDRAFT, event.StateANNOUNCED, event.StateIN_PROGRESS, event.StateHELD,
		event.StateREVIEWING, event.StateCLOSED, event.StatePOSTPONED, event.StateCANCELLED,
	} {
		if seen[state] == 0 {
			t.Errorf("no event is %s", state)
		}
	}
	lessonsFollowTheirEvents(ctx, t, now)
}

// lessonsFollowTheirEvents holds lessons and editions to the order of things.
func lessonsFollowTheirEvents(ctx context.Context, t *testing.T, now time.Time) {
	t.Helper()
	client := db.FromContext(ctx)
	for _, link := range all(client.EventLesson.Query().WithEvent().WithLesson().All(ctx))(t) {
		at, lesson := link.Edges.Event, link.Edges.Lesson
		if link.Relation == "DRAWN_FROM" && lesson.CreatedAt.Before(at.EndsAt) {
			t.Errorf("a lesson of %s is older than what was said there: %s", at.Title, lesson.CreatedAt)
		}
	}
	for _, v := range all(client.LessonVersion.Query().All(ctx))(t) {
		if v.AgreedAt != nil && (v.AgreedAt.Before(v.CreatedAt) || v.AgreedAt.After(now)) {
			t.Errorf("%s was agreed at %s", v.Title, v.AgreedAt)
		}
		if v.ValidatedAt != nil && (v.AgreedAt == nil || v.ValidatedAt.Before(*v.AgreedAt)) {
			t.Errorf("%s was validated before it was agreed", v.Title)
		}
	}
	for _, a := range all(client.AssetCitation.Query().WithEdition().WithVersion().All(ctx))(t) {
		published := a.Edges.Edition.PublishedAt
		if published != nil && (published.After(now) || a.Edges.Version.CreatedAt.After(*published)) {
			t.Errorf("%s cites what was written later", a.Edges.Edition.Title)
		}
	}
}
