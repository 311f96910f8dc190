package account_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/attempt"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/signin"
	"github.com/constellation-cop/constellation/ent/db/trail"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/cookie"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func same(t *testing.T, got []string, want ...string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestSigningInByPassword(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		in := h.enter()
		if in.Viewer.PersonID != h.ada || in.Viewer.SignInID != in.SignIn.ID || !in.Viewer.Active || in.Viewer.Kind != viewer.Person {
			t.Errorf("who came in is %+v", in.Viewer)
		}
		if kept := d.Client.SignIn.GetX(h.ctx, in.SignIn.ID); kept.TokenHash == in.Secret || kept.Agent != "Firefox" ||
			kept.ExpiresAt.Sub(kept.LastSeenAt) != 30*24*time.Hour {
			t.Errorf("kept %+v", kept)
		}
		if v := viewer.Of(h.asks(in.Secret)); v.PersonID != h.ada || v.SignInID != in.SignIn.ID {
			t.Errorf("the cookie is of %+v", v)
		}
		line := d.Client.Trail.Query().Where(trail.SubjectID(in.SignIn.ID)).OnlyX(h.ctx)
		if line.Act != "signIn" || *line.ActorID != h.ada {
			t.Errorf("the trail says %+v", line)
		}
		closed := h.person("Closed", "closed@example.org", person.StateDEACTIVATED)
		guest := h.person("Guest", "guest@example.org", person.StateGUEST)
		hash := d.Client.Person.GetX(h.ctx, h.ada).PasswordHash
		made(h, d.Client.Person.Update().Where(person.IDIn(closed, guest)).SetPasswordHash(hash).Save)
		h.person("Without", "without@example.org", person.StateACTIVE)
		for _, test := range []struct {
			name, email, password, want string
		}{
			{"a wrong password", address, "wrong horse", "WRONG_CREDENTIALS "},
			{"a huge password", address, strings.Repeat("a", 1<<20), "WRONG_CREDENTIALS "},
			{"an unknown address", "nobody@example.org", password, "WRONG_CREDENTIALS "},
			{"a person without a password", "without@example.org", "", "REQUIRED password"},
			{"a person without a password, guessed", "without@example.org", password, "WRONG_CREDENTIALS "},
			{"a closed account", "closed@example.org", password, "WRONG_CREDENTIALS "},
			{"a guest", "guest@example.org", password, "WRONG_CREDENTIALS "},
			{"no address", " ", password, "REQUIRED email"},
			{"a text that is no address", "ada", password, "INVALID email"},
		} {
			t.Run(test.name, func(t *testing.T) {
				_, err := h.signIn(account.SignInInput{Email: test.email, Password: test.password})
				same(t, codes(err), test.want)
			})
		}
		t.Run("a password and a link", func(t *testing.T) {
			_, err := h.signIn(account.SignInInput{Email: address, Password: password, LinkToken: "a"})
			same(t, codes(err), "INVALID linkToken")
		})
		t.Run("a token does not sign in", func(t *testing.T) {
			ctx := viewer.With(h.nobody, viewer.Viewer{Kind: viewer.Token, PersonID: h.ada, Active: true, Scopes: rule.Scopes})
			var refused *rule.Refusal
			if _, err := h.SignIn(ctx, account.SignInInput{Email: address, Password: password}); !errors.As(err, &refused) {
				t.Errorf("got %v", err)
			}
		})
		t.Run("within a transaction it refuses to run", func(t *testing.T) {
			err := h.within(h.nobody, func(ctx context.Context) error {
				_, err := h.SignIn(ctx, account.SignInInput{Email: address, Password: password})
				return err
			})
			if err == nil {
				t.Error("it ran")
			}
		})
		t.Run("a sign-in takes the place of the one that asked", func(t *testing.T) {
			before := h.enter()
			after, err := h.SignIn(h.asks(before.Secret), account.SignInInput{Email: address, Password: password})
			if err != nil {
				t.Fatal(err)
			}
			if viewer.Of(h.asks(before.Secret)).SignedIn() || !viewer.Of(h.asks(after.Secret)).SignedIn() {
				t.Error("both or neither work")
			}
		})
	})
}

func TestTheAddressIsKnownHoweverItIsWritten(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		h.person("Low", "low@example.org", person.StateACTIVE)
		made(h, d.Client.Person.Update().Where(person.Name("Low")).SetPasswordHash(d.Client.Person.GetX(h.ctx, h.ada).PasswordHash).Save)
		for _, email := range []string{" Ada@EXAMPLE.org ", "LOW@example.org", "low@example.org"} {
			if _, err := h.signIn(account.SignInInput{Email: email, Password: password}); err != nil {
				t.Errorf("%s: %v", email, err)
			}
		}
	})
}

func TestTooManyAttempts(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		wrong := account.SignInInput{Email: address, Password: "wrong horse"}
		for range 12 { // what succeeds is forgiven
			h.enter()
		}
		for i := range 10 {
			_, err := h.signIn(wrong)
			if same(t, codes(err), "WRONG_CREDENTIALS "); i == 0 {
				if rows := d.Client.Attempt.Query().AllX(h.ctx); len(rows) != 2 || strings.Contains(rows[0].Subject+rows[1].Subject, "example") {
					t.Errorf("kept %v", rows)
				}
			}
		}
		for _, in := range []account.SignInInput{wrong, {Email: address, Password: password}, {Email: "ada@example.org", Password: password}} {
			_, err := h.signIn(in)
			same(t, codes(err), "TOO_MANY_ATTEMPTS ")
		}
		h.later(15 * time.Minute)
		h.enter()

		t.Run("from one network", func(t *testing.T) {
			_, err := h.signIn(account.SignInInput{Email: "a@example.org", Password: password})
			same(t, codes(err), "WRONG_CREDENTIALS ")
			made(h, d.Client.Attempt.Update().Where(attempt.Subject("password from "+from)).SetCount(100).Save)
			_, err = h.signIn(account.SignInInput{Email: "b@example.org", Password: password})
			same(t, codes(err), "TOO_MANY_ATTEMPTS ")
			_, err = h.SignIn(h.nobody, account.SignInInput{Email: address, Password: password, From: "192.0.2.2"})
			same(t, codes(err))
		})
		t.Run("letters to one address", func(t *testing.T) {
			for range 5 {
				h.link(address)
			}
			same(t, codes(h.LinkSend(h.nobody, account.LinkSendInput{Email: address, From: from})), "TOO_MANY_ATTEMPTS ")
		})
		t.Run("links that are guessed", func(t *testing.T) {
			for i := range 51 {
				_, err := h.signIn(account.SignInInput{LinkToken: "guess"})
				want := "WRONG_CREDENTIALS linkToken"
				if i == 50 {
					want = "TOO_MANY_ATTEMPTS "
				}
				same(t, codes(err), want)
			}
		})
		t.Run("what is swept", func(t *testing.T) {
			h.later(72 * 24 * time.Hour)
			if err := h.within(h.ctx, account.Sweep); err != nil {
				t.Fatal(err)
			}
			if left := d.Client.Attempt.Query().CountX(h.ctx) + d.Client.SignIn.Query().CountX(h.ctx) + d.Client.SignInLink.Query().CountX(h.ctx); left != 0 {
				t.Errorf("%d rows are left", left)
			}
		})
	})
}

func TestSigningInByLink(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		guest := h.person("Budi", "budi@example.org", person.StateGUEST)
		made(h, d.Client.Person.UpdateOneID(guest).SetLanguage("ms").Save)
		h.person("Closed", "closed@example.org", person.StateDEACTIVATED)

		for name, unknown := range map[string]string{"nobody's": "nobody@example.org", "a closed account's": "closed@example.org"} {
			if h.link(unknown) != "" {
				t.Errorf("a letter went to %s address", name)
			}
		}
		same(t, codes(h.LinkSend(h.nobody, account.LinkSendInput{Email: "budi", From: from})), "INVALID email")

		token := h.link("budi@example.org")
		if letter := h.sent[0]; letter.To != "budi@example.org" || letter.Subject != "Pautan log masuk anda" || !strings.Contains(letter.HTML, token) {
			t.Errorf("the letter is %+v", letter)
		}
		if kept := d.Client.SignInLink.Query().OnlyX(h.ctx); kept.TokenHash == token || kept.UsedAt != nil {
			t.Errorf("kept %+v", kept)
		}

		var all sync.WaitGroup
		var told [8][]string
		for i := range told {
			all.Go(func() {
				_, err := h.SignIn(h.nobody, account.SignInInput{LinkToken: token, From: from})
				told[i] = codes(err)
			})
		}
		all.Wait()
		worked := 0
		for _, codes := range told {
			if len(codes) == 0 {
				worked++
			} else {
				same(t, codes, "EXPIRED linkToken")
			}
		}
		if worked != 1 || d.Client.SignIn.Query().Where(signin.PersonID(guest)).CountX(h.ctx) != 1 {
			t.Errorf("used at once it worked %d times", worked)
		}
		if now := d.Client.Person.GetX(h.ctx, guest); now.State != person.StateACTIVE {
			t.Errorf("the guest is %s", now.State)
		}
		if mine := d.Client.EmailAddress.Query().Where(emailaddress.PersonID(guest)).OnlyX(h.ctx); mine.VerifiedAt == nil {
			t.Error("the address is not verified")
		}

		t.Run("too late", func(t *testing.T) {
			late := h.link(address)
			if h.sent[0].Subject != "Your link to sign in" {
				t.Errorf("the letter is %+v", h.sent[0])
			}
			h.later(31 * time.Minute)
			_, err := h.signIn(account.SignInInput{LinkToken: late})
			same(t, codes(err), "EXPIRED linkToken")
		})
		t.Run("unknown", func(t *testing.T) {
			_, err := h.signIn(account.SignInInput{LinkToken: strings.Repeat("0", 32)})
			same(t, codes(err), "WRONG_CREDENTIALS linkToken")
		})
		t.Run("of an account closed meanwhile", func(t *testing.T) {
			link := h.link("budi@example.org")
			made(h, d.Client.Person.UpdateOneID(guest).SetState(person.StateDEACTIVATED).Save)
			_, err := h.signIn(account.SignInInput{LinkToken: link})
			same(t, codes(err), "WRONG_CREDENTIALS linkToken")
		})
	})
}

// jar is a browser's.
type jar struct {
	secret string
	until  time.Time
}

func (j *jar) Set(secret string, until time.Time) { j.secret, j.until = secret, until }
func (j *jar) Clear()                             { *j = jar{} }
func (j *jar) Secret() string                     { return j.secret }

func TestASignInLastsWhileItIsUsed(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		in := h.enter()
		asks := func() (*jar, int, bool) {
			browser := &jar{}
			ctx, statements := database.CountStatements(cookie.With(h.nobody, browser))
			ctx, err := h.Identify(ctx, in.Secret, "")
			if err != nil {
				t.Fatal(err)
			}
			return browser, statements.Count(), viewer.Of(ctx).SignedIn()
		}
		h.later(59 * time.Minute)
		if browser, statements, signedIn := asks(); browser.secret != "" || statements != 1 || !signedIn {
			t.Errorf("within the hour: %v, %d statements, %v", browser, statements, signedIn)
		}
		for range 3 {
			h.later(29 * 24 * time.Hour)
			if browser, _, signedIn := asks(); browser.secret != in.Secret || !signedIn || time.UnixMicro(h.now.Load()).Add(29*24*time.Hour).After(browser.until) {
				t.Errorf("after 29 days: %v, %v", browser, signedIn)
			}
			if browser, statements, _ := asks(); browser.secret != "" || statements != 1 {
				t.Errorf("right after: %v, %d statements", browser, statements)
			}
		}
		h.later(30*24*time.Hour + time.Second)
		if browser, _, signedIn := asks(); browser.secret != "" || signedIn {
			t.Errorf("after 30 days: %v, %v", browser, signedIn)
		}
		for _, bad := range []string{"", "a", strings.Repeat("0", 32), in.Secret + "0"} {
			if viewer.Of(h.asks(bad)).SignedIn() {
				t.Errorf("%q signs in", bad)
			}
		}
	})
}

func TestRightsAreReadWithTheSignIn(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		c := made(h, d.Client.Community.Create().SetName("Records").SetSlug("records").Save)
		left := made(h, d.Client.Community.Create().SetName("Left").SetSlug("left").Save)
		made(h, d.Client.Membership.Create().SetCommunityID(c.ID).SetPersonID(h.ada).SetRole("FACILITATOR").Save)
		made(h, d.Client.Membership.Create().SetCommunityID(left.ID).SetPersonID(h.ada).SetState("LEFT").Save)
		e := made(h, d.Client.Event.Create().SetCommunityID(c.ID).SetTitle("Café").Save)
		made(h, d.Client.EventTeamMember.Create().SetEventID(e.ID).SetPersonID(h.ada).Save)
		f := made(h, d.Client.CompetencyFramework.Create().SetName("F").Save)
		k := made(h, d.Client.Competency.Create().SetFrameworkID(f.ID).SetName("K").Save)
		ended := made(h, d.Client.Competency.Create().SetFrameworkID(f.ID).SetName("L").Save)
		made(h, d.Client.ExpertAppointment.Create().SetPersonID(h.ada).SetCompetencyID(ended.ID).SetUntil(time.UnixMicro(h.now.Load())).Save)
		secret := h.enter().Secret

		v := viewer.Of(h.asks(secret))
		if v.Expert || v.Steward || len(v.Roles) != 1 || v.Roles[c.ID] != viewer.Facilitator || len(v.Teams) != 1 || v.Teams[0] != e.ID {
			t.Errorf("the rights are %+v", v)
		}
		made(h, d.Client.ExpertAppointment.Create().SetPersonID(h.ada).SetCompetencyID(k.ID).Save)
		made(h, d.Client.Person.UpdateOneID(h.ada).SetSteward(true).Save)
		if v := viewer.Of(h.asks(secret)); !v.Expert || !v.Steward {
			t.Errorf("the rights are %+v", v)
		}
		made(h, d.Client.Person.UpdateOneID(h.ada).SetState(person.StateDEACTIVATED).Save)
		if v := viewer.Of(h.asks(secret)); v.SignedIn() {
			t.Errorf("a closed account asks: %+v", v)
		}
	})
}

func TestSigningOut(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		phone, desk, lost := h.enter(), h.enter(), h.enter()
		signedIn := func() []string {
			var in []string
			for name, s := range map[string]*account.SignedIn{"phone": phone, "desk": desk, "lost": lost} {
				if viewer.Of(h.asks(s.Secret)).SignedIn() {
					in = append(in, name)
				}
			}
			slices.Sort(in)
			return in
		}
		out := func(ctx context.Context, in account.SignOutInput) (here bool, err error) {
			err = h.within(ctx, func(ctx context.Context) error {
				here, err = account.SignOut(ctx, in)
				return err
			})
			return here, err
		}
		if here, err := out(h.asks(desk.Secret), account.SignOutInput{SignInID: &lost.SignIn.ID}); here || err != nil {
			t.Errorf("the lost one: %v, %v", here, err)
		}
		same(t, signedIn(), "desk", "phone")
		if here, err := out(h.asks(desk.Secret), account.SignOutInput{}); !here || err != nil {
			t.Errorf("here: %v, %v", here, err)
		}
		same(t, signedIn(), "phone")
		other, err := h.SignIn(h.nobody, account.SignInInput{LinkToken: func() string {
			h.person("Eve", "eve@example.org", person.StateACTIVE)
			return h.link("eve@example.org")
		}(), From: from})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := out(h.asks(other.Secret), account.SignOutInput{SignInID: &phone.SignIn.ID}); !db.IsNotFound(err) {
			t.Errorf("somebody else's: %v", err)
		}
		var refused *rule.Refusal
		if _, err := out(h.nobody, account.SignOutInput{Everywhere: true}); !errors.As(err, &refused) {
			t.Errorf("a visitor: %v", err)
		}
		_, err = out(h.asks(phone.Secret), account.SignOutInput{Everywhere: true, SignInID: &phone.SignIn.ID})
		same(t, codes(err), "INVALID everywhere")
		desk = h.enter()
		if here, err := out(h.asks(phone.Secret), account.SignOutInput{Everywhere: true}); !here || err != nil {
			t.Errorf("everywhere: %v, %v", here, err)
		}
		same(t, signedIn())
		if !viewer.Of(h.asks(other.Secret)).SignedIn() {
			t.Error("somebody else is signed out too")
		}
	})
}

func TestTheDoorOfADemonstration(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		if _, err := h.EnterAs(h.nobody, h.ada, "Firefox"); err == nil {
			t.Error("it is open without a demonstration")
		}
		demo := account.New(account.Config{Database: d, Demo: true})
		in, err := demo.EnterAs(h.nobody, h.ada, "Firefox")
		if err != nil || viewer.Of(h.asks(in.Secret)).PersonID != h.ada {
			t.Errorf("got %v, %v", in, err)
		}
		_, err = demo.EnterAs(h.nobody, h.person("Guest", "guest@example.org", person.StateGUEST), "")
		same(t, codes(err), "NOT_FOUND personId")
	})
}
