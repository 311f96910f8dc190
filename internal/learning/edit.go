package learning

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// EditInput is what changes in the plan of an event; a value that is not set stays.
type EditInput struct {
	EventID                  uuid.UUID
	Revision                 int   // that the viewer saw
	Scope                    Scope // of an event in a series; THIS unless said
	Title, Purpose           given.Value[string]
	PreReading, Place, Link  given.Value[string]
	Format                   given.Value[event.Format]
	Questions                given.Value[[]string]
	StartsAt                 given.Value[time.Time] // nothing: the date of a draft is open again
	Minutes                  given.Value[int]
	Zone, Language           given.Value[string]
	Admission                given.Value[event.Admission]
	Capacity, OnlineCapacity given.Value[int] // nothing: no limit
	Number                   given.Value[int] // nothing: nobody counted
	HostID                   given.Value[uuid.UUID]
	Competencies             given.Value[[]CompetencyInput] // the whole list
	LessonIDs                given.Value[[]uuid.UUID]       // the whole list
	Team                     given.Value[[]TeamInput]       // the whole list
}

// Edit changes the plan of an event. An announced one that gets another start is moved:
// everybody keeps their answer and is asked again. Beside a CONFLICT it returns the event
// as it is now.
func Edit(ctx context.Context, in EditInput) (*db.Event, error) {
	readable := ctx
	ctx, held, err := takeUp(ctx, rule.EventEdit, in.EventID)
	if err != nil {
		return nil, err
	}
	if code := CannotEdit(held); code != "" {
		return held, refused(code)
	}
	if held.Revision != in.Revision {
		return held, stale()
	}
	if err := in.check(held, clock.Now(ctx)); err != nil {
		return held, err
	}
	lists, err := in.lists(readable, held)
	if err != nil {
		return held, err
	}
	if held.SeriesID != nil && in.Scope != This && in.Scope != "" {
		return in.editSeries(ctx, held, lists)
	}
	changed, edited, err := in.apply(ctx, held, in.span(held), lists, held.SeriesID != nil)
	if err != nil {
		return nil, err
	}
	return edited, trail.Keep(ctx, rule.EventEdit, trail.Subject{Kind: "evt", ID: edited.ID, Revision: edited.Revision}, changed...)
}

// span is when the event is to be, as the edit says.
func (in EditInput) span(e *db.Event) span {
	length := lengthOf(e)
	if minutes, said := in.Minutes.Get(); said {
		length = time.Duration(minutes) * time.Minute
	}
	if start, said := in.StartsAt.Get(); said {
		return at(start, length)
	}
	if in.StartsAt.Set || Undated(e) {
		return undated(length)
	}
	return at(e.StartsAt, length)
}

// apply writes the edit to one event, with all that follows from it, and names the fields
// that it changed.
func (in EditInput) apply(ctx context.Context, e *db.Event, when span, with lists, apart bool) ([]string, *db.Event, error) {
	edit := in.fields(db.FromContext(ctx).Event.UpdateOneID(e.ID))
	moves := !when.start.Equal(e.StartsAt)
	if moves || !when.end.Equal(e.EndsAt) {
		edit.SetStartsAt(when.start).SetEndsAt(when.end)
	}
	changed := trail.Changed(edit.Mutation())
	if len(changed) == 0 && with.none() {
		return nil, e, nil
	}
	if apart {
		edit.SetDetached(true)
	}
	known := e.State != event.StateDRAFT
	if _, place := edit.Mutation().Place(); known && (place || in.Link.Set || moves || !when.end.Equal(e.EndsAt)) {
		edit.AddSequence(1)
	}
	if known && moves {
		edit.SetMovedAt(clock.Now(ctx))
		if e.State == event.StatePOSTPONED {
			edit.SetState(event.StateANNOUNCED).SetReason("")
		}
	}
	edited, err := edit.AddRevision(1).Save(ctx)
	if err != nil {
		return nil, nil, problem.Of(fmt.Errorf("edit the event: %w", err), nil)
	}
	if moves {
		if err := retime(ctx, edited); err != nil {
			return nil, nil, err
		}
	}
	if known && moves {
		if err := askAgain(ctx, edited); err != nil {
			return nil, nil, err
		}
	}
	if err := in.admit(ctx, edited); err != nil {
		return nil, nil, err
	}
	if err := with.keep(ctx, edited); err != nil {
		return nil, nil, err
	}
	return append(changed, with.names()...), edited, tell(ctx, edited.ID, live.Event)
}

// fields are the plain values of the edit.
func (in EditInput) fields(edit *db.EventUpdateOne) *db.EventUpdateOne {
	in.Title.OrZero(func(v string) { edit.SetTitle(v) })
	in.Purpose.OrZero(func(v string) { edit.SetPurpose(v) })
	in.PreReading.OrZero(func(v string) { edit.SetPreReading(v) })
	in.Place.OrZero(func(v string) { edit.SetPlace(v) })
	in.Link.OrZero(func(v string) { edit.SetLink(v) })
	in.Format.IfAny(func(v event.Format) { edit.SetFormat(v) })
	in.Questions.OrZero(func(v []string) { edit.SetQuestions(trimmed(v)) })
	in.Zone.IfAny(func(v string) { edit.SetZone(v) })
	in.Language.IfAny(func(v string) { edit.SetLanguage(v) })
	in.Admission.IfAny(func(v event.Admission) { edit.SetAdmission(v) })
	in.Capacity.OrClear(func(v int) { edit.SetCapacity(v) }, func() { edit.ClearCapacity() })
	in.OnlineCapacity.OrClear(func(v int) { edit.SetOnlineCapacity(v) }, func() { edit.ClearOnlineCapacity() })
	in.Number.OrClear(func(v int) { edit.SetNumber(v) }, func() { edit.ClearNumber() })
	in.HostID.OrClear(func(v uuid.UUID) { edit.SetHostID(v) }, func() { edit.ClearHostID() })
	return edit
}
