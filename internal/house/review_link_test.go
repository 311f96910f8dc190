package house

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/mail"
	"github.com/constellation-cop/constellation/internal/reviewing"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// asksToLookBack has the person asked, who was at the event, and returns their letter and
// the path of its own link to the questions.
func (p *posting) asksToLookBack(review, who uuid.UUID, name string) (mail.Message, string) {
	p.t.Helper()
	p.db.Client.Registration.Create().SetEventID(p.event.ID).SetPersonID(who).SetState(registration.StateCONFIRMED).
		SetAttendance(registration.AttendancePRESENT).SaveX(p.system())
	err := p.db.InTx(p.system(), func(ctx context.Context) error {
		return jobs.Enqueue(ctx, reviewing.Asked{ReviewID: review, PersonID: who})
	})
	if err != nil {
		p.t.Fatal(err)
	}
	letter := p.letter(name)
	_, rest, found := strings.Cut(letter.Text, "http://127.0.0.1:8080/a/review.")
	if !found {
		p.t.Fatalf("the letter has no link of its own:\n%s", letter.Text)
	}
	token, _, _ := strings.Cut(rest, "\n")
	return letter, "/a/review." + token
}

func TestAReviewIsAnsweredFromItsLetter(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		p := post(t, d)
		ctx := p.system()
		ben, ada := p.somebody("Ben", person.StateGUEST, "ms"), p.somebody("Ada", person.StateACTIVE, "en")
		d.Client.Community.UpdateOneID(p.home).SetVisibility(community.VisibilityPRIVATE).ExecX(ctx)
		d.Client.Event.UpdateOneID(p.event.ID).SetState(event.StateREVIEWING).SetStartsAt(now.Add(-3 * time.Hour)).SetEndsAt(now.Add(-time.Hour)).ExecX(ctx)
		review := d.Client.AfterActionReview.Create().SetEventID(p.event.ID).SetWay(afteractionreview.WayONE_BY_ONE).
			SetOpenedAt(now).SetClosesAt(now.AddDate(0, 0, 7)).SaveX(ctx).ID

		page := "/events/" + id.Encode("evt", p.event.ID) + "/review"
		letter, _ := p.asksToLookBack(review, ada, "ada")
		if !strings.Contains(letter.Text, "Answer:\nhttp://127.0.0.1:8080"+page+"\n") {
			t.Errorf("Ada is led to\n%s", letter.Text)
		}
		letter, link := p.asksToLookBack(review, ben, "ben")
		if strings.Contains(letter.Text, page) {
			t.Errorf("a guest, who has no way to sign in, is led to\n%s", letter.Text)
		}

		answers := func(want string) {
			t.Helper()
			var got []string
			for _, one := range d.Client.ReviewAnswer.Query().AllX(ctx) {
				if one.PersonID != ben {
					t.Errorf("somebody else answered")
				}
				got = append(got, one.Keep+"/"+one.Change)
			}
			if strings.Join(got, " ") != want {
				t.Errorf("the answers are %q, want %q", got, want)
			}
		}
		shows := func(form url.Values, words ...string) {
			t.Helper()
			status, page, _ := p.open(link, form)
			for _, one := range append(words, "Untuk Ben") {
				if status != http.StatusOK || !strings.Contains(page, one) {
					t.Errorf("%d, without %q:\n%s", status, one, page)
				}
			}
		}
		shows(nil, `<label for="keep">Teruskan</label>`, `<textarea id="change"`, "Hantar jawapan saya")
		answers("")
		shows(url.Values{"keep": {" "}}, `role="alert"`)
		shows(url.Values{"keep": {strings.Repeat("x", 2001)}, "change": {"<b>"}}, `role="alert"`, ">&lt;b&gt;</textarea>")
		answers("")
		shows(url.Values{"keep": {"Kuih"}}, `role="status"`, ">Kuih</textarea>")
		answers("Kuih/")
		shows(url.Values{"keep": {"Kuih"}, "change": {"Teh"}}, `role="status"`)
		answers("Kuih/Teh")
		shows(nil, ">Teh</textarea>")

		d.Client.AfterActionReview.UpdateOneID(review).SetState(afteractionreview.StateCLOSED).ExecX(ctx)
		shows(url.Values{"keep": {"Later"}}, "sudah ditutup")
		if _, page, _ := p.open(link, nil); strings.Contains(page, "<form") {
			t.Errorf("a closed review is asked about:\n%s", page)
		}
		answers("Kuih/Teh")
	})
}
