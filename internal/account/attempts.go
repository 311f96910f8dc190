package account

import (
	"cmp"
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/attempt"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// bound is how often something may be tried within a window of time.
type bound struct {
	subject string
	most    int
	window  time.Duration
}

// The bounds, by address or person and by the network that it comes from. Addresses are
// kept as digests, so that none stays after its person is erased.

func passwordBounds(address, from string) []bound {
	return []bound{
		{"password " + digest(strings.ToLower(address)), 10, 15 * time.Minute},
		{"password from " + cmp.Or(from, "somewhere"), 100, 15 * time.Minute},
	}
}

func useBounds(from string) []bound {
	return []bound{{"link use from " + cmp.Or(from, "somewhere"), 50, 15 * time.Minute}}
}

// doorBounds let a full hall come through one network, and nobody try codes out.
func doorBounds(from string) []bound {
	return []bound{{"door from " + cmp.Or(from, "somewhere"), 600, 15 * time.Minute}}
}

func letterBounds(address, from string) []bound {
	return []bound{
		{"letter " + digest(strings.ToLower(address)), 5, time.Hour},
		{"letter from " + cmp.Or(from, "somewhere"), 60, time.Hour},
	}
}

func currentBounds(person string) []bound {
	return []bound{{"current password " + person, 10, 15 * time.Minute}}
}

// try counts an attempt before it is made, in a transaction of its own where there is
// none, so that a failed one stays counted. The row's lock puts attempts in a line.
func (a *Account) try(ctx context.Context, bounds []bound) error {
	return a.Database.InTx(rule.AsSystem(ctx, "attempts are counted for the house"), func(ctx context.Context) error {
		for _, b := range bounds {
			if err := tryOne(ctx, b); err != nil {
				return err
			}
		}
		return nil
	})
}

func tryOne(ctx context.Context, b bound) error {
	attempts, window := db.FromContext(ctx).Attempt, clock.Now(ctx).Truncate(b.window)
	err := attempts.Create().SetSubject(b.subject).SetWindow(window).SetCount(1).
		OnConflictColumns(attempt.FieldSubject, attempt.FieldWindow).AddCount(1).Exec(ctx)
	if err != nil {
		return fmt.Errorf("count an attempt: %w", err)
	}
	counted, err := attempts.Query().Where(attempt.Subject(b.subject), attempt.Window(window)).Only(ctx)
	if err != nil {
		return fmt.Errorf("read the attempts: %w", err)
	}
	if counted.Count > b.most {
		return usererror.New("TOO_MANY_ATTEMPTS", "", fmt.Sprintf("Too many attempts. Wait %d minutes and try again.", int(b.window.Minutes())))
	}
	return nil
}

// forgive takes back attempts that succeeded: only failures count in the end.
func forgive(ctx context.Context, bounds []bound) error {
	ctx = rule.AsSystem(ctx, "attempts are counted for the house")
	for _, b := range bounds {
		err := db.FromContext(ctx).Attempt.Update().
			Where(attempt.Subject(b.subject), attempt.Window(clock.Now(ctx).Truncate(b.window)), attempt.CountGT(0)).
			AddCount(-1).Exec(ctx)
		if err != nil {
			return fmt.Errorf("forgive an attempt: %w", err)
		}
	}
	return nil
}
