package reviewing_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/actionitem"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/reviewing"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func day(days int) *time.Time {
	on := today.Truncate(24*time.Hour).AddDate(0, 0, days)
	return &on
}

// settle is reviewing.Settle as one input.
func settle(state actionitem.State) func(context.Context, uuid.UUID) (*db.ActionItem, error) {
	return func(ctx context.Context, id uuid.UUID) (*db.ActionItem, error) {
		return reviewing.Settle(ctx, id, state)
	}
}

func TestWhatSomebodyTakesOnIsSettledByThemOrByThoseWhoRunTheEvent(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada, ben := h.guest("Ada", present), h.guest("Ben", present)
		stranger := uuid.New()
		for want, in := range map[string]reviewing.ActionInput{
			"REQUIRED text":          {Text: " "},
			"TOO_LONG text":          {Text: strings.Repeat("潮", 301)},
			"INVALID dueOn":          {Text: "X", DueOn: day(2000)},
			"NOT_FOUND ownerId":      {Text: "X", OwnerID: &stranger},
			"NOT_FOUND reviewItemId": {Text: "X", ReviewItemID: &stranger},
		} {
			in.EventID = h.cafe.ID
			refuses(h, want, h.coordinator, reviewing.AddAction, in)
		}
		taken := did(h, h.coordinator, reviewing.AddAction, reviewing.ActionInput{EventID: h.cafe.ID, Text: "Count the boats.", OwnerID: &ada.PersonID, DueOn: day(3)})
		refuses(h, "FORBIDDEN", ben, settle(actionitem.StateDONE), taken.ID)
		done := did(h, ada, settle(actionitem.StateDONE), taken.ID)
		if again := did(h, ada, settle(actionitem.StateDONE), taken.ID); done.DoneAt == nil || again.Revision != done.Revision {
			t.Errorf("done it is %v, said again %v", done, again)
		}
		if opened := did(h, h.coordinator, settle(actionitem.StateOPEN), taken.ID); opened.DoneAt != nil {
			t.Errorf("open again it is %v", opened)
		}
		edit := reviewing.ActionEditInput{ItemID: taken.ID, Revision: 3, OwnerID: given.Nothing[uuid.UUID](), DueOn: given.Nothing[time.Time]()}
		refuses(h, "FORBIDDEN", ada, reviewing.EditAction, edit)
		edited := did(h, h.coordinator, reviewing.EditAction, edit)
		if edited.OwnerID != nil || edited.DueOn != nil || edited.Text != "Count the boats." {
			t.Errorf("edited it is %v", edited)
		}
		refuses(h, "CONFLICT revision", h.coordinator, reviewing.EditAction, edit)
		h.becomes(event.StateCLOSED) // work goes on
		did(h, h.coordinator, settle(actionitem.StateDROPPED), taken.ID)
		h.becomes(event.StateANNOUNCED)
		refuses(h, "NOT_BEGUN ", h.coordinator, reviewing.AddAction, reviewing.ActionInput{EventID: h.cafe.ID, Text: "X"})
	})
}

func TestNeedsAreWhatWaitsForOnesAnswerWhatIsDueFirstFirst(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ada := h.guest("Ada", present)
		needs := func(v viewer.Viewer) (kinds []string) {
			t.Helper()
			found, err := reviewing.Needs(viewer.With(h.ctx, v))
			if err != nil {
				t.Fatal(err)
			}
			for _, one := range found {
				due := "never"
				if one.DueAt != nil {
					due = fmt.Sprint(one.DueAt.Sub(today.Truncate(24*time.Hour)).Round(time.Hour).Hours() / 24)
				}
				kinds = append(kinds, string(one.Kind)+" "+due)
			}
			return kinds
		}
		if waits := needs(ada); waits != nil {
			t.Errorf("nothing waits, but %v", waits)
		}
		review := h.opened(oneByOne)
		did(h, h.coordinator, reviewing.AddAction, reviewing.ActionInput{EventID: h.cafe.ID, Text: "Soon", OwnerID: &ada.PersonID, DueOn: day(6)})
		did(h, h.coordinator, reviewing.AddAction, reviewing.ActionInput{EventID: h.cafe.ID, Text: "Late", OwnerID: &ada.PersonID, DueOn: day(-1)})
		did(h, h.coordinator, reviewing.AddAction, reviewing.ActionInput{EventID: h.cafe.ID, Text: "Far", OwnerID: &ada.PersonID, DueOn: day(30)})
		for i, asks := range []registration.Asks{registration.AsksMOVED, registration.AsksPLACE} {
			next := made(h, h.Client.Event.Create().SetCommunityID(h.home.ID).SetTitle("Next").SetState(event.StateANNOUNCED).
				SetStartsAt(day(i+1).Add(time.Hour)).SetEndsAt(day(i+1).Add(2*time.Hour)).Save)
			made(h, h.Client.Registration.Create().SetEventID(next.ID).SetPersonID(ada.PersonID).SetState(registration.StateCONFIRMED).SetAsks(asks).SetAskedAt(today).Save)
		}
		if waits, want := needs(ada), []string{"ACTION -1", "RECONFIRM 1.0416666666666667", "PLACE 2.0416666666666665", "ACTION 6", "REVIEW 7.416666666666667"}; !slices.Equal(waits, want) {
			t.Errorf("Ada has %q, want %q", waits, want)
		}
		h.answers(ada, review.ID, "The tea.")
		if waits := needs(ada); slices.ContainsFunc(waits, func(one string) bool { return strings.HasPrefix(one, "REVIEW") }) {
			t.Errorf("the review that was answered waits still: %v", waits)
		}
		if waits := needs(h.guest("Cyd", absent)); waits != nil {
			t.Errorf("of who did not come is asked %v", waits)
		}
		if waits := needs(viewer.Viewer{Kind: viewer.Visitor}); waits != nil {
			t.Errorf("of a visitor is asked %v", waits)
		}
	})
}

func TestFiguresCountThoseWhoCameByTheirOrganisations(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		university := made(h, h.Client.Organisation.Create().SetName("University").Save)
		library := made(h, h.Client.Organisation.Create().SetName("Library").SetPartOfID(university.ID).Save)
		works := func(v viewer.Viewer, where *db.Organisation) {
			made(h, h.Client.Affiliation.Create().SetPersonID(v.PersonID).SetOrganisationID(where.ID).SetPreferred(true).Save)
		}
		ada, ben := h.guest("Ada", present), h.guest("Ben", registration.AttendanceREMOTE)
		works(ada, university)
		works(ben, library)
		works(h.guest("Cyd", absent), library)
		walkedIn, left := h.person("Walk-in"), h.person("Left")
		made(h, h.Client.Person.UpdateOneID(walkedIn.PersonID).SetState(person.StateGUEST).Save)
		made(h, h.Client.Registration.Create().SetEventID(h.cafe.ID).SetPersonID(walkedIn.PersonID).SetState(registration.StateCONFIRMED).SetAttendance(present).SetWalkIn(true).Save)
		made(h, h.Client.Registration.Create().SetEventID(h.cafe.ID).SetPersonID(left.PersonID).SetState(registration.StateCONFIRMED).SetAttendance(absent).SetWalkIn(true).Save)
		made(h, h.Client.Registration.Create().SetEventID(h.cafe.ID).SetPersonID(h.person("Waits").PersonID).SetState(registration.StateWAITLISTED).Save)
		made(h, h.Client.Registration.Create().SetEventID(h.cafe.ID).SetPersonID(h.person("No").PersonID).SetState(registration.StateDECLINED).Save)
		h.said(ada, "One")
		h.said(ben, "Two")
		made(h, h.said(ben, "Hidden").Update().SetState(contribution.StateHIDDEN).Save)
		did(h, h.coordinator, reviewing.Say, h.says("One.", "Two."))
		did(h, h.coordinator, reviewing.AddAction, reviewing.ActionInput{EventID: h.cafe.ID, Text: "X"})

		counted, err := reviewing.Count(h.ctx, h.cafe)
		if err != nil {
			t.Fatal(err)
		}
		if got, want := fmt.Sprint(counted.Registered, counted.Present, counted.Remote, counted.Absent, counted.WalkedIn, counted.Guests), "4 2 1 2 1 1"; got != want {
			t.Errorf("registered, present, remote, absent, walked in, guests: %s, want %s", got, want)
		}
		if len(counted.Organisations) != 2 || counted.Organisations[0].Organisation.ID != university.ID || counted.Organisations[0].Came != 2 ||
			counted.Organisations[1].Organisation != nil || counted.Organisations[1].Came != 1 {
			t.Errorf("by organisation %v", counted.Organisations)
		}
		if counted.Contributions[contribution.KindTAKEAWAY] != 2 || counted.KeyLearnings != 2 || counted.Lessons != 0 || counted.Actions[actionitem.StateOPEN] != 1 {
			t.Errorf("said %v, learned %d, drawn %d, taken on %v", counted.Contributions, counted.KeyLearnings, counted.Lessons, counted.Actions)
		}
	})
}
