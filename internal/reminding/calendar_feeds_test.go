package reminding_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/calendarfeed"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/calendar"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/reminding"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// reader is an active person who asks, with roles in the communities.
func (h *house) reader(name string, roles ...*db.Community) (context.Context, *db.Person) {
	h.Helper()
	who := made(h, h.Client.Person.Create().SetName(name).SetState(person.StateACTIVE).Save)
	asks := viewer.Viewer{Kind: viewer.Person, PersonID: who.ID, Active: true, Roles: map[uuid.UUID]viewer.Role{}}
	for _, home := range roles {
		made(h, h.Client.Membership.Create().SetPersonID(who.ID).SetCommunityID(home.ID).Save)
		asks.Roles[home.ID] = viewer.Member
	}
	return viewer.With(h.ctx, asks), who
}

func (h *house) community(slug string, visibility community.Visibility) *db.Community {
	return made(h, h.Client.Community.Create().SetName(slug).SetSlug(slug).SetVisibility(visibility).Save)
}

// meeting is an announced event of the community, so many days from today.
func (h *house) meeting(home *db.Community, title string, days int) *db.Event {
	start := today.AddDate(0, 0, days)
	return made(h, h.Client.Event.Create().SetCommunityID(home.ID).SetTitle(title).SetState(event.StateANNOUNCED).SetAnnouncedAt(today.AddDate(0, 0, -9)).
		SetStartsAt(start).SetEndsAt(start.Add(time.Hour)).SetPlace("Hall").SetLink("https://meet.example/secret").Save)
}

func titles(entries []calendar.Entry) []string {
	var out []string
	for _, entry := range entries {
		out = append(out, entry.Title)
	}
	return out
}

func must[T any](t *testing.T, value T, err error) T {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return value
}

var calendars = reminding.House{BaseURL: "https://cop.example"}

func TestAFeedOpensWithItsSecretUntilItIsRevoked(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		asks, who := h.reader("Aisyah", h.home)
		made, secret, err := reminding.CalendarFeedCreate(asks, nil)
		if err != nil {
			t.Fatal(err)
		}
		if len(secret) != 32 || made.PersonID != who.ID || made.Hint != secret[28:] || strings.Contains(made.TokenHash, secret) || len(made.TokenHash) != 64 {
			t.Errorf("got %+v with %s", made, secret)
		}
		stranger := viewer.With(h.ctx, viewer.Viewer{Kind: viewer.Visitor})
		opened := theFeed(t)(reminding.OpenFeed(stranger, secret))
		if opened.ID != made.ID {
			t.Errorf("opened %v", opened)
		}
		for _, wrong := range []string{"", secret[:31], strings.ToUpper(secret), strings.Repeat("0", 32), made.TokenHash, secret + "x"} {
			if _, err := reminding.OpenFeed(stranger, wrong); !errors.Is(err, reminding.ErrNoFeed) {
				t.Errorf("%q: got %v", wrong, err)
			}
		}
		other, _ := h.reader("Ben")
		if _, err := reminding.CalendarFeedRevoke(other, made.ID); !db.IsNotFound(err) {
			t.Errorf("another person revokes it: %v", err)
		}
		for range 2 { // said again, nothing changes
			if ended := theFeed(t)(reminding.CalendarFeedRevoke(asks, made.ID)); ended.RevokedAt == nil {
				t.Error("it is not revoked")
			}
		}
		if _, err := reminding.OpenFeed(stranger, secret); !errors.Is(err, reminding.ErrNoFeed) {
			t.Errorf("revoked: got %v", err)
		}
		lines := h.Client.Trail.Query().AllX(h.ctx)
		if len(lines) != 2 || lines[0].Act != string(rule.CalendarFeedCreate) || lines[1].Act != string(rule.CalendarFeedRevoke) {
			t.Errorf("got the trail %v", lines)
		}
	})
}

// theFeed is the feed of an act that must succeed.
func theFeed(t *testing.T) func(feed *db.CalendarFeed, err error) *db.CalendarFeed {
	return func(feed *db.CalendarFeed, err error) *db.CalendarFeed {
		t.Helper()
		return must(t, feed, err)
	}
}

func TestTheUseOfAFeedIsNotedOnceAnHour(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		asks, _ := h.reader("Aisyah")
		made, secret, err := reminding.CalendarFeedCreate(asks, nil)
		if err != nil {
			t.Fatal(err)
		}
		for _, one := range []struct{ after, noted time.Duration }{{time.Minute, time.Minute}, {50 * time.Minute, time.Minute}, {62 * time.Minute, 62 * time.Minute}} {
			theFeed(t)(reminding.OpenFeed(h.at(today.Add(one.after)), secret))
			if used := h.Client.CalendarFeed.GetX(h.ctx, made.ID).LastUsedAt; used == nil || !used.Equal(today.Add(one.noted)) {
				t.Errorf("after %v: noted %v", one.after, used)
			}
		}
	})
}

func TestWhoMayMakeAFeedOfWhat(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		listed, private := h.community("listed", community.VisibilityLISTED), h.community("private", community.VisibilityPRIVATE)
		member, _ := h.reader("Aisyah", private)
		outsider, who := h.reader("Ben")
		visitor := viewer.With(h.ctx, viewer.Viewer{Kind: viewer.Visitor})
		guest := viewer.With(h.ctx, viewer.Viewer{Kind: viewer.Person, PersonID: who.ID})
		token := viewer.With(h.ctx, viewer.Viewer{Kind: viewer.Token, PersonID: who.ID, Active: true, Scopes: rule.Scopes})
		unknown := uuid.New()
		for name, one := range map[string]struct {
			ctx     context.Context
			of      *uuid.UUID
			refused bool
			code    string
		}{
			"a member of a private community": {ctx: member, of: &private.ID},
			"anybody of a public one":         {ctx: outsider, of: &h.home.ID},
			"an outsider of a private one":    {ctx: outsider, of: &private.ID, code: "NOT_FOUND"},
			"an outsider of a listed one":     {ctx: outsider, of: &listed.ID, code: "NOT_FOUND"},
			"a community that never was":      {ctx: outsider, of: &unknown, code: "NOT_FOUND"},
			"a visitor":                       {ctx: visitor, refused: true},
			"a guest":                         {ctx: guest, refused: true},
			"a partner's software":            {ctx: token, refused: true},
		} {
			_, _, err := reminding.CalendarFeedCreate(one.ctx, one.of)
			var refusal *rule.Refusal
			var wrong *usererror.Error
			if errors.As(err, &refusal) != one.refused || errors.As(err, &wrong) != (one.code != "") || one.code != "" && wrong.Code != one.code || err != nil && !one.refused && one.code == "" {
				t.Errorf("%s: got %v", name, err)
			}
		}
		for range 19 {
			succeeds(t)(reminding.CalendarFeedCreate(outsider, nil))
		}
		_, _, err := reminding.CalendarFeedCreate(outsider, nil)
		var wrong *usererror.Error
		if !errors.As(err, &wrong) || !strings.Contains(wrong.Message, "Revoke one") {
			t.Errorf("the 21st: got %v", err)
		}
		first := h.Client.CalendarFeed.Query().Where(calendarfeed.PersonID(who.ID)).FirstX(h.ctx)
		theFeed(t)(reminding.CalendarFeedRevoke(outsider, first.ID))
		succeeds(t)(reminding.CalendarFeedCreate(outsider, nil))
	})
}

// succeeds holds that a feed was made.
func succeeds(t *testing.T) func(feed *db.CalendarFeed, secret string, err error) {
	return func(_ *db.CalendarFeed, _ string, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
}

func TestAPersonalCalendarHoldsWhatThePersonMayReadNow(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		elsewhere, private := h.community("elsewhere", community.VisibilityPUBLIC), h.community("private", community.VisibilityPRIVATE)
		asks, who := h.reader("Aisyah", h.home, private)
		answer := func(of *db.Event, state registration.State) {
			made(h, h.Client.Registration.Create().SetEventID(of.ID).SetPersonID(who.ID).SetState(state).Save)
		}
		answer(h.meeting(h.home, "confirmed", 1), registration.StateCONFIRMED)
		answer(h.meeting(h.home, "waiting", 2), registration.StateWAITLISTED)
		answer(h.meeting(h.home, "declined", 3), registration.StateDECLINED)
		h.meeting(h.home, "unanswered", 4)
		answer(h.meeting(elsewhere, "a guest elsewhere", 5), registration.StateCONFIRMED)
		h.meeting(elsewhere, "not mine", 6)
		h.meeting(private, "private", 7)
		answer(h.meeting(private, "private confirmed", 8), registration.StateCONFIRMED)
		h.meeting(h.home, "long ago", -400)
		h.meeting(h.home, "last month", -30)
		made(h, h.meeting(h.home, "draft", 9).Update().SetState(event.StateDRAFT).Save)
		made(h, h.Client.Event.Create().SetCommunityID(h.home.ID).SetTitle("no date").SetState(event.StatePOSTPONED).Save)

		feed, _, err := reminding.CalendarFeedCreate(asks, nil)
		if err != nil {
			t.Fatal(err)
		}
		got, err := calendars.PersonalCalendar(asks, feed)
		if err != nil {
			t.Fatal(err)
		}
		if want := []string{"last month", "confirmed", "waiting", "unanswered", "a guest elsewhere", "private", "private confirmed"}; !slices.Equal(titles(got.Entries), want) {
			t.Errorf("got  %v\nwant %v", titles(got.Entries), want)
		}
		if got.Name != "My events" || got.Entries[1].Status != calendar.Confirmed || got.Entries[2].Status != calendar.Tentative {
			t.Errorf("got %+v", got)
		}
		one, _, err := reminding.CalendarFeedCreate(asks, &private.ID)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := calendars.PersonalCalendar(asks, one); err != nil || got.Name != "private" || !slices.Equal(titles(got.Entries), []string{"private", "private confirmed"}) {
			t.Errorf("of one community: got %+v, %v", got, err)
		}

		h.Client.Membership.Update().Where(membership.PersonID(who.ID), membership.CommunityID(private.ID)).SetState(membership.StateSUSPENDED).SaveX(h.ctx)
		left := viewer.With(h.ctx, viewer.Viewer{Kind: viewer.Person, PersonID: who.ID, Active: true, Roles: map[uuid.UUID]viewer.Role{h.home.ID: viewer.Member}})
		if got, err = calendars.PersonalCalendar(left, feed); err != nil || slices.Contains(titles(got.Entries), "private") || slices.Contains(titles(got.Entries), "private confirmed") || len(got.Entries) != 5 {
			t.Errorf("after leaving: got %v, %v", titles(got.Entries), err)
		}
		if _, err := calendars.PersonalCalendar(left, one); !db.IsNotFound(err) {
			t.Errorf("a feed of a community that was left: %v", err)
		}
	})
}

func TestACommunitysCalendarIsForEverybodyWhoeverAsks(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		asks, _ := h.reader("Aisyah", h.home)
		called := h.meeting(h.home, "cancelled", 2)
		made(h, called.Update().SetState(event.StateCANCELLED).SetReason("Heavy rain").SetSequence(3).Save)
		h.meeting(h.home, "coming", 1)
		for _, ctx := range []context.Context{asks, viewer.With(h.ctx, viewer.Viewer{Kind: viewer.Visitor}), h.ctx} {
			got, err := calendars.CommunityCalendar(ctx, "records")
			if err != nil || !slices.Equal(titles(got.Entries), []string{"coming", "cancelled"}) {
				t.Fatalf("got %v, %v", titles(got.Entries), err)
			}
			first, last := got.Entries[0], got.Entries[1]
			if first.Location != "Hall" || first.Sequence != 0 || !strings.HasPrefix(first.URL, "https://cop.example/events/evt_") || first.UID != h.Client.Event.Query().Where(event.Title("coming")).OnlyIDX(h.ctx) {
				t.Errorf("got %+v", first)
			}
			if last.Status != calendar.Cancelled || last.Sequence != 3 || last.Description != "Cancelled: Heavy rain" {
				t.Errorf("got %+v", last)
			}
		}
		for _, visibility := range []community.Visibility{community.VisibilityLISTED, community.VisibilityPRIVATE} {
			made(h, h.home.Update().SetVisibility(visibility).Save)
			if _, err := calendars.CommunityCalendar(asks, "records"); !db.IsNotFound(err) {
				t.Errorf("%s: got %v", visibility, err)
			}
			if _, err := calendars.CommunityNews(asks, "records"); !db.IsNotFound(err) {
				t.Errorf("%s: got %v", visibility, err)
			}
		}
	})
}

func TestTheLinkIsForThoseWithAPlace(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		asks, who := h.reader("Aisyah", h.home)
		meeting := h.meeting(h.home, "online", 1)
		made(h, meeting.Update().SetPlace("").Save)
		where := func(ctx context.Context) string {
			got, err := calendars.EventCalendar(ctx, meeting.ID)
			if err != nil || len(got.Entries) != 1 {
				t.Fatalf("got %v, %v", got, err)
			}
			return got.Entries[0].Location
		}
		if got := where(asks); got != "Online" {
			t.Errorf("without a place: %q", got)
		}
		mine := made(h, h.Client.Registration.Create().SetEventID(meeting.ID).SetPersonID(who.ID).SetState(registration.StateWAITLISTED).Save)
		if got := where(asks); got != "Online" {
			t.Errorf("waiting: %q", got)
		}
		made(h, mine.Update().SetState(registration.StateCONFIRMED).Save)
		if got := where(asks); got != "https://meet.example/secret" {
			t.Errorf("with a place: %q", got)
		}
		if got := where(viewer.With(h.ctx, viewer.Viewer{Kind: viewer.Visitor})); got != "Online" {
			t.Errorf("a visitor: %q", got)
		}
		made(h, meeting.Update().SetState(event.StateDRAFT).Save)
		if _, err := calendars.EventCalendar(h.ctx, meeting.ID); !db.IsNotFound(err) {
			t.Errorf("a draft: %v", err)
		}
	})
}
