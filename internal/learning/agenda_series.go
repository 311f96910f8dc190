package learning

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// agenda is that of one event of a series, as an act on the agenda of another reaches it.
type agenda struct {
	event *db.Event
	parts []*db.Session
}

// alike are the agendas of the series that the scope reaches beside the event's own. Where
// earlier events keep theirs, their series ends and another one starts, so that those
// planned later have the agenda as it becomes now.
func (s Scope) alike(ctx context.Context, held *db.Event) ([]agenda, error) {
	if s.apart(held) || held.SeriesID == nil {
		return nil, nil
	}
	c, err := reach(ctx, held, s)
	if err != nil {
		return nil, err
	}
	if _, err := (EditInput{Scope: s}).retimed(ctx, held, c); err != nil {
		return nil, err
	}
	var agendas []agenda
	for _, row := range c.reached(held) {
		if row.ID == held.ID {
			continue
		}
		parts, err := agendaOf(ctx, row)
		if err != nil {
			return nil, err
		}
		agendas = append(agendas, agenda{row, parts})
	}
	return agendas, nil
}

// apart reports whether an act with the scope parts the event from its series.
func (s Scope) apart(e *db.Event) bool { return e.SeriesID != nil && (s == This || s == "") }

// same is the part of this agenda that is the other one's: called alike, in the same place
// where several are; nil where there is none.
func (a agenda) same(as *db.Session) *db.Session {
	var found *db.Session
	for _, part := range a.parts {
		if part.Title == as.Title && (found == nil || part.Position == as.Position) {
			found = part
		}
	}
	return found
}

// order is the order of this agenda's parts that answers the one wanted of the other's
// parts; nil where the two are not alike.
func (a agenda) order(others []*db.Session, wanted []uuid.UUID) []uuid.UUID {
	called := func(one, other *db.Session) bool { return one.Title == other.Title }
	if !slices.EqualFunc(a.parts, others, called) {
		return nil
	}
	order := make([]uuid.UUID, len(a.parts))
	for i, part := range a.parts {
		order[slices.Index(wanted, others[i].ID)] = part.ID
	}
	return order
}

// kept counts the edit of this agenda, times its parts and lets those who look know.
func (a agenda) kept(ctx context.Context) error {
	edited, err := db.FromContext(ctx).Event.UpdateOneID(a.event.ID).AddRevision(1).Save(ctx)
	if err != nil {
		return fmt.Errorf("edit an agenda of the series: %w", err)
	}
	if err := retime(ctx, edited); err != nil {
		return err
	}
	return tell(ctx, edited.ID, live.Agenda)
}

// remove takes the same part from this agenda, unless people have worked in it.
func (a agenda) remove(ctx context.Context, as *db.Session) error {
	same := a.same(as)
	if same == nil {
		return nil
	}
	used, err := worked(ctx, same)
	if err != nil || used {
		return err
	}
	if err := takeAway(ctx, same); err != nil {
		return err
	}
	return a.kept(ctx)
}
