package learning

import (
	"strings"
	"time"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// check returns everything in the edit that must be put right, as a usererror.List.
func (in EditInput) check(e *db.Event, now time.Time) error {
	var wrong usererror.List
	add := func(problem *usererror.Error) {
		if problem != nil {
			wrong = append(wrong, problem)
		}
	}
	if in.Title.Set && (in.Title.To == nil || strings.TrimSpace(*in.Title.To) == "") {
		add(usererror.New("REQUIRED", "title", "Give the event a title."))
	}
	add(in.checkStart(e, now))
	add(checkLength(in.Minutes.To))
	add(checkZone(in.Zone.To))
	add(checkLink(in.Link.To))
	add(checkPlaces("capacity", in.Capacity.To))
	add(checkPlaces("onlineCapacity", in.OnlineCapacity.To))
	add(checkLanguage(in.Language.To))
	add(in.checkPlace(e))
	if number, said := in.Number.Get(); said && (number < 1 || number > mostPlaces) {
		add(usererror.New("INVALID", "number", "The first event is number 1; leave the number out if nobody counted."))
	}
	if questions, said := in.Questions.Get(); said {
		wrong = append(wrong, checkQuestions(questions)...)
	}
	return wrong.OrNil()
}

func (in EditInput) checkStart(e *db.Event, now time.Time) *usererror.Error {
	if !in.StartsAt.Set {
		return nil
	}
	start, said := in.StartsAt.Get()
	switch {
	case said && start.Equal(e.StartsAt):
		return nil
	case PhaseOf(e.State) != Before || e.State == event.StateANNOUNCED && !e.StartsAt.After(now):
		return usererror.New("INVALID", "startsAt", "It has begun; its start stays.")
	case !said && e.State == event.StateANNOUNCED:
		return usererror.New("REQUIRED", "startsAt", "People have registered for this date. Postpone the event if there is no new one yet.")
	case !said:
		return nil
	case e.State != event.StateDRAFT && !start.After(now):
		return usererror.New("INVALID", "startsAt", "This start is past. Choose one to come.")
	}
	return checkStart(in.StartsAt.To, now)
}

// checkPlace refuses to take from an announced event the only place that it had.
func (in EditInput) checkPlace(e *db.Event) *usererror.Error {
	place, link := e.Place, e.Link
	in.Place.OrZero(func(v string) { place = v })
	in.Link.OrZero(func(v string) { link = v })
	if e.State == event.StateDRAFT || strings.TrimSpace(place+link) != "" {
		return nil
	}
	return usererror.New("REQUIRED", "place", "Say where it is: a place, or a link to take part online.")
}
