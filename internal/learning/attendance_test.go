package learning_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

const wall = "D00R0000"

// goingOn is an event under way with a code on its wall.
func (h *house) goingOn(change func(*db.EventCreate)) *db.Event {
	h.Helper()
	return h.event(func(c *db.EventCreate) {
		c.SetState(event.StateIN_PROGRESS).SetStartsAt(today.Add(-time.Hour)).SetEndsAt(today.Add(time.Hour)).SetCode(wall)
		if change != nil {
			change(c)
		}
	})
}

// came is what is said of the person's coming.
func (h *house) came(e *db.Event, v viewer.Viewer) string {
	h.Helper()
	r := h.Client.Registration.Query().Where(registration.EventID(e.ID), registration.PersonID(v.PersonID)).OnlyX(h.ctx)
	return fmt.Sprint(r.State, " ", r.Mode, " ", r.Attendance, " ", r.WalkIn)
}

func TestOneSaysThatOneIsThereFromAnHourBeforeUntilTwelveHoursAfter(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada := h.person("Ada")
		for name, one := range map[string]struct {
			state  event.State
			starts time.Duration // from now
			want   string
		}{
			"two hours before":         {event.StateANNOUNCED, 2 * time.Hour, "[NOT_BEGUN ]"},
			"half an hour before":      {event.StateANNOUNCED, 30 * time.Minute, "[]"},
			"begun early":              {event.StateIN_PROGRESS, 2 * time.Hour, "[]"},
			"eleven hours after":       {event.StateHELD, -13 * time.Hour, "[]"},
			"thirteen hours after":     {event.StateHELD, -15 * time.Hour, "[EVENT_OVER ]"},
			"while it is looked at":    {event.StateREVIEWING, -3 * time.Hour, "[]"},
			"once it is closed":        {event.StateCLOSED, -3 * time.Hour, "[EVENT_CLOSED ]"},
			"when it was cancelled":    {event.StateCANCELLED, -time.Hour, "[CANCELLED ]"},
			"while it waits for a day": {event.StatePOSTPONED, time.Hour, "[NOT_ANNOUNCED ]"},
		} {
			e := h.event(func(c *db.EventCreate) {
				c.SetState(one.state).SetStartsAt(today.Add(one.starts)).SetEndsAt(today.Add(one.starts + 2*time.Hour)).SetConfirmedCount(1)
			})
			made(h, d.Client.Registration.Create().SetEventID(e.ID).SetPersonID(ada.PersonID).SetState(registration.StateCONFIRMED).Save)
			_, err := as(h, ada, learning.CheckIn, learning.CheckInInput{EventID: e.ID})
			if got := fmt.Sprint(codes(err)); got != one.want {
				t.Errorf("%s: %s, want %s", name, got, one.want)
			}
		}
	})
}

func TestWhoIsThereWithoutAPlaceIsCountedOnceWhereTheyAre(t *testing.T) {
	online, code, wrong := registration.ModeONLINE, "d00r 0000", "00000000"
	for name, one := range map[string]struct {
		before registration.State // empty: none; in the room
		in     learning.CheckInInput
		want   string
		counts [3]int
	}{
		"who waited, and takes part online":       {registration.StateWAITLISTED, learning.CheckInInput{Code: &code, Mode: &online}, "CONFIRMED ONLINE REMOTE true", [3]int{0, 1, 0}},
		"who waited, and came":                    {registration.StateWAITLISTED, learning.CheckInInput{Code: &code}, "CONFIRMED IN_PERSON PRESENT true", [3]int{1, 0, 0}},
		"who said no, and came":                   {registration.StateDECLINED, learning.CheckInInput{Code: &code}, "CONFIRMED IN_PERSON PRESENT true", [3]int{1, 0, 0}},
		"who never answered":                      {"", learning.CheckInInput{Code: &code}, "CONFIRMED IN_PERSON PRESENT true", [3]int{1, 0, 0}},
		"who has a place, and says online":        {registration.StateCONFIRMED, learning.CheckInInput{Mode: &online}, "CONFIRMED IN_PERSON PRESENT false", [3]int{1, 0, 0}},
		"who waited, without the code":            {registration.StateWAITLISTED, learning.CheckInInput{}, "[NOT_REGISTERED ]", [3]int{0, 0, 1}},
		"who waited, with the code of some other": {registration.StateWAITLISTED, learning.CheckInInput{Code: &wrong}, "[NOT_FOUND code]", [3]int{0, 0, 1}},
	} {
		t.Run(name, func(t *testing.T) {
			testdb.Each(t, func(t *testing.T, d *database.Database) {
				h := open(t, d)
				ada := h.person("Ada")
				e := h.goingOn(func(c *db.EventCreate) {
					switch one.before {
					case registration.StateWAITLISTED:
						c.SetWaitlistedCount(1).SetQueue(1)
					case registration.StateCONFIRMED:
						c.SetConfirmedCount(1)
					}
				})
				if one.before != "" {
					made(h, d.Client.Registration.Create().SetEventID(e.ID).SetPersonID(ada.PersonID).SetState(one.before).Save)
				}
				one.in.EventID = e.ID
				for range 2 { // said again, nothing changes
					if _, err := as(h, ada, learning.CheckIn, one.in); err != nil {
						if got := fmt.Sprint(codes(err)); got != one.want {
							t.Fatalf("%s, want %s", got, one.want)
						}
					} else if got := h.came(e, ada); got != one.want {
						t.Fatalf("they are %s, want %s", got, one.want)
					}
				}
				if got := h.counts(e); got != one.counts {
					t.Errorf("the event counts %v, want %v", got, one.counts)
				}
			})
		})
	}
}

func TestWhoComesToWhatIsOnlyOnlineIsThereOnline(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		code, room := wall, registration.ModeIN_PERSON
		e := h.goingOn(func(c *db.EventCreate) { c.SetPlace("") })
		ada, ben := h.person("Ada"), h.person("Ben")
		did(h, ada, learning.CheckIn, learning.CheckInInput{EventID: e.ID, Code: &code})
		if got := h.came(e, ada); got != "CONFIRMED ONLINE REMOTE true" {
			t.Errorf("Ada is %s", got)
		}
		_, err := as(h, ben, learning.CheckIn, learning.CheckInInput{EventID: e.ID, Code: &code, Mode: &room})
		same(t, codes(err), "INVALID mode")
		did(h, h.coordinator(), learning.ConfirmAttendance, learning.AttendanceInput{EventID: e.ID, WalkIns: []learning.WalkIn{{Name: "Dan"}}})
		if got := h.counts(e); got != [3]int{0, 2, 0} {
			t.Errorf("the event counts %v", got)
		}
	})
}

func TestAllWhoWereConfirmedCameButThoseWhoAreNamed(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		v := h.coordinator()
		people := h.people(5)
		e := h.event(func(c *db.EventCreate) { c.SetCapacity(3) })
		var places []uuid.UUID
		for _, one := range people[:3] {
			places = append(places, h.register(one, e, registration.ModeIN_PERSON).ID)
		}
		places = append(places, h.register(people[3], e, registration.ModeONLINE).ID, h.register(people[4], e, registration.ModeIN_PERSON).ID)
		all := func() (came []string) {
			for _, one := range people {
				came = append(came, string(h.Client.Registration.Query().Where(registration.EventID(e.ID), registration.PersonID(one.PersonID)).OnlyX(h.ctx).Attendance))
			}
			return came
		}
		say := learning.AttendanceInput{EventID: e.ID, Absent: places[:1], Came: places[4:]}
		_, err := as(h, v, learning.ConfirmAttendance, say)
		same(t, codes(err), "NOT_BEGUN ")
		made(h, e.Update().SetState(event.StateHELD).Save)
		did(h, v, learning.ConfirmAttendance, say)
		same(t, all(), "ABSENT", "PRESENT", "PRESENT", "REMOTE", "PRESENT")
		did(h, v, learning.ConfirmAttendance, learning.AttendanceInput{EventID: e.ID, Absent: places[1:2]})
		same(t, all(), "PRESENT", "ABSENT", "PRESENT", "REMOTE", "PRESENT") // what is said now holds

		_, err = as(h, v, learning.ConfirmAttendance, learning.AttendanceInput{EventID: e.ID, Absent: places[:1], Came: places[:1]})
		same(t, codes(err), "INVALID came")
		_, err = as(h, v, learning.ConfirmAttendance, learning.AttendanceInput{EventID: e.ID, Came: []uuid.UUID{uuid.New()}})
		same(t, codes(err), "NOT_FOUND came")
		_, err = as(h, v, learning.ConfirmAttendance, learning.AttendanceInput{EventID: e.ID, WalkIns: []learning.WalkIn{{Name: " "}}})
		same(t, codes(err), "REQUIRED walkIns.0.name")
		made(h, e.Update().SetState(event.StateCLOSED).Save)
		_, err = as(h, v, learning.ConfirmAttendance, learning.AttendanceInput{EventID: e.ID})
		same(t, codes(err), "EVENT_CLOSED ")
	})
}

func TestAGuestIsOneOfTheEventWhoseDoorTheyCameThrough(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		here, elsewhere := h.event(nil), h.event(nil)
		mei := h.person("Mei")
		mei.Active = false
		made(h, d.Client.Person.UpdateOneID(mei.PersonID).SetState(person.StateGUEST).Save)
		made(h, d.Client.Reader.Create().SetSubjectKind("evt").SetSubjectID(here.ID).SetKind(reader.KindPERSON).SetReaderID(mei.PersonID).Save)
		h.register(mei, here, registration.ModeIN_PERSON)
		_, err := as(h, mei, learning.Register, learning.RegisterInput{EventID: elsewhere.ID})
		same(t, codes(err), "error rule: eventRegister refused: FORBIDDEN")
		_, err = as(h, mei, learning.Decline, learning.DeclineInput{EventID: elsewhere.ID})
		same(t, codes(err), "error rule: eventDecline refused: FORBIDDEN")
		same(t, h.line(elsewhere, mei), "none")
	})
}
