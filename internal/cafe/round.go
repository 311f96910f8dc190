package cafe

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// grace is how long after its time a round goes on, where nobody ends it.
const grace = time.Minute

// RoundNamed names a round.
type RoundNamed struct{ RoundID uuid.UUID }

// Start begins a round, and ends the one that runs in the session. Who has no seat in it
// yet is given one. A round that runs already is given back as it is, so that two who tap
// at once start it once.
func Start(ctx context.Context, in RoundNamed) (*db.CafeRound, error) {
	ctx, round, e, err := beginRound(ctx, rule.RoundStart, in.RoundID)
	if err != nil {
		return nil, err
	}
	if round.State == caferound.StateRUNNING {
		return round, nil
	}
	now := clock.Now(ctx)
	if code := CannotStart(e, round, now); code != "" {
		return round, refused(code)
	}
	err = db.FromContext(ctx).CafeRound.Update().
		Where(caferound.SessionID(round.SessionID), caferound.StateEQ(caferound.StateRUNNING)).
		SetState(caferound.StateENDED).SetEndedAt(now).Exec(ctx)
	if err != nil {
		return nil, fmt.Errorf("end the round before: %w", err)
	}
	if err := seat(ctx, round, e); err != nil {
		return nil, err
	}
	ends := now.Add(time.Duration(round.Minutes) * time.Minute)
	round, err = db.FromContext(ctx).CafeRound.UpdateOneID(round.ID).
		SetState(caferound.StateRUNNING).SetStartedAt(now).SetEndsAt(ends).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("start the round: %w", err)
	}
	if err := jobs.Enqueue(ctx, RoundOver{RoundID: round.ID}, jobs.At(ends.Add(grace))); err != nil {
		return nil, err
	}
	return round, done(ctx, rule.RoundStart, e.ID, trail.Subject{Kind: "rnd", ID: round.ID}, "state")
}

// End ends a round; one that has ended is given back as it is. What was written in it is
// shown from now on.
func End(ctx context.Context, in RoundNamed) (*db.CafeRound, error) {
	ctx, round, e, err := beginRound(ctx, rule.RoundEnd, in.RoundID)
	if err != nil {
		return nil, err
	}
	switch round.State {
	case caferound.StateENDED:
		return round, nil
	case caferound.StatePLANNED:
		return round, usererror.New(notBegun, "", "This round has not begun yet. There is nothing to end.")
	}
	return end(ctx, round, e.ID)
}

func end(ctx context.Context, round *db.CafeRound, room uuid.UUID) (*db.CafeRound, error) {
	round, err := db.FromContext(ctx).CafeRound.UpdateOneID(round.ID).
		SetState(caferound.StateENDED).SetEndedAt(clock.Now(ctx)).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("end the round: %w", err)
	}
	return round, done(ctx, rule.RoundEnd, room, trail.Subject{Kind: "rnd", ID: round.ID}, "state")
}

// RoundOver is the job that ends a round a minute after its time, where nobody did.
type RoundOver struct {
	RoundID uuid.UUID `json:"roundId"`
}

// Kind names the job in the queue.
func (RoundOver) Kind() string { return "round_over" }

// EndOver ends the round if it still runs. It runs in a transaction of its own.
func EndOver(ctx context.Context, job RoundOver) error {
	ctx = rule.AsSystem(ctx, "the clock ends a round that nobody ended")
	round, err := db.FromContext(ctx).CafeRound.Query().
		Where(caferound.ID(job.RoundID), caferound.StateEQ(caferound.StateRUNNING)).Only(ctx)
	if db.IsNotFound(err) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("find the round: %w", err)
	}
	part, err := db.FromContext(ctx).Session.Get(ctx, round.SessionID)
	if err != nil {
		return fmt.Errorf("find the session: %w", err)
	}
	_, err = end(ctx, round, part.EventID)
	return err
}
