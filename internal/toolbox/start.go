package toolbox

import (
	"context"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/predicate"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/locale"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The bounds of sheets at one event.
const (
	mostTables = 200
	mostSheets = 1000
)

// StartInput says who fills which tool's sheet at which event.
type StartInput struct {
	EventID        uuid.UUID
	ToolID         uuid.UUID
	SessionID      *uuid.UUID          // the part of the agenda it belongs to
	FilledBy       *worksheet.FilledBy // nil: as the tool says
	TableNumber    *int                // of a table; nil: the whole group is one
	OrganisationID *uuid.UUID          // of an organisation; nil: the viewer's own
	Language       *string             // nil: the event's
}

// filler is who fills in a sheet.
type filler struct {
	by           worksheet.FilledBy
	table        *int
	organisation *uuid.UUID
	person       *uuid.UUID
}

// Start opens the sheet of a tool for a table, an organisation or the viewer: the one
// they have begun at the event, else an empty one, so that all at a table write on one.
func Start(ctx context.Context, in StartInput) (*db.Worksheet, error) {
	client := db.FromContext(ctx)
	e, err := client.Event.Get(ctx, in.EventID)
	if err != nil {
		return nil, fmt.Errorf("find the event: %w", err)
	}
	tool, text, err := wordedIn(ctx, in.ToolID, or(in.Language, e.Language))
	if err != nil {
		return nil, err
	}
	ctx, err = rule.Begin(ctx, rule.WorksheetStart, rule.Target{Community: e.CommunityID, Event: e.ID})
	if err != nil {
		return nil, err
	}
	takes, err := rule.InRoom(ctx, []*db.Event{e}, viewer.Of(ctx).PersonID)
	if err != nil {
		return nil, err
	}
	if code := CannotFill(e, takes[e.ID]); code != "" {
		return nil, refused(code)
	}
	if err := in.check(ctx); err != nil {
		return nil, err
	}
	who, err := in.filler(ctx, e, worksheet.FilledBy(tool.FilledBy))
	if err != nil {
		return nil, err
	}
	if err := hold(ctx, e.ID); err != nil {
		return nil, err
	}
	begun, err := who.begun(ctx, e.ID, tool.ID)
	if err != nil || begun != nil {
		return begun, err
	}
	made, err := client.Worksheet.Create().SetEventID(e.ID).SetNillableSessionID(in.SessionID).SetToolID(tool.ID).
		SetTitle(text.Title).SetLanguage(text.Language).SetSheet(text.Sheet).SetFilledBy(who.by).
		SetNillableTableNumber(who.table).SetNillableOrganisationID(who.organisation).SetNillablePersonID(who.person).Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("begin the sheet: %w", err), nil)
	}
	subject := trail.Subject{Kind: "wks", ID: made.ID, Revision: made.Revision}
	if err := trail.Derive(ctx, subject, provenance.PredicateCAPTURED_AT, trail.Subject{Kind: "evt", ID: e.ID}); err != nil {
		return nil, err
	}
	if err := tell(ctx, made); err != nil {
		return nil, err
	}
	return made, trail.Keep(ctx, rule.WorksheetStart, subject, "tool_id")
}

// check refuses what does not belong to the event, or cannot be.
func (in StartInput) check(ctx context.Context) error {
	if in.Language != nil && !locale.Language(*in.Language) {
		return usererror.New(invalid, "language", "Give a language tag such as en or ms.")
	}
	if in.TableNumber != nil && (*in.TableNumber < 1 || *in.TableNumber > mostTables) {
		return usererror.New(invalid, "tableNumber", fmt.Sprintf("Give the number of a table from 1 to %d.", mostTables))
	}
	if in.SessionID == nil {
		return nil
	}
	part, err := db.FromContext(ctx).Session.Query().Where(session.ID(*in.SessionID), session.EventID(in.EventID), session.ToolID(in.ToolID)).Exist(ctx)
	if err != nil {
		return fmt.Errorf("find the part of the agenda: %w", err)
	}
	if !part {
		return usererror.New(invalid, "sessionId", "Choose the part of this event's agenda that the tool was put in.")
	}
	return nil
}

// filler is who fills in the sheet, as asked or as the tool says.
func (in StartInput) filler(ctx context.Context, e *db.Event, usual worksheet.FilledBy) (filler, error) {
	switch by := or(in.FilledBy, usual); by {
	case worksheet.FilledByORGANISATION:
		organisation, err := in.organisation(ctx, e)
		return filler{by: by, organisation: organisation}, err
	case worksheet.FilledByPERSON:
		me := viewer.Of(ctx).PersonID
		return filler{by: by, person: &me}, nil
	default:
		return filler{by: by, table: in.TableNumber}, nil
	}
}

// organisation is the one asked for, or the viewer's own. Those who run the event open
// the sheet of any, others that of an organisation they work for.
func (in StartInput) organisation(ctx context.Context, e *db.Event) (*uuid.UUID, error) {
	own, err := employers(ctx)
	if err != nil {
		return nil, err
	}
	if in.OrganisationID == nil {
		if len(own) == 0 {
			return nil, usererror.New(required, "organisationId", "Say for which organisation you fill in this sheet, on your profile or here.")
		}
		return &own[len(own)-1], nil
	}
	if _, err := db.FromContext(ctx).Organisation.Get(ctx, *in.OrganisationID); err != nil {
		if db.IsNotFound(err) {
			return nil, usererror.New("NOT_FOUND", "organisationId", "There is no such organisation.")
		}
		return nil, fmt.Errorf("find the organisation: %w", err)
	}
	if !slices.Contains(own, *in.OrganisationID) && !rule.Facilitates(viewer.Of(ctx), e) {
		return nil, usererror.New(invalid, "organisationId", "You fill in the sheet of an organisation you work for. Ask those who run the event for another one.")
	}
	return in.OrganisationID, nil
}

// begun is the sheet that they have begun at the event, nil if there is none.
func (f filler) begun(ctx context.Context, event, tool uuid.UUID) (*db.Worksheet, error) {
	sheets := db.FromContext(ctx).Worksheet.Query().Where(worksheet.EventID(event))
	system := rule.AsSystem(ctx, "one sheet for all who fill it in together")
	found, err := sheets.Clone().Where(worksheet.ToolID(tool), worksheet.FilledByEQ(f.by), f.its()).Order(worksheet.ByID()).First(system)
	if err == nil {
		return found, nil
	}
	if !db.IsNotFound(err) {
		return nil, fmt.Errorf("find the sheet they have begun: %w", err)
	}
	count, err := sheets.Count(system)
	if err != nil {
		return nil, fmt.Errorf("count the sheets: %w", err)
	}
	if count >= mostSheets {
		return nil, usererror.New(invalid, "eventId", fmt.Sprintf("An event has at most %d sheets.", mostSheets))
	}
	return nil, nil
}

// hold makes everybody else who begins a sheet at the event wait.
func hold(ctx context.Context, id uuid.UUID) error {
	system := rule.AsSystem(ctx, "nothing of the event changes: its row is written to make others wait")
	if err := db.FromContext(ctx).Event.Update().Where(event.ID(id)).AddQueue(0).Exec(system); err != nil {
		return fmt.Errorf("hold the event: %w", err)
	}
	return nil
}

// its holds for sheets of the same table, organisation or person.
func (f filler) its() predicate.Worksheet {
	switch {
	case f.organisation != nil:
		return worksheet.OrganisationID(*f.organisation)
	case f.person != nil:
		return worksheet.PersonID(*f.person)
	case f.table != nil:
		return worksheet.TableNumber(*f.table)
	}
	return worksheet.TableNumberIsNil()
}
