package cafe_test

import (
	"encoding/binary"
	"math/rand/v2"
	"slices"
	"testing"
	"testing/quick"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/cafe"
)

// hall is people at a café, some of them hosts, and who met whom so far.
type hall struct {
	guests []cafe.Guest
	tables int
	met    map[[2]int]int
}

func open(people, tables, organisations, hosts int) *hall {
	h := &hall{guests: make([]cafe.Guest, people), tables: tables, met: map[[2]int]int{}}
	for i := range h.guests {
		var person, organisation uuid.UUID
		binary.BigEndian.PutUint32(person[:], uint32(i+1))
		binary.BigEndian.PutUint32(organisation[:], uint32(i%organisations+1))
		h.guests[i] = cafe.Guest{Person: person, Organisation: organisation, Host: -1}
		if i < hosts {
			h.guests[i].Host = i
		}
	}
	return h
}

func (h *hall) times(a, b int) int { return h.met[[2]int{min(a, b), max(a, b)}] }

// meet counts the round, and returns how many pairs meet again and how many are of one
// organisation.
func (h *hall) meet(at []int) (again, alike int) {
	for a := range at {
		for b := range a {
			if at[a] != at[b] {
				continue
			}
			if h.times(a, b) > 0 {
				again++
			}
			if h.guests[a].Organisation == h.guests[b].Organisation {
				alike++
			}
			h.met[[2]int{b, a}]++
		}
	}
	return again, alike
}

func sizes(at []int, tables int) []int {
	count := make([]int, tables)
	for _, table := range at {
		count[table]++
	}
	return count
}

func TestTablesAreEvenAndHostsStay(t *testing.T) {
	holds := func(people, tables, organisations, hosts uint8, seed uint64) bool {
		wanted := int(tables%30) + 1
		h := open(int(people%150)+wanted, wanted, int(organisations%20)+1, min(int(hosts), wanted))
		random := rand.New(rand.NewPCG(seed, 1))
		for range 3 {
			at := cafe.Seat(h.guests, h.tables, h.times, random)
			h.meet(at)
			full := sizes(at, h.tables)
			if slices.Max(full)-slices.Min(full) > 1 {
				t.Logf("sizes %v", full)
				return false
			}
			for guest, g := range h.guests {
				if g.Host >= 0 && at[guest] != g.Host {
					t.Logf("the host of %d sits at %d", g.Host, at[guest])
					return false
				}
			}
		}
		return true
	}
	if err := quick.Check(holds, &quick.Config{MaxCount: 200}); err != nil {
		t.Error(err)
	}
}

// TestSixtyPeopleMeetOthersInEachRound compares the seating with one by chance alone.
func TestSixtyPeopleMeetOthersInEachRound(t *testing.T) {
	for seed := range uint64(5) {
		random := rand.New(rand.NewPCG(seed, 2))
		seated, chance := open(60, 10, 12, 10), open(60, 10, 12, 10)
		again, alike, againByChance, alikeByChance := 0, 0, 0, 0
		began := time.Now()
		for range 3 {
			more, like := seated.meet(cafe.Seat(seated.guests, 10, seated.times, random))
			again, alike = again+more, alike+like
		}
		if took := time.Since(began); took > 50*time.Millisecond {
			t.Errorf("three rounds took %v", took)
		}
		for range 3 {
			at := make([]int, 60)
			for i, guest := range random.Perm(60) {
				at[guest] = i % 10
			}
			more, like := chance.meet(at)
			againByChance, alikeByChance = againByChance+more, alikeByChance+like
		}
		if again > 4 || again > againByChance/4 {
			t.Errorf("%d pairs meet again, by chance %d", again, againByChance)
		}
		if alike > 6 || alike > alikeByChance/4 {
			t.Errorf("%d pairs are of one organisation, by chance %d", alike, alikeByChance)
		}
	}
}

func TestWhoStaysUnevenlyIsNoObstacle(t *testing.T) {
	h := open(9, 3, 3, 0)
	for guest := range 5 { // who came early all sit at the first table
		h.guests[guest].Host = 0
	}
	at := cafe.Seat(h.guests, 3, h.times, rand.New(rand.NewPCG(1, 1)))
	if full := sizes(at, 3); full[0] != 5 || full[1] != 2 || full[2] != 2 {
		t.Errorf("the tables seat %v", full)
	}
}

func TestAFullHallIsSeatedInASecond(t *testing.T) {
	h := open(1000, 100, 40, 100)
	began := time.Now()
	h.meet(cafe.Seat(h.guests, 100, h.times, rand.New(rand.NewPCG(1, 1))))
	h.meet(cafe.Seat(h.guests, 100, h.times, rand.New(rand.NewPCG(1, 2))))
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("a thousand people took %v", took)
	}
}
