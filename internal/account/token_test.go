package account_test

import (
	"context"
	"errors"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func (h *house) token(ctx context.Context, in account.TokenInput) (made *db.AccessToken, secret string, err error) {
	err = h.within(ctx, func(ctx context.Context) error {
		made, secret, err = h.TokenCreate(ctx, in)
		return err
	})
	return made, secret, err
}

func TestATokenActsForItsPersonWithinItsScopes(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ctx := h.asks(h.enter().Secret)
		c := made(h, d.Client.Community.Create().SetName("Records").SetSlug("records").Save)
		o := made(h, d.Client.Organisation.Create().SetName("Library").Save)
		made(h, d.Client.Membership.Create().SetCommunityID(c.ID).SetPersonID(h.ada).SetRole("COORDINATOR").Save)
		token, secret, err := h.token(ctx, account.TokenInput{
			Name: " Portal ", Scopes: []string{rule.ScopeEvents, rule.ScopeCommunities, rule.ScopeEvents},
			OrganisationID: &o.ID, CommunityIDs: []uuid.UUID{c.ID},
		})
		if err != nil {
			t.Fatal(err)
		}
		if !regexp.MustCompile(`^cst_[0-9a-hjkmnp-tv-z]{39}$`).MatchString(secret) || token.Hint != secret[len(secret)-4:] ||
			strings.Contains(token.TokenHash, secret) || token.Name != "Portal" || token.ExpiresAt.Sub(token.CreatedAt).Round(time.Hour) != 90*24*time.Hour {
			t.Errorf("the token is %s, %+v", secret, token)
		}
		counting, statements := database.CountStatements(h.nobody)
		asks, err := h.Identify(counting, "", secret)
		if err != nil {
			t.Fatal(err)
		}
		v := viewer.Of(asks)
		if v.Kind != viewer.Token || v.PersonID != h.ada || v.TokenID != token.ID || !slices.Equal(v.Scopes, []string{rule.ScopeCommunities, rule.ScopeEvents}) ||
			!slices.Equal(v.Communities, []uuid.UUID{c.ID}) || v.Roles[c.ID] != viewer.Coordinator || !v.Active {
			t.Errorf("who asks is %+v", v)
		}
		if used := d.Client.AccessToken.GetX(h.ctx, token.ID).LastUsedAt; statements.Count() != 2 || used == nil {
			t.Errorf("the first use took %d statements and is noted at %v", statements.Count(), used)
		}
		counting, statements = database.CountStatements(h.nobody)
		if _, err := h.Identify(counting, "", secret); err != nil || statements.Count() != 1 {
			t.Errorf("the second use took %d statements, %v:\n%v", statements.Count(), err, statements)
		}

		bad := func(name, text string, most int) {
			t.Helper()
			counting, statements := database.CountStatements(h.nobody)
			if _, err := h.Identify(counting, "", text); !errors.Is(err, account.ErrToken) || statements.Count() > most {
				t.Errorf("%s: %v, after %d statements", name, err, statements.Count())
			}
		}
		last := map[bool]string{true: "1", false: "0"}[strings.HasSuffix(secret, "0")]
		bad("a wrong checksum", secret[:len(secret)-1]+last, 0)
		bad("another secret with this checksum", "cst_"+strings.Repeat("0", 32)+secret[36:], 0)
		bad("capital letters", strings.ToUpper(secret), 0)
		bad("without prefix", secret[4:], 0)
		bad("cut off", secret[:20], 0)
		bad("a long text", secret+strings.Repeat("0", 1<<20), 0)
		bad("a cookie's secret", h.enter().Secret, 0)

		made(h, d.Client.Person.UpdateOneID(h.ada).SetState(person.StateDEACTIVATED).Save)
		bad("of a closed account", secret, 1)
		made(h, d.Client.Person.UpdateOneID(h.ada).SetState(person.StateACTIVE).Save)
		h.later(91 * 24 * time.Hour)
		bad("expired", secret, 1)
	})
}

func TestWhatATokenMustPutRight(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ctx := h.asks(h.enter().Secret)
		hidden := made(h, d.Client.Community.Create().SetName("Hidden").SetSlug("hidden").SetVisibility(community.VisibilityPRIVATE).Save)
		now := time.UnixMicro(h.now.Load())
		for _, test := range []struct {
			name   string
			change func(*account.TokenInput)
			want   []string
		}{
			{"no name and no scope", func(in *account.TokenInput) { in.Name, in.Scopes = " ", nil }, []string{"REQUIRED name", "REQUIRED scopes"}},
			{"a long name", func(in *account.TokenInput) { in.Name = strings.Repeat("a", 201) }, []string{"TOO_LONG name"}},
			{"an unknown scope", func(in *account.TokenInput) { in.Scopes = []string{rule.ScopeEvents, "all"} }, []string{"INVALID scopes.1"}},
			{"an end that is past", func(in *account.TokenInput) { in.ExpiresAt = &now }, []string{"INVALID expiresAt"}},
			{"an end in two years", func(in *account.TokenInput) { in.ExpiresAt = ptr(now.AddDate(2, 0, 0)) }, []string{"INVALID expiresAt"}},
			{"an end in a year", func(in *account.TokenInput) { in.ExpiresAt = ptr(now.AddDate(1, 0, 0)) }, nil},
			{"an unknown organisation", func(in *account.TokenInput) { in.OrganisationID = ptr(uuid.New()) }, []string{"NOT_FOUND organisationId"}},
			{"a hidden and an unknown community", func(in *account.TokenInput) { in.CommunityIDs = []uuid.UUID{hidden.ID, uuid.New()} }, []string{"NOT_FOUND communityIds.0", "NOT_FOUND communityIds.1"}},
			{"too many communities", func(in *account.TokenInput) { in.CommunityIDs = make([]uuid.UUID, 101) }, []string{"INVALID communityIds"}},
		} {
			t.Run(test.name, func(t *testing.T) {
				in := account.TokenInput{Name: "Portal", Scopes: []string{rule.ScopeEvents}}
				test.change(&in)
				_, _, err := h.token(ctx, in)
				same(t, codes(err), test.want...)
			})
		}
		t.Run("neither a visitor, nor a guest, nor a token makes tokens", func(t *testing.T) {
			for _, v := range []viewer.Viewer{
				{Kind: viewer.Visitor}, {Kind: viewer.Person, PersonID: h.ada},
				{Kind: viewer.Token, PersonID: h.ada, Active: true, Scopes: rule.Scopes},
			} {
				var refused *rule.Refusal
				if _, _, err := h.token(viewer.With(h.nobody, v), account.TokenInput{Name: "a", Scopes: rule.Scopes}); !errors.As(err, &refused) {
					t.Errorf("%+v: %v", v, err)
				}
			}
		})
	})
}

func TestARevokedTokenWorksNoMore(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ctx := h.asks(h.enter().Secret)
		token, secret, err := h.token(ctx, account.TokenInput{Name: "Portal", Scopes: []string{rule.ScopeEvents}})
		if err != nil {
			t.Fatal(err)
		}
		revoke := func(ctx context.Context) (ended *db.AccessToken, err error) {
			err = h.within(ctx, func(ctx context.Context) error {
				ended, err = account.TokenRevoke(ctx, account.TokenRevokeInput{TokenID: token.ID})
				return err
			})
			return ended, err
		}
		other := viewer.With(h.nobody, viewer.Viewer{Kind: viewer.Person, PersonID: h.person("Eve", "eve@example.org", person.StateACTIVE), Active: true, Steward: true})
		if _, err := revoke(other); !db.IsNotFound(err) {
			t.Errorf("somebody else: %v", err)
		}
		first, err := revoke(ctx)
		if err != nil || first.RevokedAt == nil {
			t.Fatalf("got %v, %v", first, err)
		}
		if again, err := revoke(ctx); err != nil || !again.RevokedAt.Equal(*first.RevokedAt) {
			t.Errorf("again: %v, %v", again, err)
		}
		if _, err := h.Identify(h.nobody, "", secret); !errors.Is(err, account.ErrToken) {
			t.Errorf("it still works: %v", err)
		}
	})
}
