package cafe

import (
	"context"
	"fmt"
	"io"
	"math/rand/v2"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/caferound"
	"github.com/constellation-cop/constellation/ent/db/cafeseat"
	"github.com/constellation-cop/constellation/ent/db/cafetable"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// Shuffle seats those in the room for a round that has not begun, anew each time.
func Shuffle(ctx context.Context, in RoundNamed) (*db.CafeRound, error) {
	ctx, round, e, err := beginRound(ctx, rule.CafeShuffle, in.RoundID)
	if err != nil {
		return nil, err
	}
	if round.State != caferound.StatePLANNED {
		return round, refused(begun)
	}
	if _, err := db.FromContext(ctx).CafeSeat.Delete().Where(cafeseat.RoundID(round.ID)).Exec(ctx); err != nil {
		return nil, fmt.Errorf("clear the seats: %w", err)
	}
	if err := seat(ctx, round, e); err != nil {
		return nil, err
	}
	return round, done(ctx, rule.CafeShuffle, e.ID, trail.Subject{Kind: "rnd", ID: round.ID}, "seats")
}

// seat gives everybody in the room a table who has none in the round yet.
func seat(ctx context.Context, round *db.CafeRound, e *db.Event) error {
	tables, err := db.FromContext(ctx).CafeTable.Query().Where(cafetable.SessionID(round.SessionID)).Order(cafetable.ByNumber()).All(ctx)
	if err != nil {
		return fmt.Errorf("find the tables: %w", err)
	}
	if len(tables) == 0 {
		return usererror.New("REQUIRED", "tables", "Set up the tables first.")
	}
	people, err := guests(ctx, e.ID, tables)
	if err != nil {
		return err
	}
	told, err := seatsOf(ctx, round.SessionID)
	if err != nil {
		return err
	}
	for i, guest := range people {
		if at, seated := told.in(round.ID, guest.Person, tables); seated {
			people[i].Host = at // who sits stays
		}
	}
	random, err := chance(ctx)
	if err != nil {
		return err
	}
	met := told.before(round, people)
	return give(ctx, round, tables, people, told, Seat(people, len(tables), func(a, b int) int { return met[pair(a, b)] }, random))
}

// give writes the seats that are new.
func give(ctx context.Context, round *db.CafeRound, tables []*db.CafeTable, people []Guest, told seats, at []int) error {
	var fresh []*db.CafeSeatCreate
	for i, guest := range people {
		if _, seated := told.in(round.ID, guest.Person, tables); !seated {
			fresh = append(fresh, db.FromContext(ctx).CafeSeat.Create().SetRoundID(round.ID).SetTableID(tables[at[i]].ID).SetPersonID(guest.Person))
		}
	}
	if len(fresh) == 0 {
		return nil
	}
	if err := db.FromContext(ctx).CafeSeat.CreateBulk(fresh...).Exec(ctx); err != nil {
		return fmt.Errorf("give the seats: %w", err)
	}
	return nil
}

// seats are those of a session's rounds.
type seats struct {
	rounds map[uuid.UUID]int // the number of each round
	all    []*db.CafeSeat
}

func seatsOf(ctx context.Context, session uuid.UUID) (seats, error) {
	system := rule.AsSystem(ctx, "who sat with whom decides, whatever the viewer sees of it")
	rounds, err := db.FromContext(ctx).CafeRound.Query().Where(caferound.SessionID(session)).All(system)
	if err != nil {
		return seats{}, fmt.Errorf("find the rounds: %w", err)
	}
	told := seats{rounds: map[uuid.UUID]int{}}
	var ids []uuid.UUID
	for _, round := range rounds {
		told.rounds[round.ID] = round.Number
		ids = append(ids, round.ID)
	}
	told.all, err = db.FromContext(ctx).CafeSeat.Query().Where(cafeseat.RoundIDIn(ids...)).All(system)
	if err != nil {
		return seats{}, fmt.Errorf("find the seats: %w", err)
	}
	return told, nil
}

// in is the table, by its place in the list, at which the person sits in the round.
func (s seats) in(round, person uuid.UUID, tables []*db.CafeTable) (int, bool) {
	for _, one := range s.all {
		if one.RoundID != round || one.PersonID != person {
			continue
		}
		for i, table := range tables {
			if table.ID == one.TableID {
				return i, true
			}
		}
	}
	return 0, false
}

// before counts how often two of the people shared a table in the earlier rounds.
func (s seats) before(round *db.CafeRound, people []Guest) map[[2]int]int {
	number := map[uuid.UUID]int{}
	for i, guest := range people {
		number[guest.Person] = i
	}
	sat := map[[2]uuid.UUID][]int{} // by round and table
	for _, one := range s.all {
		if i, here := number[one.PersonID]; here && s.rounds[one.RoundID] < round.Number {
			at := [2]uuid.UUID{one.RoundID, one.TableID}
			sat[at] = append(sat[at], i)
		}
	}
	met := map[[2]int]int{}
	for _, together := range sat {
		for i, a := range together {
			for _, b := range together[:i] {
				met[pair(a, b)]++
			}
		}
	}
	return met
}

// pair names two people, whoever comes first.
func pair(a, b int) [2]int { return [2]int{min(a, b), max(a, b)} }

// chance is randomness from the source of the context.
func chance(ctx context.Context) (*rand.Rand, error) {
	var seed [32]byte
	if _, err := io.ReadFull(id.Random(ctx), seed[:]); err != nil {
		return nil, fmt.Errorf("shuffle: %w", err)
	}
	return rand.New(rand.NewChaCha8(seed)), nil
}
