package cafe

import (
	"math/rand/v2"

	"github.com/google/uuid"
)

// Guest is somebody to seat.
type Guest struct {
	Person       uuid.UUID
	Organisation uuid.UUID // zero for none: then they are like nobody
	Host         int       // the table they stay at, from 0; -1 for those who move
}

// What it costs to seat two people together: to have met at a table before is worse than
// to come from one organisation.
const (
	metBefore = 10
	sameHouse = 3
)

// mostTries bounds how many swaps a seating looks at, so that a full hall takes
// milliseconds.
const mostTries = 400_000

// Seat gives each guest a table, from 0 to tables-1. The tables are as full as each
// other, give or take one; hosts stay; the others meet people they have not met, from
// other organisations, as far as it goes. Met says how often two guests, by their
// numbers, shared a table before. It seats greedily in an order of chance and then swaps
// pairs while that is better.
func Seat(guests []Guest, tables int, met func(a, b int) int, random *rand.Rand) []int {
	s := lay(guests, tables, met)
	for _, guest := range random.Perm(len(guests)) {
		if s.at[guest] < 0 {
			s.sit(guest, s.best(guest, random))
		}
	}
	s.improve(random)
	return s.at
}

// seating is a room with people at its tables.
type seating struct {
	guests []Guest
	cost   []uint8 // of two guests at one table, by both numbers
	at     []int   // the table of each guest, -1 for none yet
	table  [][]int // the guests at each table
}

// lay counts what each pair costs, and seats the hosts.
func lay(guests []Guest, tables int, met func(a, b int) int) *seating {
	n := len(guests)
	s := &seating{guests: guests, cost: make([]uint8, n*n), at: make([]int, n), table: make([][]int, tables)}
	for a := range n {
		s.at[a] = -1
		for b := range a {
			cost := min(met(a, b), 20) * metBefore
			if guests[a].Organisation != uuid.Nil && guests[a].Organisation == guests[b].Organisation {
				cost += sameHouse
			}
			s.cost[a*n+b], s.cost[b*n+a] = uint8(cost), uint8(cost)
		}
	}
	for guest, g := range guests {
		if g.Host >= 0 {
			s.sit(guest, g.Host)
		}
	}
	return s
}

func (s *seating) sit(guest, table int) {
	s.at[guest] = table
	s.table[table] = append(s.table[table], guest)
}

// best is, of the emptiest tables, the one that costs the guest least. So the tables fill
// evenly; the swaps that follow make up for what the order of chance spoils.
func (s *seating) best(guest int, random *rand.Rand) int {
	chosen, least := -1, 0
	for _, table := range random.Perm(len(s.table)) {
		cost := s.with(guest, table, -1)
		if chosen < 0 || len(s.table[table]) < len(s.table[chosen]) || len(s.table[table]) == len(s.table[chosen]) && cost < least {
			chosen, least = table, cost
		}
	}
	return chosen
}

// with is what the guest costs at the table, somebody there left out.
func (s *seating) with(guest, table, without int) int {
	sum, row := 0, s.cost[guest*len(s.guests):]
	for _, other := range s.table[table] {
		if other != without && other != guest {
			sum += int(row[other])
		}
	}
	return sum
}

// improve swaps two guests wherever that costs less, until no swap does.
func (s *seating) improve(random *rand.Rand) {
	var movable []int
	for guest, g := range s.guests {
		if g.Host < 0 {
			movable = append(movable, guest)
		}
	}
	random.Shuffle(len(movable), func(i, j int) { movable[i], movable[j] = movable[j], movable[i] })
	for tries, better := 0, true; better; {
		better = false
		for i, a := range movable {
			for _, b := range movable[:i] {
				if s.at[a] == s.at[b] {
					continue
				}
				if tries++; tries > mostTries {
					return
				}
				if s.gain(a, b) > 0 {
					s.swap(a, b)
					better = true
				}
			}
		}
	}
}

// gain is how much less it costs when the two change places.
func (s *seating) gain(a, b int) int {
	here, there := s.at[a], s.at[b]
	return s.with(a, here, -1) + s.with(b, there, -1) - s.with(a, there, b) - s.with(b, here, a)
}

func (s *seating) swap(a, b int) {
	here, there := s.at[a], s.at[b]
	replace(s.table[here], a, b)
	replace(s.table[there], b, a)
	s.at[a], s.at[b] = there, here
}

func replace(list []int, old, new int) {
	for i, one := range list {
		if one == old {
			list[i] = new
			return
		}
	}
}
