package account

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/attempt"
	"github.com/constellation-cop/constellation/ent/db/signin"
	"github.com/constellation-cop/constellation/ent/db/signinlink"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// Swept is the job that clears away, once a day, what no longer lets anybody in.
type Swept struct{}

// Kind names the job in the queue.
func (Swept) Kind() string { return "sign_ins_swept" }

// Sweep deletes attempts and links a day after they stopped to count, and sign-ins
// thirty days after they ended.
func Sweep(ctx context.Context) error {
	ctx = rule.AsSystem(ctx, "the house clears away what has ended")
	client, now := db.FromContext(ctx), clock.Now(ctx)
	day := now.Add(-24 * time.Hour)
	_, attempts := client.Attempt.Delete().Where(attempt.WindowLT(day)).Exec(ctx)
	_, links := client.SignInLink.Delete().Where(signinlink.ExpiresAtLT(day)).Exec(ctx)
	ended := now.Add(-signInLasts)
	_, signIns := client.SignIn.Delete().Where(signin.Or(signin.ExpiresAtLT(ended), signin.RevokedAtLT(ended))).Exec(ctx)
	if err := errors.Join(attempts, links, signIns); err != nil {
		return fmt.Errorf("sweep: %w", err)
	}
	return nil
}
