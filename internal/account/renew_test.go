package account_test

import (
	"context"
	"errors"
	"sync"
	"testing"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func TestRightsAreRenewedWhileOneListens(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ctx := h.asks(h.enter().Secret)
		c := made(h, d.Client.Community.Create().SetName("Records").SetSlug("records").Save)
		joined := made(h, d.Client.Membership.Create().SetCommunityID(c.ID).SetPersonID(h.ada).SetRole("FACILITATOR").Save)
		before := viewer.Of(ctx)
		if err := h.Renew(ctx); err != nil {
			t.Fatal(err)
		}
		now := viewer.Of(ctx)
		if now.Roles[c.ID] != viewer.Facilitator || !now.Active || now.PersonID != h.ada || now.SignInID != before.SignInID || now.Kind != viewer.Person {
			t.Errorf("who asks is %+v", now)
		}
		made(h, d.Client.Membership.UpdateOneID(joined.ID).SetState("LEFT").Save)
		if err := h.Renew(ctx); err != nil || viewer.Of(ctx).In(c.ID) {
			t.Errorf("a right that was lost stays: %v", err)
		}
		if err := h.Renew(h.nobody); err != nil || viewer.Of(h.nobody).Kind != viewer.Visitor {
			t.Errorf("a visitor has no rights to renew: %v", err)
		}
	})
}

func TestWhoIsSignedOutListensNoMore(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		for name, end := range map[string]func(ctx context.Context){
			"signed out": func(ctx context.Context) {
				if err := h.within(ctx, func(ctx context.Context) error {
					_, err := account.SignOut(ctx, account.SignOutInput{})
					return err
				}); err != nil {
					t.Fatal(err)
				}
			},
			"the sign-in expired": func(context.Context) { h.later(31 * 24 * time.Hour) },
			"the person may no longer": func(context.Context) {
				made(h, d.Client.Person.UpdateOneID(h.ada).SetState(person.StateDEACTIVATED).Save)
			},
		} {
			made(h, d.Client.Person.UpdateOneID(h.ada).SetState(person.StateACTIVE).Save)
			ctx := h.asks(h.enter().Secret)
			if err := h.Renew(ctx); err != nil {
				t.Fatal(err)
			}
			end(ctx)
			if err := h.Renew(ctx); !errors.Is(err, account.ErrToken) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

func TestATokenThatWasRevokedListensNoMore(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		ctx := h.asks(h.enter().Secret)
		token, secret, err := h.token(ctx, account.TokenInput{Name: "Portal", Scopes: []string{rule.ScopeEvents}})
		if err != nil {
			t.Fatal(err)
		}
		asks, err := h.Identify(h.nobody, "", secret)
		if err != nil {
			t.Fatal(err)
		}
		if err := h.Renew(asks); err != nil || viewer.Of(asks).Kind != viewer.Token || !viewer.Of(asks).Has(rule.ScopeEvents) {
			t.Fatalf("who asks is %+v: %v", viewer.Of(asks), err)
		}
		made(h, d.Client.AccessToken.UpdateOneID(token.ID).SetRevokedAt(token.CreatedAt).Save)
		if err := h.Renew(asks); !errors.Is(err, account.ErrToken) {
			t.Errorf("got %v", err)
		}
	})
}

func TestAFullRoomIsRenewedInFewStatements(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := open(t, d)
		signedIn := viewer.Of(h.asks(h.enter().Secret))
		counting, statements := database.CountStatements(h.nobody)
		var room sync.WaitGroup
		for i := range 400 {
			asks := signedIn
			if i%2 == 0 {
				asks.SignInID = uuid.New() // one that has ended
			}
			room.Go(func() {
				err := h.Renew(viewer.With(counting, asks))
				if ended := errors.Is(err, account.ErrToken); ended != (i%2 == 0) {
					t.Errorf("%d: %v", i, err)
				}
			})
		}
		room.Wait()
		if statements.Count() > 40 {
			t.Errorf("400 were renewed in %d statements", statements.Count())
		}
		t.Logf("400 were renewed in %d statements", statements.Count())
	})
}
