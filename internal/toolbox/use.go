package toolbox

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/processtooltext"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// mostSessions is how long an agenda can get.
const mostSessions = 100

// cafe is the key of the tool whose part of the agenda is run in rounds at tables.
const cafe = "knowledge-cafe"

// UseInput says which tool goes where.
type UseInput struct {
	EventID uuid.UUID
	ToolID  uuid.UUID
	At      *int // its place on the agenda from 0; nil = at the end
}

// Use puts a tool on the agenda of an event: a part with its steps, as long as they take,
// in the language of the event. What follows begins later by as much.
func Use(ctx context.Context, in UseInput) (*db.Session, error) {
	client := db.FromContext(ctx)
	e, err := client.Event.Get(ctx, in.EventID)
	if err != nil {
		return nil, fmt.Errorf("find the event: %w", err)
	}
	tool, text, err := wordedIn(ctx, in.ToolID, e.Language)
	if err != nil {
		return nil, err
	}
	ctx, err = rule.Begin(ctx, rule.ToolUse, rule.Target{Community: e.CommunityID, Event: e.ID})
	if err != nil {
		return nil, err
	}
	if code := CannotUse(e); code != "" {
		return nil, refused(code)
	}
	if tool.State == processtool.StateRETIRED {
		return nil, usererror.New(invalid, "toolId", "This tool is retired; choose another one.")
	}
	agenda, err := agendaOf(ctx, e)
	if err != nil {
		return nil, err
	}
	at, err := placeIn(agenda, in.At)
	if err != nil {
		return nil, err
	}
	if err := makeRoom(ctx, agenda, at, tool.Minutes, undated(e)); err != nil {
		return nil, err
	}
	kind, err := kindOf(ctx, tool)
	if err != nil {
		return nil, err
	}
	part, err := client.Session.Create().SetEventID(e.ID).SetPosition(at).SetTitle(text.Title).SetLanguage(text.Language).
		SetSummary(summary(text)).SetStartsAt(begins(e, agenda, at)).SetMinutes(tool.Minutes).SetToolID(tool.ID).SetKind(kind).Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("put the tool on the agenda: %w", err), nil)
	}
	return part, trail.Keep(ctx, rule.ToolUse, trail.Subject{Kind: "ses", ID: part.ID}, "tool_id")
}

// wordedIn finds a tool that the viewer sees, with its text for readers of the language.
func wordedIn(ctx context.Context, id uuid.UUID, language string) (*db.ProcessTool, *db.ProcessToolText, error) {
	client := db.FromContext(ctx)
	tool, err := client.ProcessTool.Get(ctx, id)
	if err != nil {
		return nil, nil, fmt.Errorf("find the tool: %w", err)
	}
	texts, err := client.ProcessToolText.Query().Where(processtooltext.ToolID(id)).All(ctx)
	if err != nil {
		return nil, nil, fmt.Errorf("find the tool's texts: %w", err)
	}
	text := In(language, texts)
	if text == nil {
		return nil, nil, fmt.Errorf("the tool %s has no text", id)
	}
	return tool, text, nil
}

// agendaOf counts an edit of the event, which makes everybody else who changes its agenda
// wait and read it again, and reads its agenda.
func agendaOf(ctx context.Context, e *db.Event) ([]*db.Session, error) {
	if err := db.FromContext(ctx).Event.Update().Where(event.ID(e.ID)).AddRevision(1).Exec(ctx); err != nil {
		return nil, fmt.Errorf("count an edit of the event: %w", err)
	}
	agenda, err := db.FromContext(ctx).Session.Query().Where(session.EventID(e.ID)).
		Order(session.ByPosition(), session.ByID()).All(ctx)
	if err != nil {
		return nil, fmt.Errorf("read the agenda: %w", err)
	}
	return agenda, nil
}

func placeIn(agenda []*db.Session, asked *int) (int, error) {
	if len(agenda) >= mostSessions {
		return 0, usererror.New(invalid, "eventId", fmt.Sprintf("An agenda has at most %d parts; take one off first.", mostSessions))
	}
	if asked == nil {
		return len(agenda), nil
	}
	if *asked < 0 || *asked > len(agenda) {
		return 0, usererror.New(invalid, "at", fmt.Sprintf("Choose a place on the agenda from 0 to %d.", len(agenda)))
	}
	return *asked, nil
}

// makeRoom moves what follows one place on and, where the event has a date, later.
func makeRoom(ctx context.Context, agenda []*db.Session, at, minutes int, undated bool) error {
	for i, part := range agenda {
		position, starts := i, part.StartsAt
		if i >= at {
			position++
			if !undated {
				starts = starts.Add(time.Duration(minutes) * time.Minute)
			}
		}
		if part.Position == position && part.StartsAt.Equal(starts) {
			continue
		}
		if err := part.Update().SetPosition(position).SetStartsAt(starts).Exec(ctx); err != nil {
			return fmt.Errorf("make room on the agenda: %w", err)
		}
	}
	return nil
}

// begins is when the part in this place begins: after the one before, else where the
// first one began, else with the event.
func begins(e *db.Event, agenda []*db.Session, at int) time.Time {
	switch {
	case undated(e):
		return e.StartsAt
	case at > 0:
		before := agenda[at-1]
		return before.StartsAt.Add(time.Duration(before.Minutes) * time.Minute)
	case len(agenda) > 0:
		return agenda[0].StartsAt
	}
	return e.StartsAt
}

// undated reports whether the event has no start yet.
func undated(e *db.Event) bool { return e.StartsAt.Year() >= 9999 }

// kindOf is how the part is run; a community's version of the café is one too.
func kindOf(ctx context.Context, tool *db.ProcessTool) (session.Kind, error) {
	for range 10 { // versions of versions of versions
		if tool.ShippedKey != nil && *tool.ShippedKey == cafe {
			return session.KindCAFE, nil
		}
		if tool.BasedOnID == nil {
			break
		}
		var err error
		tool, err = db.FromContext(ctx).ProcessTool.Get(rule.AsSystem(ctx, "a version of the café is one whoever may read what it is based on"), *tool.BasedOnID)
		if err != nil {
			return "", fmt.Errorf("find what the tool is based on: %w", err)
		}
	}
	return session.KindPART, nil
}

// summary is the tool as the agenda tells it, in Markdown: the steps by name, for what to
// do in them is on the tool's own page.
func summary(text *db.ProcessToolText) string {
	lines := []string{text.Purpose, ""}
	for i, step := range text.Steps {
		lines = append(lines, fmt.Sprintf("%d. **%s** (%d min)", i+1, step.Title, step.Minutes))
	}
	return strings.Join(lines, "\n")
}
