package main

import (
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/platform/id"
)

// checkPlaces holds that everybody has the one registration that was acknowledged to them,
// and that all places are taken while people wait.
func (r *race) checkPlaces() {
	r.Helper()
	rows, err := r.place.database.SQL.QueryContext(r.Context(),
		"SELECT r.id, p.name, r.state FROM registrations r JOIN persons p ON p.id = r.person_id WHERE r.event_id = $1", r.event)
	if err != nil {
		r.Fatal(err)
	}
	defer rows.Close()
	kept, states := map[string]string{}, map[string]int{}
	for rows.Next() {
		var key uuid.UUID
		var name, state string
		if err := rows.Scan(&key, &name, &state); err != nil {
			r.Fatal(err)
		}
		if kept[name] != "" {
			r.Errorf("%s has two registrations", name)
		}
		kept[name] = id.Encode("reg", key)
		states[state]++
	}
	if err := rows.Err(); err != nil {
		r.Fatal(err)
	}
	for _, one := range r.people {
		if acknowledged := one.registration.Load(); kept[one.name] != acknowledged {
			r.Errorf("%s was told of %v and has %s", one.name, acknowledged, kept[one.name])
		}
	}
	if len(kept) != crowd || states["CONFIRMED"] != seats || states["WAITLISTED"] == 0 || states["CANCELLED"] < seats+givenBack {
		r.Errorf("of %d people are %v", len(kept), states)
	}
	r.Logf("at the end: %v", states)
}

// step is one change of a registration, as the database kept it.
type step struct {
	act            string // the transaction
	registration   uuid.UUID
	was, now       string
	line, revision int // the number in the waiting list, before or after
}

// promotion is a place given to somebody who waited: the registration, and its revision then.
type promotion struct {
	registration uuid.UUID
	revision     int
}

func (r *race) steps() (steps []step) {
	r.Helper()
	rows, err := r.place.database.SQL.QueryContext(r.Context(), "SELECT act, registration, was, now, line, revision FROM race ORDER BY step")
	if err != nil {
		r.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var one step
		if err := rows.Scan(&one.act, &one.registration, &one.was, &one.now, &one.line, &one.revision); err != nil {
			r.Fatal(err)
		}
		steps = append(steps, one)
	}
	if err := rows.Err(); err != nil {
		r.Fatal(err)
	}
	return steps
}

// replay goes through all that happened, in its order: after each act at most as many
// places are taken as there are, and none is free while somebody waits; the line grows at
// its end, its first gets the next place, and nobody gets one twice.
func (r *race) replay() map[promotion]bool {
	r.Helper()
	taken, last := map[uuid.UUID]bool{}, 0
	waiting, promoted, promotions := map[uuid.UUID]int{}, map[uuid.UUID]bool{}, map[promotion]bool{}
	steps := r.steps()
	over := map[string]bool{}
	for i, one := range steps {
		if over[one.act] {
			r.Errorf("two acts changed the event at once, at step %d", i)
		}
		switch one.was + " " + one.now {
		case " CONFIRMED":
			if len(waiting) > 0 {
				r.Errorf("step %d: a place is taken past %d who wait", i, len(waiting))
			}
			taken[one.registration] = true
		case " WAITLISTED":
			if one.line <= last {
				r.Errorf("step %d: number %d joins the line behind number %d", i, one.line, last)
			}
			last, waiting[one.registration] = one.line, one.line
		case "WAITLISTED CONFIRMED":
			for _, other := range waiting {
				if other < one.line {
					r.Errorf("step %d: number %d is promoted before number %d", i, one.line, other)
				}
			}
			if promoted[one.registration] {
				r.Errorf("step %d: somebody is promoted twice", i)
			}
			delete(waiting, one.registration)
			taken[one.registration], promoted[one.registration] = true, true
			promotions[promotion{one.registration, one.revision}] = true
		case "CONFIRMED CANCELLED":
			delete(taken, one.registration)
		case "WAITLISTED CANCELLED":
			delete(waiting, one.registration)
		default:
			r.Errorf("step %d: somebody who was %q is %q", i, one.was, one.now)
		}
		if i+1 < len(steps) && steps[i+1].act == one.act {
			continue
		}
		over[one.act] = true
		if len(taken) > seats || len(taken) < seats && len(waiting) > 0 {
			r.Errorf("after step %d: %d places are taken while %d wait", i, len(taken), len(waiting))
		}
	}
	if len(promotions) < givenBack {
		r.Errorf("only %d were promoted", len(promotions))
	}
	r.Logf("%d changes, %d promotions", len(steps), len(promotions))
	return promotions
}

// checkLetters holds that each promotion is told as one job and by one letter, that each
// registration is confirmed likewise, and that only letters which the killed instance had
// begun came twice.
func (r *race) checkLetters(promotions map[promotion]bool, begun int) {
	r.Helper()
	counted, twice, again := r.office.counted(), 0, 0
	jobs := map[string]int{}
	for _, one := range r.letterJobs() {
		jobs[one.kind]++
		times := counted[one.letter()]
		delete(counted, one.letter())
		if one.attempt > 1 {
			again++
		}
		if times > 1 {
			twice++
		}
		if times > one.attempt || times == 0 && one.state != "CANCELLED" {
			r.Errorf("%s of somebody who is %s came %d times in %d attempts", one.letter(), one.state, times, one.attempt)
		}
		if promoted := (promotion{one.registration, one.revision}); one.kind == "place_given" {
			if !promotions[promoted] {
				r.Errorf("%s tells of a place that was not given, or a second time", one.letter())
			}
			delete(promotions, promoted)
		}
	}
	if len(promotions) > 0 || len(counted) > 0 || jobs["registered"] != crowd || again > begun {
		r.Errorf("%d promotions without a letter, letters that nobody wrote: %v, jobs %v, %d done again, of %d begun at the kill",
			len(promotions), counted, jobs, again, begun)
	}
	r.Logf("letters: %v, %d done again, %d came twice", jobs, again, twice)
}

// letterJob is a letter as it was asked for.
type letterJob struct {
	kind, state       string // of the job; of the registration now
	registration      uuid.UUID
	revision, attempt int
}

func (l letterJob) letter() string {
	return fmt.Sprintf("<%s.%s.%d@127.0.0.1>", strings.TrimSuffix(l.kind, "_given"), l.registration, l.revision)
}

func (r *race) letterJobs() (all []letterJob) {
	r.Helper()
	rows, err := r.place.database.SQL.QueryContext(r.Context(), `SELECT j.kind, r.state, r.id, (j.args->>'revision')::int, j.attempt
		FROM river_job j JOIN registrations r ON r.id = (j.args->>'registrationId')::uuid WHERE j.kind IN ('registered', 'place_given')`)
	if err != nil {
		r.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		var one letterJob
		if err := rows.Scan(&one.kind, &one.state, &one.registration, &one.revision, &one.attempt); err != nil {
			r.Fatal(err)
		}
		all = append(all, one)
	}
	if err := rows.Err(); err != nil {
		r.Fatal(err)
	}
	return all
}
