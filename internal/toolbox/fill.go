package toolbox

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/sheet"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/live"
)

// FillInput is what is written into some fields of a sheet; the others stay.
type FillInput struct {
	WorksheetID uuid.UUID
	Revision    int // as the viewer saw it
	Answers     []sheet.Answer
}

// Fill saves what was written into fields of a sheet. On CONFLICT somebody else at the
// table saved first; the sheet returned is the one there is now.
func Fill(ctx context.Context, in FillInput) (*db.Worksheet, error) {
	client := db.FromContext(ctx)
	ws, err := client.Worksheet.Get(ctx, in.WorksheetID)
	if err != nil {
		return nil, fmt.Errorf("find the sheet: %w", err)
	}
	e, err := client.Event.Get(ctx, ws.EventID)
	if err != nil {
		return nil, fmt.Errorf("find the event: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.WorksheetFill, rule.Target{Community: e.CommunityID, Event: e.ID})
	if err != nil {
		return nil, err
	}
	codes, err := WhyNotFill(ctx, []*db.Worksheet{ws}, []*db.Event{e})
	if err != nil {
		return nil, err
	}
	if code := codes[ws.ID]; code != "" {
		return ws, refused(code)
	}
	if ws.Revision != in.Revision {
		return ws, refused(conflict)
	}
	given, err := checkAnswers(ws.Sheet, in.Answers)
	if err != nil {
		return ws, err
	}
	saved, err := ws.Update().Where(worksheet.Revision(ws.Revision)).AddRevision(1).SetAnswers(merged(ws, given)).Save(ctx)
	if db.IsNotFound(err) {
		return ws, refused(conflict)
	}
	if err != nil {
		return nil, problem.Of(fmt.Errorf("save the sheet: %w", err), nil)
	}
	if err := tell(ctx, saved); err != nil {
		return nil, err
	}
	return saved, trail.Keep(ctx, rule.WorksheetFill, trail.Subject{Kind: "wks", ID: saved.ID, Revision: saved.Revision}, "answers")
}

// tell lets those in the room know that there is something new on a sheet.
func tell(ctx context.Context, ws *db.Worksheet) error {
	return live.Tell(ctx, live.Signal{Room: ws.EventID, Kind: live.Agenda, Prefix: "wks", Subject: ws.ID})
}

// merged are the answers with those given now, in the order of the sheet.
func merged(ws *db.Worksheet, given []sheet.Answer) []sheet.Answer {
	var all []sheet.Answer
	for _, field := range ws.Sheet {
		of := func(answer sheet.Answer) bool { return answer.Field == field.Key }
		if i := slices.IndexFunc(given, of); i >= 0 {
			if given[i].Text != "" || len(given[i].Rows) > 0 {
				all = append(all, given[i])
			}
		} else if i := slices.IndexFunc(ws.Answers, of); i >= 0 {
			all = append(all, ws.Answers[i])
		}
	}
	return all
}
