package learning_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
)

func TestADraftSaysWhatIsKnown(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		start := today.AddDate(0, 1, 0)
		full := did(h, v, learning.Draft, learning.DraftInput{
			CommunityID: h.home.ID, Title: " Café ", StartsAt: &start, Minutes: ptr(90), Zone: ptr("Asia/Tokyo"),
			Place: ptr("Hall"), Link: ptr("https://example.org/a"), Purpose: ptr("To talk."), Format: ptr(event.FormatSEMINAR),
			Questions: []string{" Why? "}, Capacity: ptr(0), OnlineCapacity: ptr(100_000), Language: ptr("en"),
		})
		now := must(h, full.ID)
		if now.Title != "Café" || !now.StartsAt.Equal(start) || now.EndsAt.Sub(start) != 90*time.Minute || now.Zone != "Asia/Tokyo" ||
			now.Format != event.FormatSEMINAR || !slices.Equal(now.Questions, []string{"Why?"}) || *now.Capacity != 0 ||
			*now.OnlineCapacity != 100_000 || now.Language != "en" || now.State != event.StateDRAFT || now.Number != nil || now.AnnouncedAt != nil {
			t.Errorf("the full draft is %+v", now)
		}
		bare := must(h, did(h, v, learning.Draft, learning.DraftInput{CommunityID: h.home.ID, Title: "Café"}).ID)
		if !learning.Undated(bare) || bare.Zone != "Asia/Kuching" || bare.Language != "ms" || bare.Capacity != nil {
			t.Errorf("the bare draft is %+v", bare)
		}
		if team := d.Client.EventTeamMember.Query().AllX(h.ctx); len(team) != 2 || team[0].PersonID != v.PersonID {
			t.Errorf("the team is %v", team)
		}
	})
}

func TestWhatADraftMustPutRight(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		at := func(when time.Time) func(*learning.DraftInput) {
			return func(in *learning.DraftInput) { in.StartsAt = &when }
		}
		for _, test := range []struct {
			name   string
			change func(*learning.DraftInput)
			want   []string
		}{
			{"no title", func(in *learning.DraftInput) { in.Title = " " }, []string{"REQUIRED title"}},
			{"a long title", func(in *learning.DraftInput) { in.Title = strings.Repeat("a", 201) }, []string{"TOO_LONG title"}},
			{"a title with a NUL", func(in *learning.DraftInput) { in.Title = "a\x00" }, []string{"INVALID title"}},
			{"a long purpose", func(in *learning.DraftInput) { in.Purpose = ptr(strings.Repeat("a", 20_001)) }, []string{"TOO_LONG purpose"}},
			{"four minutes", func(in *learning.DraftInput) { in.StartsAt, in.Minutes = &today, ptr(4) }, []string{"INVALID minutes"}},
			{"more than a week", func(in *learning.DraftInput) { in.StartsAt, in.Minutes = &today, ptr(10_081) }, []string{"INVALID minutes"}},
			{"minutes without a start", func(in *learning.DraftInput) { in.Minutes = ptr(60) }, nil},
			{"a start before 2000", at(time.Date(1999, 12, 31, 23, 59, 59, 0, time.UTC)), []string{"INVALID startsAt"}},
			{"a start in four years", at(today.AddDate(4, 0, 0)), []string{"INVALID startsAt"}},
			{"no zone", func(in *learning.DraftInput) { in.Zone = ptr("Mars/Olympus") }, []string{"INVALID zone"}},
			{"the server's zone", func(in *learning.DraftInput) { in.Zone = ptr("Local") }, []string{"INVALID zone"}},
			{"no language", func(in *learning.DraftInput) { in.Language = ptr("english!") }, []string{"INVALID language"}},
			{"a script as link", func(in *learning.DraftInput) { in.Link = ptr("javascript:alert(1)") }, []string{"INVALID link"}},
			{"a long link", func(in *learning.DraftInput) { in.Link = ptr("https://example.org/" + strings.Repeat("a", 2000)) }, []string{"TOO_LONG link"}},
			{"fewer than no places", func(in *learning.DraftInput) { in.Capacity, in.OnlineCapacity = ptr(-1), ptr(100_001) }, []string{"INVALID capacity", "INVALID onlineCapacity"}},
			{"four questions", func(in *learning.DraftInput) { in.Questions = []string{"a", "b", "c", "d"} }, []string{"INVALID questions"}},
			{"an empty, a long and a broken question", func(in *learning.DraftInput) {
				in.Questions = []string{"", strings.Repeat("ä", 301), "a\x00"}
			}, []string{"REQUIRED questions.0", "TOO_LONG questions.1", "INVALID questions.2"}},
			{"three questions of 300 characters", func(in *learning.DraftInput) {
				in.Questions = slices.Repeat([]string{strings.Repeat("ä", 300)}, 3)
			}, nil},
			{"a start of long ago, as people bring what they have", at(time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)), nil},
		} {
			t.Run(test.name, func(t *testing.T) {
				in := learning.DraftInput{CommunityID: h.home.ID, Title: "Café"}
				test.change(&in)
				_, err := as(h, v, learning.Draft, in)
				same(t, codes(err), test.want...)
			})
		}
	})
}

func TestWhoPlans(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		in := learning.DraftInput{CommunityID: h.home.ID, Title: "Café"}
		var refused *rule.Refusal
		if _, err := as(h, h.person("Ada"), learning.Draft, in); !errors.As(err, &refused) {
			t.Errorf("an outsider: %v", err)
		}
		steward := h.person("Steward")
		steward.Steward = true
		did(h, steward, learning.Draft, in)
		in.CommunityID = uuid.New()
		if _, err := as(h, steward, learning.Draft, in); !db.IsNotFound(err) {
			t.Errorf("an unknown community: %v", err)
		}
		for state, code := range map[community.State]string{community.StateARCHIVED: "ARCHIVED ", community.StateREQUESTED: "NOT_APPROVED "} {
			draft := h.event(func(c *db.EventCreate) { c.SetState(event.StateDRAFT) })
			made(h, d.Client.Community.UpdateOneID(h.home.ID).SetState(state).Save)
			_, err := as(h, steward, learning.Draft, learning.DraftInput{CommunityID: h.home.ID, Title: "Café"})
			same(t, codes(err), code)
			_, err = as(h, steward, learning.Announce, learning.AnnounceInput{EventID: draft.ID, Revision: 1})
			same(t, codes(err), code)
		}
	})
}

func TestAnnouncing(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		draft := func(change func(*learning.DraftInput)) *db.Event {
			in := learning.DraftInput{CommunityID: h.home.ID, Title: "Café"}
			if change != nil {
				change(&in)
			}
			return did(h, v, learning.Draft, in)
		}
		start, past := today.AddDate(0, 0, 7), today.AddDate(0, 0, -7)

		t.Run("what is missing is named, and nothing is written", func(t *testing.T) {
			e := draft(nil)
			_, err := as(h, v, learning.Announce, learning.AnnounceInput{EventID: e.ID, Revision: 1})
			same(t, codes(err), "REQUIRED startsAt", "REQUIRED place")
			_, err = as(h, v, learning.Announce, learning.AnnounceInput{EventID: e.ID, Revision: 1, StartsAt: &past, Link: ptr("no link")})
			same(t, codes(err), "INVALID startsAt", "INVALID link")
			if now := must(h, e.ID); now.State != event.StateDRAFT || now.Revision != 1 {
				t.Errorf("it is %+v", now)
			}
		})
		t.Run("what the draft does not say is filled in", func(t *testing.T) {
			e := draft(nil)
			got := must(h, did(h, v, learning.Announce, learning.AnnounceInput{EventID: e.ID, Revision: 1, StartsAt: &start, Place: ptr("Hall")}).ID)
			if got.State != event.StateANNOUNCED || got.AnnouncedAt == nil || got.Revision != 2 || *got.Number != 1 ||
				!got.StartsAt.Equal(start) || got.EndsAt.Sub(start) != 2*time.Hour || got.Place != "Hall" {
				t.Errorf("it is %+v", got)
			}
		})
		t.Run("a moved start keeps the length", func(t *testing.T) {
			e := draft(func(in *learning.DraftInput) { in.StartsAt, in.Minutes, in.Place = &past, ptr(45), ptr("Hall") })
			got := did(h, v, learning.Announce, learning.AnnounceInput{EventID: e.ID, Revision: 1, StartsAt: &start})
			if got.EndsAt.Sub(got.StartsAt) != 45*time.Minute || *got.Number != 2 {
				t.Errorf("it is %+v", got)
			}
		})
		t.Run("a stale revision is a conflict that shows the event as it is", func(t *testing.T) {
			e := draft(func(in *learning.DraftInput) { in.StartsAt, in.Place = &start, ptr("Hall") })
			got, err := as(h, v, learning.Announce, learning.AnnounceInput{EventID: e.ID, Revision: 7})
			if same(t, codes(err), "CONFLICT revision"); got == nil || got.Revision != 1 {
				t.Errorf("it shows %v", got)
			}
		})
		for state, code := range map[event.State]string{
			event.StateANNOUNCED: "ALREADY_ANNOUNCED ", event.StateIN_PROGRESS: "ALREADY_ANNOUNCED ", event.StatePOSTPONED: "REQUIRED startsAt",
			event.StateCANCELLED: "CANCELLED ", event.StateHELD: "EVENT_OVER ", event.StateCLOSED: "EVENT_OVER ",
		} {
			t.Run("an event in state "+string(state), func(t *testing.T) {
				e := h.event(func(c *db.EventCreate) { c.SetState(state) })
				_, err := as(h, v, learning.Announce, learning.AnnounceInput{EventID: e.ID, Revision: 1})
				same(t, codes(err), code)
			})
		}
		t.Run("a draft of others is unknown, and a member of the team does not announce", func(t *testing.T) {
			e := draft(nil)
			if _, err := as(h, h.person("Ada"), learning.Announce, learning.AnnounceInput{EventID: e.ID, Revision: 1}); !db.IsNotFound(err) {
				t.Errorf("an outsider: %v", err)
			}
			helper := h.person("Helper")
			made(h, d.Client.EventTeamMember.Create().SetEventID(e.ID).SetPersonID(helper.PersonID).Save)
			var refused *rule.Refusal
			if _, err := as(h, helper, learning.Announce, learning.AnnounceInput{EventID: e.ID, Revision: 1}); !errors.As(err, &refused) {
				t.Errorf("a helper: %v", err)
			}
		})
	})
}
