package account_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/trail"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// edit prepares a change of password and edits the profile, as the mutation does.
func (h *house) edit(ctx context.Context, current, next *string, in account.ProfileInput) (edited *db.Person, err error) {
	h.Helper()
	if in.Password, err = h.PreparePassword(ctx, current, next); err != nil {
		return nil, err
	}
	err = h.within(ctx, func(ctx context.Context) error {
		edited, err = account.ProfileUpdate(ctx, in)
		return err
	})
	return edited, err
}

func (h *house) revision() int { return h.Client.Person.GetX(h.ctx, h.ada).Revision }

func TestEditingOnesProfile(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ctx := h.asks(h.enter().Secret)
		before := h.revision()
		edited, err := h.edit(ctx, nil, nil, account.ProfileInput{
			Revision: before, Name: ptr(" Ada Lovelace "), Headline: ptr("Records"), Practice: ptr("**Files**"),
			Language: ptr("ms"), Zone: ptr("Asia/Tokyo"), Visibility: ptr(person.VisibilityCOMMUNITIES),
		})
		if err != nil {
			t.Fatal(err)
		}
		if edited.Name != "Ada Lovelace" || edited.SortName != "ada lovelace" || edited.Revision != before+1 || edited.Zone != "Asia/Tokyo" {
			t.Errorf("edited %+v", edited)
		}
		line := d.Client.Trail.Query().Where(trail.SubjectID(h.ada)).OnlyX(h.ctx)
		same(t, line.Changed, "headline", "language", "name", "practice", "visibility", "zone")

		now, err := h.edit(ctx, nil, nil, account.ProfileInput{Revision: before, Name: ptr("Eve")})
		if same(t, codes(err), "CONFLICT revision"); now == nil || now.Name != "Ada Lovelace" {
			t.Errorf("the conflict shows %v", now)
		}
		for _, test := range []struct {
			name string
			in   account.ProfileInput
			want []string
		}{
			{"no name", account.ProfileInput{Name: ptr(" ")}, []string{"REQUIRED name"}},
			{"a long name", account.ProfileInput{Name: ptr(strings.Repeat("a", 201))}, []string{"TOO_LONG name"}},
			{"a long headline", account.ProfileInput{Headline: ptr(strings.Repeat("a", 301))}, []string{"TOO_LONG headline"}},
			{"a NUL", account.ProfileInput{Practice: ptr("a\x00")}, []string{"INVALID practice"}},
			{"no language and no zone", account.ProfileInput{Language: ptr("x"), Zone: ptr("Local")}, []string{"INVALID language", "INVALID zone"}},
		} {
			t.Run(test.name, func(t *testing.T) {
				test.in.Revision = h.revision()
				_, err := h.edit(ctx, nil, nil, test.in)
				same(t, codes(err), test.want...)
			})
		}
		var refused *rule.Refusal
		if _, err := h.edit(h.nobody, nil, ptr("a new password"), account.ProfileInput{Revision: 1}); !errors.As(err, &refused) {
			t.Errorf("a visitor: %v", err)
		}
	})
}

func TestChangingThePassword(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		here, there := h.enter(), h.enter()
		link := h.link(address)
		ctx := h.asks(here.Secret)
		const next = "battery staple"
		for _, test := range []struct {
			name          string
			current, next *string
			want          string
		}{
			{"without the password there is", nil, ptr(next), "REQUIRED currentPassword"},
			{"with a wrong one", ptr("wrong horse"), ptr(next), "WRONG_CREDENTIALS currentPassword"},
			{"to a short one", ptr(password), ptr("123456789"), "INVALID newPassword"},
			{"to a huge one", ptr(password), ptr(strings.Repeat("a", 1001)), "TOO_LONG newPassword"},
		} {
			t.Run(test.name, func(t *testing.T) {
				_, err := h.edit(ctx, test.current, test.next, account.ProfileInput{Revision: h.revision()})
				same(t, codes(err), test.want)
			})
		}
		t.Run("by a token", func(t *testing.T) {
			token := viewer.With(h.nobody, viewer.Viewer{Kind: viewer.Token, PersonID: h.ada, Active: true, Scopes: rule.Scopes})
			_, err := h.edit(token, ptr(password), ptr(next), account.ProfileInput{Revision: h.revision()})
			same(t, codes(err), "FORBIDDEN newPassword")
		})
		if _, err := h.edit(ctx, ptr(password), ptr(next), account.ProfileInput{Revision: h.revision()}); err != nil {
			t.Fatal(err)
		}
		if hash := d.Client.Person.GetX(h.ctx, h.ada).PasswordHash; !strings.HasPrefix(hash, "$argon2id$v=19$m=19456,t=2,p=1$") {
			t.Errorf("kept %s", hash)
		}
		if !viewer.Of(h.asks(here.Secret)).SignedIn() || viewer.Of(h.asks(there.Secret)).SignedIn() {
			t.Error("it must end the other sign-ins and no other")
		}
		_, err := h.signIn(account.SignInInput{LinkToken: link})
		same(t, codes(err), "WRONG_CREDENTIALS linkToken")
		_, err = h.signIn(account.SignInInput{Email: address, Password: password})
		same(t, codes(err), "WRONG_CREDENTIALS ")
		if _, err := h.signIn(account.SignInInput{Email: address, Password: next}); err != nil {
			t.Error(err)
		}
		t.Run("the first one needs none", func(t *testing.T) {
			eve := h.person("Eve", "eve@example.org", person.StateACTIVE)
			in, err := h.signIn(account.SignInInput{LinkToken: h.link("eve@example.org")})
			if err != nil {
				t.Fatal(err)
			}
			if _, err := h.edit(h.asks(in.Secret), nil, ptr(next), account.ProfileInput{Revision: d.Client.Person.GetX(h.ctx, eve).Revision}); err != nil {
				t.Fatal(err)
			}
			if _, err := h.signIn(account.SignInInput{Email: "eve@example.org", Password: next}); err != nil {
				t.Error(err)
			}
		})
		t.Run("guesses of the current one are counted", func(t *testing.T) {
			var told []string
			for range 11 {
				_, err := h.edit(ctx, ptr("wrong horse"), ptr(next), account.ProfileInput{Revision: h.revision()})
				told = codes(err)
			}
			same(t, told, "TOO_MANY_ATTEMPTS ")
		})
		t.Run("a change prepared before another one is a conflict", func(t *testing.T) {
			h.later(1 << 40)
			here := h.asks(func() string {
				in, err := h.signIn(account.SignInInput{Email: address, Password: next})
				if err != nil {
					t.Fatal(err)
				}
				return in.Secret
			}())
			stale, err := h.PreparePassword(here, ptr(next), ptr("another password"))
			if err != nil {
				t.Fatal(err)
			}
			made(h, d.Client.Person.UpdateOneID(h.ada).SetPasswordHash("").Save)
			err = h.within(here, func(ctx context.Context) error {
				_, err := account.ProfileUpdate(ctx, account.ProfileInput{Revision: h.revision(), Password: stale})
				return err
			})
			same(t, codes(err), "CONFLICT revision")
		})
	})
}
