// Package learning carries an event through before, during and after: people plan it,
// announce it, come to it, and a place that one gives back goes to the next in line.
package learning

import (
	"slices"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
)

// Phase is one of the three phases that people see an event in.
type Phase string

// The phases.
const (
	Before Phase = "BEFORE"
	During Phase = "DURING"
	After  Phase = "AFTER"
)

// PhaseOf is the phase of an event in the state. One that was cancelled never began.
func PhaseOf(state event.State) Phase {
	for _, phase := range []Phase{During, After} {
		if slices.Contains(States(phase), state) {
			return phase
		}
	}
	return Before
}

// States are the states of the events in the phase.
func States(phase Phase) []event.State {
	switch phase {
	case During:
		return []event.State{event.StateIN_PROGRESS}
	case After:
		return []event.State{event.StateHELD, event.StateREVIEWING, event.StateCLOSED}
	default:
		return []event.State{event.StateDRAFT, event.StateANNOUNCED, event.StatePOSTPONED, event.StateCANCELLED}
	}
}

// Undated reports whether the event has no date yet; its start then sorts after every date.
func Undated(e *db.Event) bool { return e.StartsAt.Equal(event.DefaultStartsAt()) }

// over reports whether the event has happened, also where the clock's job has yet to say so.
func over(e *db.Event, now time.Time) bool {
	return PhaseOf(e.State) == After || !e.EndsAt.After(now)
}
