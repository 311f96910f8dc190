package learning

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

const (
	mostParts   = 60
	usualPart   = 30 // minutes
	longestPart = 1440
)

func minutes(part *db.Session) time.Duration { return time.Duration(part.Minutes) * time.Minute }

// PartInput is what is said of a part of the agenda; a value that is not set stays, or is
// as usual in a new part.
type PartInput struct {
	Title, Summary given.Value[string]
	Minutes        given.Value[int]
	Kind           given.Value[session.Kind]
	CaptureMode    given.Value[session.CaptureMode]
}

// AddInput adds a part to an agenda, at its end.
type AddInput struct {
	EventID  uuid.UUID
	Revision int   // of the event, that the viewer saw
	Scope    Scope // of an event in a series; THIS unless said
	PartInput
}

// AddPart adds a part to the agenda of an event, and counts an edit of the event.
func AddPart(ctx context.Context, in AddInput) (*db.Session, *db.Event, error) {
	ctx, held, err := takeUpAgenda(ctx, rule.SessionAdd, in.EventID, in.Revision)
	if err != nil {
		return nil, held, err
	}
	parts, err := agendaOf(ctx, held)
	if err != nil {
		return nil, nil, err
	}
	if len(parts) >= mostParts {
		return nil, held, usererror.New("INVALID", "", fmt.Sprintf("An agenda has at most %d parts.", mostParts))
	}
	if err := in.check(true); err != nil {
		return nil, held, err
	}
	others, err := in.Scope.alike(ctx, held)
	if err != nil {
		return nil, held, err
	}
	added, err := in.create(ctx, held, len(parts))
	if err != nil {
		return nil, nil, err
	}
	for _, other := range others {
		if len(other.parts) >= mostParts {
			continue
		}
		if _, err := in.create(ctx, other.event, len(other.parts)); err != nil {
			return nil, nil, err
		}
		if err := other.kept(ctx); err != nil {
			return nil, nil, err
		}
	}
	return agendaKept(ctx, rule.SessionAdd, held, in.Scope, added.ID, "sessions")
}

// create writes a new part behind those of the event.
func (in PartInput) create(ctx context.Context, e *db.Event, position int) (*db.Session, error) {
	create := db.FromContext(ctx).Session.Create().SetEventID(e.ID).SetPosition(position).SetLanguage(e.Language).
		SetStartsAt(e.StartsAt).SetMinutes(usualPart)
	in.Title.OrZero(func(v string) { create.SetTitle(v) })
	in.Summary.OrZero(func(v string) { create.SetSummary(v) })
	in.Minutes.IfAny(func(v int) { create.SetMinutes(v) })
	in.Kind.IfAny(func(v session.Kind) { create.SetKind(v) })
	in.CaptureMode.IfAny(func(v session.CaptureMode) { create.SetCaptureMode(v) })
	added, err := create.Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("add to the agenda: %w", err), nil)
	}
	return added, nil
}

// EditPartInput changes a part of an agenda.
type EditPartInput struct {
	SessionID uuid.UUID
	Revision  int   // of the event, that the viewer saw
	Scope     Scope // of an event in a series; THIS unless said
	PartInput
}

// EditPart changes a part of the agenda; those after it begin earlier or later with it.
// Beside a CONFLICT it returns the part and the event as they are now.
func EditPart(ctx context.Context, in EditPartInput) (*db.Session, *db.Event, error) {
	part, err := partByID(ctx, in.SessionID)
	if err != nil {
		return nil, nil, err
	}
	ctx, held, err := takeUpAgenda(ctx, rule.SessionEdit, part.EventID, in.Revision)
	if err != nil {
		return part, held, err
	}
	if err := in.check(false); err != nil {
		return part, held, err
	}
	edit := in.edit(db.FromContext(ctx).Session.UpdateOneID(part.ID))
	changed := trail.Changed(edit.Mutation())
	if len(changed) == 0 {
		return part, held, nil
	}
	others, err := in.Scope.alike(ctx, held)
	if err != nil {
		return nil, held, err
	}
	if err := edit.Exec(ctx); err != nil {
		return nil, nil, problem.Of(fmt.Errorf("edit the agenda: %w", err), nil)
	}
	for _, other := range others {
		same := other.same(part)
		if same == nil {
			continue
		}
		if err := in.edit(db.FromContext(ctx).Session.UpdateOneID(same.ID)).Exec(ctx); err != nil {
			return nil, nil, problem.Of(fmt.Errorf("edit an agenda of the series: %w", err), nil)
		}
		if err := other.kept(ctx); err != nil {
			return nil, nil, err
		}
	}
	return agendaKept(ctx, rule.SessionEdit, held, in.Scope, part.ID, changed...)
}

// edit writes what is said of the part.
func (in PartInput) edit(edit *db.SessionUpdateOne) *db.SessionUpdateOne {
	in.Title.OrZero(func(v string) { edit.SetTitle(v) })
	in.Summary.OrZero(func(v string) { edit.SetSummary(v) })
	in.Minutes.IfAny(func(v int) { edit.SetMinutes(v) })
	in.Kind.IfAny(func(v session.Kind) { edit.SetKind(v) })
	in.CaptureMode.IfAny(func(v session.CaptureMode) { edit.SetCaptureMode(v) })
	return edit
}

// RemovePartInput takes a part from an agenda.
type RemovePartInput struct {
	SessionID uuid.UUID
	Revision  int   // of the event, that the viewer saw
	Scope     Scope // of an event in a series; THIS unless said
}

// RemovePart takes a part from the agenda, unless people have worked in it.
func RemovePart(ctx context.Context, in RemovePartInput) (*db.Event, error) {
	part, err := partByID(ctx, in.SessionID)
	if err != nil {
		return nil, err
	}
	ctx, held, err := takeUpAgenda(ctx, rule.SessionRemove, part.EventID, in.Revision)
	if err != nil {
		return held, err
	}
	used, err := worked(ctx, part)
	if err != nil {
		return nil, err
	}
	if used {
		return held, usererror.New("INVALID", "sessionId", "People have worked in this part, so it stays on the agenda.")
	}
	others, err := in.Scope.alike(ctx, held)
	if err != nil {
		return held, err
	}
	if err := takeAway(ctx, part); err != nil {
		return nil, err
	}
	for _, other := range others {
		if err := other.remove(ctx, part); err != nil {
			return nil, err
		}
	}
	_, edited, err := agendaKept(ctx, rule.SessionRemove, held, in.Scope, uuid.Nil, "sessions")
	return edited, err
}

// takeUpAgenda begins a change of an agenda, unless somebody changed the event meanwhile.
func takeUpAgenda(ctx context.Context, act rule.Act, id uuid.UUID, revision int) (context.Context, *db.Event, error) {
	ctx, held, err := takeUp(ctx, act, id)
	if err != nil {
		return nil, nil, err
	}
	if code := CannotEdit(held); code != "" {
		return ctx, held, refused(code)
	}
	if held.Revision != revision {
		return ctx, held, stale()
	}
	return ctx, held, nil
}

// agendaKept counts the edit, times the parts and says to those who look that they changed.
func agendaKept(ctx context.Context, act rule.Act, held *db.Event, scope Scope, part uuid.UUID, changed ...string) (*db.Session, *db.Event, error) {
	update := db.FromContext(ctx).Event.UpdateOneID(held.ID).AddRevision(1)
	if scope.apart(held) {
		update.SetDetached(true)
	}
	edited, err := update.Save(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("edit the agenda: %w", err)
	}
	if err := retime(ctx, edited); err != nil {
		return nil, nil, err
	}
	subject := trail.Subject{Kind: "evt", ID: edited.ID, Revision: edited.Revision}
	if err := trail.Keep(ctx, act, subject, changed...); err != nil {
		return nil, nil, err
	}
	if err := tell(ctx, edited.ID, live.Agenda); err != nil || part == uuid.Nil {
		return nil, edited, err
	}
	now, err := db.FromContext(ctx).Session.Get(rule.AsSystem(ctx, "the viewer just wrote it"), part)
	if err != nil {
		return nil, nil, fmt.Errorf("read the part: %w", err)
	}
	return now, edited, nil
}

func partByID(ctx context.Context, id uuid.UUID) (*db.Session, error) {
	part, err := db.FromContext(ctx).Session.Get(ctx, id)
	if err != nil {
		return nil, fmt.Errorf("find the part of the agenda: %w", err)
	}
	return part, nil
}

// check returns everything in the part that must be put right.
func (in PartInput) check(fresh bool) error {
	var wrong usererror.List
	if title, said := in.Title.Get(); (in.Title.Set || fresh) && (!said || strings.TrimSpace(title) == "") {
		wrong = append(wrong, usererror.New("REQUIRED", "title", "Say what this part is called."))
	}
	if length, said := in.Minutes.Get(); said && (length < 1 || length > longestPart) {
		wrong = append(wrong, usererror.New("INVALID", "minutes", fmt.Sprintf("A part takes between 1 and %d minutes (a day).", longestPart)))
	}
	return wrong.OrNil()
}
