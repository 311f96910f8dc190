package joining_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/affiliation"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/emailaddress"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/organisation"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/joining"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/mail"
)

func invite(w *world, p *db.Person, c *db.Community, people string) ([]joining.Invitation, error) {
	w.Helper()
	return do(w, p, func(ctx context.Context) ([]joining.Invitation, error) {
		return joining.Invite(ctx, joining.InviteInput{CommunityID: c.ID, People: people})
	})
}

func outcomes(list []joining.Invitation) string {
	var words []string
	for _, one := range list {
		words = append(words, string(one.Outcome))
	}
	return strings.Join(words, " ")
}

func TestInvitingTellsWhatHappensToEachLine(t *testing.T) {
	each(t, func(w *world) {
		coordinator := w.person("Coordinator")
		home := w.community("home", coordinator, community.JoinPolicyBY_INVITATION)
		for state, address := range map[membership.State]string{
			membership.StateACTIVE: "active@x.org", membership.StateINVITED: "invited@x.org", membership.StateREQUESTED: "requested@x.org",
			membership.StateSUSPENDED: "suspended@x.org", membership.StateLEFT: "left@x.org",
		} {
			p := w.person(string(state))
			w.address(p, address)
			w.member(home, p, membership.RoleMEMBER, state)
		}
		elsewhere := w.person("Elsewhere")
		w.address(elsewhere, "elsewhere@x.org")
		w.address(elsewhere, "other@x.org")
		people := "new@x.org\nNEW@x.org\nactive@x.org\ninvited@x.org\nrequested@x.org\nsuspended@x.org\nleft@x.org\nElsewhere@x.org\nother@x.org\nnobody"
		want := "INVITED REPEATED ALREADY_MEMBER ALREADY_INVITED REQUEST_ACCEPTED SUSPENDED INVITED INVITED REPEATED NOT_AN_ADDRESS"

		preview, err := do(w, coordinator, func(ctx context.Context) ([]joining.Invitation, error) {
			return joining.Invite(ctx, joining.InviteInput{CommunityID: home.ID, People: people, Preview: true})
		})
		w.must(err)
		if got := outcomes(preview); got != want {
			w.Errorf("the preview says %s, want %s", got, want)
		}
		w.letters(nil)
		w.trails(rule.MembershipInvite, 0)
		w.counts(home, 2)

		list, err := invite(w, coordinator, home, people)
		w.must(err)
		if !slices.Equal(list, preview) {
			w.Errorf("it does %s, and said %s", outcomes(list), want)
		}
		w.letters(map[string]int{"invitation_letter": 3, "acceptance_letter": 1})
		w.trails(rule.MembershipInvite, 1)
		w.counts(home, 3)
		if state, _ := w.stateOf(home, elsewhere); state != membership.StateINVITED {
			w.Errorf("the state is %s", state)
		}

		list, err = invite(w, coordinator, home, people)
		w.must(err)
		if got, want := outcomes(list), "ALREADY_INVITED REPEATED ALREADY_MEMBER ALREADY_INVITED ALREADY_MEMBER SUSPENDED ALREADY_INVITED ALREADY_INVITED REPEATED NOT_AN_ADDRESS"; got != want {
			w.Errorf("again it does %s, want %s", got, want)
		}
		w.letters(map[string]int{"invitation_letter": 3, "acceptance_letter": 1})
	})
}

func TestInvitingMakesGuestsWithTheirOrganisations(t *testing.T) {
	each(t, func(w *world) {
		coordinator := w.person("Coordinator")
		home := w.community("home", coordinator, community.JoinPolicyOPEN)
		w.must(home.Update().SetLanguage("ms").Exec(w.system()))
		known := w.database.Client.Organisation.Create().SetName("Universiti Malaya").SetShortName("UM").SaveX(w.system())
		account := w.person("Account")
		w.address(account, "account@x.org")
		list, err := invite(w, coordinator, home, "e-mel,nama,organisasi,peranan\n"+
			"a@x.org,Siti Aminah,um,fasilitator\nb@x.org,,Perpustakaan Baharu,\nc@x.org,C,perpustakaan baharu,\naccount@x.org,,Perpustakaan Lain,")
		w.must(err)
		if got := outcomes(list); got != "INVITED INVITED INVITED INVITED" {
			w.Fatal(got)
		}
		for address, want := range map[string]string{
			"a@x.org": "Siti Aminah ms Universiti Malaya FACILITATOR", "b@x.org": "B ms Perpustakaan Baharu MEMBER",
			"c@x.org": "C ms Perpustakaan Baharu MEMBER",
		} {
			p := w.database.Client.Person.Query().Where(person.StateEQ(person.StateGUEST)).
				Where(person.ID(w.database.Client.EmailAddress.Query().Where(emailaddress.Address(address)).OnlyX(w.system()).PersonID)).OnlyX(w.system())
			at := w.database.Client.Affiliation.Query().Where(affiliation.PersonID(p.ID), affiliation.Preferred(true)).WithOrganisation().OnlyX(w.system())
			_, role := w.stateOf(home, p)
			if got := fmt.Sprintf("%s %s %s %s", p.Name, p.Language, at.Edges.Organisation.Name, role); got != want {
				w.Errorf("%s is %q, want %q", address, got, want)
			}
		}
		if n := w.database.Client.Organisation.Query().CountX(w.system()); n != 2 {
			w.Errorf("there are %d organisations, want 2", n)
		}
		if w.database.Client.Affiliation.Query().Where(affiliation.OrganisationID(known.ID)).CountX(w.system()) != 1 {
			w.Error("the short name is not known")
		}
		if w.database.Client.Affiliation.Query().Where(affiliation.PersonID(account.ID)).ExistX(w.system()) {
			w.Error("somebody else says where a person with an account works")
		}
	})
}

func TestOnlyWhoRunsTheCommunityInvites(t *testing.T) {
	each(t, func(w *world) {
		home := w.community("home", w.person("Coordinator"), community.JoinPolicyOPEN)
		member, facilitator := w.person("Member"), w.person("Facilitator")
		w.member(home, member, membership.RoleMEMBER, membership.StateACTIVE)
		w.member(home, facilitator, membership.RoleFACILITATOR, membership.StateACTIVE)
		for _, p := range []*db.Person{member, facilitator, w.person("Stranger")} {
			_, err := invite(w, p, home, "a@x.org")
			w.wants(err, "FORBIDDEN")
		}
		_, err := invite(w, nil, home, "a@x.org")
		w.wants(err, "UNAUTHENTICATED")
		_, err = invite(w, w.steward(), home, "a@x.org")
		w.wants(err, "")
	})
}

func TestTwoInvitationsAtOnceMakeOneLetter(t *testing.T) {
	each(t, func(w *world) {
		one, two := w.person("One"), w.person("Two")
		home, other := w.community("home", one, community.JoinPolicyOPEN), w.community("other", two, community.JoinPolicyOPEN)
		w.member(home, two, membership.RoleCOORDINATOR, membership.StateACTIVE)
		people := "email,organisation\n"
		for i := range 30 {
			people += fmt.Sprintf("p%d@x.org,House %d\n", i*7%30, i%5)
		}
		answers := atOnce(6, func(i int) error {
			inviter, into := one, home
			if i%2 == 1 {
				inviter = two
			}
			if i >= 4 {
				inviter, into = two, other
			}
			_, err := invite(w, inviter, into, people)
			return err
		})
		if got := strings.Join(answers, ""); got != "" {
			w.Error(got)
		}
		w.letters(map[string]int{"invitation_letter": 60})
		if n := w.database.Client.EmailAddress.Query().CountX(w.system()); n != 30 {
			w.Errorf("there are %d addresses, want 30", n)
		}
		if n := w.database.Client.Person.Query().Where(person.StateEQ(person.StateGUEST)).CountX(w.system()); n != 30 {
			w.Errorf("there are %d guests, want 30", n)
		}
		if n := w.database.Client.Organisation.Query().Where(organisation.NameHasPrefix("House")).CountX(w.system()); n != 5 {
			w.Errorf("there are %d organisations, want 5", n)
		}
	})
}

func TestAThousandPeopleAreInvitedAtOnce(t *testing.T) {
	each(t, func(w *world) {
		coordinator := w.person("Coordinator")
		home := w.community("home", coordinator, community.JoinPolicyOPEN)
		var people strings.Builder
		for i := range 1000 {
			fmt.Fprintf(&people, "Person %d <p%d@x.org>\n", i, i)
		}
		begun := time.Now()
		_, err := invite(w, coordinator, home, people.String())
		w.must(err)
		w.Logf("it took %s", time.Since(begun))
		w.letters(map[string]int{"invitation_letter": 1000})
	})
}

// postbox keeps the letters that are sent.
type postbox struct{ sent []mail.Message }

func (p *postbox) Send(_ context.Context, message mail.Message) error {
	p.sent = append(p.sent, message)
	return nil
}

func listed[T jobs.Args](w *world) []T {
	w.Helper()
	list, err := jobs.List[T](w.Context(), w.database)
	w.must(err)
	return list
}

func TestTheInvitationLetter(t *testing.T) {
	each(t, func(w *world) {
		coordinator := w.person("Cik Puan <b>Ana</b>")
		home := w.community("home", coordinator, community.JoinPolicyOPEN)
		ali := w.person("Ali")
		w.must(ali.Update().SetLanguage("ms-MY").Exec(w.system()))
		w.address(ali, "ali@x.org")
		_, err := invite(w, coordinator, home, "email,role\nsiti@x.org,coordinator\nali@x.org,\n")
		w.must(err)
		box := &postbox{}
		letters := joining.Letters{Client: w.database.Client, Sender: box, BaseURL: "https://cop.example/"}
		for _, job := range listed[joining.InvitationLetter](w) {
			w.must(letters.Invitation(w.clock(), job))
		}
		if len(box.sent) != 2 {
			w.Fatalf("%d letters", len(box.sent))
		}
		malay, english := box.sent[0], box.sent[1]
		if malay.To != "ali@x.org" || malay.Subject != "Jemputan ke home" || !strings.Contains(malay.Text, "menjemput anda menyertai home sebagai ahli.") {
			w.Errorf("the letter in Malay is %+v", malay)
		}
		if english.To != "siti@x.org" || english.Subject != "Invitation to home" ||
			!strings.Contains(english.Text, "Cik Puan <b>Ana</b> invites you to join home as a coordinator.") ||
			strings.Contains(english.HTML, "<b>Ana") || !strings.HasSuffix(english.MessageID, "@cop.example") {
			w.Errorf("the letter in English is %+v", english)
		}
		at, err := url.Parse(regexp.MustCompile(`https://cop\.example/sign-in\?\S+`).FindString(english.Text))
		w.must(err)
		if at.Query().Get("next") != "/communities/home" || len(at.Query().Get("token")) != 32 {
			w.Errorf("the link is %s", at)
		}
		sum := sha256.Sum256([]byte(at.Query().Get("token")))
		found := false
		for _, link := range w.database.Client.SignInLink.Query().WithAddress().AllX(w.system()) {
			if link.TokenHash == hex.EncodeToString(sum[:]) {
				found = link.Edges.Address.Address == "siti@x.org" && link.ExpiresAt.Equal(w.now.Add(14*24*time.Hour))
			}
		}
		if !found {
			w.Error("the link is not kept by its hash, for 14 days and the address")
		}
		_, err = leave(w, ali, home)
		w.must(err)
		w.must(letters.Invitation(w.clock(), listed[joining.InvitationLetter](w)[0]))
		if len(box.sent) != 2 {
			w.Error("who declined is mailed all the same")
		}
	})
}
