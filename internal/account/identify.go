package account

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/accesstoken"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/signin"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/cookie"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// ErrToken means that an access token is malformed, unknown, expired or revoked.
var ErrToken = errors.New("the access token is not valid")

// Identify says who asks: a bearer token wins over a cookie; without either it is a
// visitor, and so it is with a cookie that is no longer good. A bearer that is not good
// is ErrToken. It takes one statement, and once an hour another that notes the use.
func (a *Account) Identify(ctx context.Context, cookie, bearer string) (context.Context, error) {
	asks, err := a.asks(ctx, cookie, bearer)
	if err != nil {
		return ctx, err
	}
	return viewer.With(ctx, asks), nil
}

func (a *Account) asks(ctx context.Context, cookie, bearer string) (viewer.Viewer, error) {
	switch {
	case bearer != "":
		return a.byToken(ctx, bearer)
	case len(cookie) == secretLength:
		return a.byCookie(ctx, cookie)
	}
	return viewer.Viewer{Kind: viewer.Visitor}, nil
}

// signInWithRights finds a sign-in that is good, by its digest.
func signInWithRights(name string) string {
	return numbered(name, "SELECT s.id, s.person_id, s.last_seen_at, p.state, p.steward, "+rightsBeside(name)+
		" FROM sign_ins s JOIN persons p ON p.id = s.person_id"+
		" WHERE s.token_hash = ? AND s.revoked_at IS NULL AND s.expires_at > ? AND p.state IN ('ACTIVE', 'GUEST')")
}

// tokenWithRights finds an access token that is good, by its digest.
func tokenWithRights(name string) string {
	return numbered(name, "SELECT t.id, t.person_id, t.scopes, t.communities, t.last_used_at, p.steward, "+rightsBeside(name)+
		" FROM access_tokens t JOIN persons p ON p.id = t.person_id"+
		" WHERE t.token_hash = ? AND t.revoked_at IS NULL AND t.expires_at > ? AND p.state = 'ACTIVE'")
}

func (a *Account) byCookie(ctx context.Context, secret string) (viewer.Viewer, error) {
	visitor := viewer.Viewer{Kind: viewer.Visitor}
	now := clock.Now(ctx)
	asks := viewer.Viewer{Kind: viewer.Person}
	var seen time.Time
	var state string
	var rights held
	found, err := a.read(ctx, signInWithRights, []any{now, digest(secret), now}, &asks.SignInID, &asks.PersonID, &seen, &state, &asks.Steward, &rights.roles, &rights.teams, &rights.expert)
	if err != nil || !found {
		return visitor, err
	}
	asks.Active = state == string(person.StateACTIVE)
	if now.Sub(seen) >= noteUse {
		if err := a.slide(ctx, asks.SignInID, seen, secret); err != nil {
			return visitor, err
		}
	}
	return asks, rights.give(&asks)
}

// slide notes the use, and keeps the sign-in and its cookie for another thirty days.
func (a *Account) slide(ctx context.Context, id uuid.UUID, seen time.Time, secret string) error {
	now := clock.Now(ctx)
	until := now.Add(signInLasts)
	err := a.Database.Client.SignIn.Update().
		Where(signin.ID(id), signin.LastSeenAtLTE(seen), signin.RevokedAtIsNil()).
		SetLastSeenAt(now).SetExpiresAt(until).Exec(rule.AsSystem(ctx, "the last use is noted before anybody is known to ask"))
	if err != nil {
		return fmt.Errorf("note the use of a sign-in: %w", err)
	}
	if jar, err := cookie.From(ctx); err == nil {
		jar.Set(secret, until)
	}
	return nil
}

func (a *Account) byToken(ctx context.Context, bearer string) (viewer.Viewer, error) {
	if !wellFormed(bearer) {
		return viewer.Viewer{}, ErrToken
	}
	now := clock.Now(ctx)
	asks := viewer.Viewer{Kind: viewer.Token, Active: true}
	var scopes, communities []byte
	var used sql.NullTime
	var rights held
	found, err := a.read(ctx, tokenWithRights, []any{now, digest(bearer), now}, &asks.TokenID, &asks.PersonID, &scopes, &communities, &used, &asks.Steward, &rights.roles, &rights.teams, &rights.expert)
	if err != nil {
		return asks, err
	}
	if !found {
		return asks, ErrToken
	}
	if err := errors.Join(list(scopes, &asks.Scopes), list(communities, &asks.Communities)); err != nil {
		return asks, fmt.Errorf("read the token's reach: %w", err)
	}
	if !used.Valid || now.Sub(used.Time) >= noteUse {
		err := a.Database.Client.AccessToken.Update().Where(accesstoken.ID(asks.TokenID)).SetLastUsedAt(now).
			Exec(rule.AsSystem(ctx, "the last use is noted before anybody is known to ask"))
		if err != nil {
			return asks, fmt.Errorf("note the use of a token: %w", err)
		}
	}
	return asks, rights.give(&asks)
}

// list reads a JSON list; nothing is an empty one.
func list(text []byte, into any) error {
	if len(text) == 0 {
		return nil
	}
	return json.Unmarshal(text, into)
}

// read scans the only row of a look-up.
func (a *Account) read(ctx context.Context, lookUp func(string) string, args []any, into ...any) (found bool, err error) {
	rows, err := client(ctx, a).QueryContext(ctx, lookUp(a.Database.Dialect), args...)
	if err != nil {
		return false, fmt.Errorf("look a credential up: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	if !rows.Next() {
		return false, rows.Err()
	}
	if err := rows.Scan(into...); err != nil {
		return false, fmt.Errorf("read a credential: %w", err)
	}
	return true, rows.Err()
}

// client is the transaction's where there is one.
func client(ctx context.Context, a *Account) *db.Client {
	if within := db.FromContext(ctx); within != nil {
		return within
	}
	return a.Database.Client
}
