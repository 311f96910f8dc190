package account

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"
	"time"

	"entgo.io/ent/dialect"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/viewer"
)

const (
	// gather is how long the first who renews waits for others, and renewWithin how long the
	// statement for all of them may take.
	gather      = 2 * time.Millisecond
	renewWithin = 5 * time.Second
)

// Renew reads the rights of who asks again, into the viewer of ctx, while they listen;
// ErrToken means that the sign-in or token has ended. Those who renew at the same
// moment, as a full room does, share one statement.
func (a *Account) Renew(ctx context.Context) error {
	asks := viewer.Of(ctx)
	switch {
	case !asks.SignedIn():
		return nil
	case asks.SignInID == uuid.Nil && asks.TokenID == uuid.Nil:
		if err := a.Refresh(ctx, &asks); err != nil {
			return err
		}
		viewer.Renew(ctx, asks)
		return nil
	}
	one := &renewal{asks: asks, done: make(chan struct{})}
	if a.renewals.join(one) {
		lasting, cancel := context.WithTimeout(context.WithoutCancel(ctx), renewWithin)
		go func() {
			defer cancel()
			a.renewAll(lasting)
		}()
	}
	select {
	case <-one.done:
	case <-ctx.Done():
		return fmt.Errorf("renew the rights: %w", context.Cause(ctx))
	}
	if one.err != nil {
		return one.err
	}
	viewer.Renew(ctx, one.asks)
	return nil
}

// renewal is one who waits for their rights.
type renewal struct {
	asks viewer.Viewer
	err  error
	done chan struct{}
}

// credential is what the viewer came with: a sign-in, or a token.
func (r *renewal) credential() uuid.UUID {
	if r.asks.TokenID != uuid.Nil {
		return r.asks.TokenID
	}
	return r.asks.SignInID
}

// renewals are those who wait for their rights at this moment.
type renewals struct {
	mutex   sync.Mutex
	waiting []*renewal
}

// join reports whether the one is the first, who sees to it that all are read.
func (r *renewals) join(one *renewal) (first bool) {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	r.waiting = append(r.waiting, one)
	return len(r.waiting) == 1
}

func (r *renewals) take() []*renewal {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	taken := r.waiting
	r.waiting = nil
	return taken
}

// renewAll reads the rights of all who wait.
func (a *Account) renewAll(ctx context.Context) {
	time.Sleep(gather)
	var bySignIn, byToken []*renewal
	for _, one := range a.renewals.take() {
		if one.asks.TokenID != uuid.Nil {
			byToken = append(byToken, one)
		} else {
			bySignIn = append(bySignIn, one)
		}
	}
	a.renewEach(ctx, bySignIn, signInsStillGood)
	a.renewEach(ctx, byToken, tokensStillGood)
}

// renewEach gives each the rights that were found, and ErrToken to whom none were.
func (a *Account) renewEach(ctx context.Context, waiting []*renewal, stillGood func(string) string) {
	if len(waiting) == 0 {
		return
	}
	ids := make([]uuid.UUID, len(waiting))
	for i, one := range waiting {
		ids[i] = one.credential()
	}
	found, err := a.rightsNow(ctx, stillGood, ids)
	for _, one := range waiting {
		now, still := found[one.credential()]
		switch {
		case err != nil:
			one.err = err
		case !still:
			one.err = ErrToken
		default:
			one.asks.Active, one.asks.Steward, one.asks.Expert = now.Active, now.Steward, now.Expert
			one.asks.Roles, one.asks.Teams = now.Roles, now.Teams
		}
		close(one.done)
	}
}

// signInsStillGood finds, of the sign-ins, those that have not ended.
func signInsStillGood(name string) string {
	return numbered(name, "SELECT s.id, p.state, p.steward, "+rightsBeside(name)+
		" FROM sign_ins s JOIN persons p ON p.id = s.person_id"+
		" WHERE s.id "+amongIDs(name)+" AND s.revoked_at IS NULL AND s.expires_at > ? AND p.state IN ('ACTIVE', 'GUEST')")
}

// tokensStillGood finds, of the access tokens, those that have not ended.
func tokensStillGood(name string) string {
	return numbered(name, "SELECT t.id, p.state, p.steward, "+rightsBeside(name)+
		" FROM access_tokens t JOIN persons p ON p.id = t.person_id"+
		" WHERE t.id "+amongIDs(name)+" AND t.revoked_at IS NULL AND t.expires_at > ? AND p.state = 'ACTIVE'")
}

// amongIDs holds for the ids of a JSON list, however many, in one form of statement.
func amongIDs(name string) string {
	if name == dialect.Postgres {
		return "IN (SELECT value::uuid FROM json_array_elements_text(?))"
	}
	return "IN (SELECT value FROM json_each(?))"
}

// rightsNow are the rights behind the credentials that are good.
func (a *Account) rightsNow(ctx context.Context, stillGood func(string) string, credentials []uuid.UUID) (found map[uuid.UUID]viewer.Viewer, err error) {
	ids, err := json.Marshal(credentials)
	if err != nil {
		return nil, fmt.Errorf("renew the rights: %w", err)
	}
	now := clock.Now(ctx)
	rows, err := client(ctx, a).QueryContext(ctx, stillGood(a.Database.Dialect), now, string(ids), now)
	if err != nil {
		return nil, fmt.Errorf("renew the rights: %w", err)
	}
	defer func() { err = errors.Join(err, rows.Close()) }()
	found = map[uuid.UUID]viewer.Viewer{}
	for rows.Next() {
		var credential uuid.UUID
		var state string
		var asks viewer.Viewer
		var rights held
		if err := rows.Scan(&credential, &state, &asks.Steward, &rights.roles, &rights.teams, &rights.expert); err != nil {
			return nil, fmt.Errorf("renew the rights: %w", err)
		}
		if err := rights.give(&asks); err != nil {
			return nil, err
		}
		asks.Active = state == string(person.StateACTIVE)
		found[credential] = asks
	}
	return found, rows.Err()
}
