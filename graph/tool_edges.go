package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/toolbox"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The lists and edges of tool.graphql, as they are loaded ahead.
var (
	processToolRows     = paging.From(func(c *db.Client) *db.ProcessToolQuery { return c.ProcessTool.Query() })
	processToolTextRows = paging.From(func(c *db.Client) *db.ProcessToolTextQuery { return c.ProcessToolText.Query() })
	worksheetRows       = paging.From(func(c *db.Client) *db.WorksheetQuery { return c.Worksheet.Query() })

	allProcessTools                  = &paging.Many[*db.ProcessTool]{Name: "Query.processTools", From: processToolRows, Order: toolsByPosition, Where: toolsWhere}
	processToolTitle                 = &paging.Each[*db.ProcessTool, string]{Name: "ProcessTool.title", Load: toolTitles}
	processToolText                  = &paging.Each[*db.ProcessTool, *db.ProcessToolText]{Name: "ProcessTool.text", Load: toolTexts}
	processToolTexts                 = &paging.Each[*db.ProcessTool, []*db.ProcessToolText]{Name: "ProcessTool.texts", Load: allTexts}
	processToolLanguages             = &paging.Each[*db.ProcessTool, []string]{Name: "ProcessTool.languages", Load: toolLanguages}
	processToolCommunity             = &paging.One[*db.ProcessTool, *db.Community]{Name: "ProcessTool.community", From: communityRows, Key: func(p *db.ProcessTool) *uuid.UUID { return p.CommunityID }}
	processToolBasedOn               = &paging.One[*db.ProcessTool, *db.ProcessTool]{Name: "ProcessTool.basedOn", From: processToolRows, Key: func(p *db.ProcessTool) *uuid.UUID { return p.BasedOnID }}
	processToolAdaptations           = &paging.Many[*db.ProcessTool]{Name: "ProcessTool.adaptations", From: processToolRows, Link: by("based_on_id"), Order: toolsByPosition, Where: toolsOffered}
	communityProcessTools            = &paging.Many[*db.ProcessTool]{Name: "Community.processTools", From: processToolRows, Link: by("community_id"), Order: toolsByPosition, Where: toolsOffered}
	communityWorksheets              = &paging.Many[*db.Worksheet]{Name: "Community.worksheets", From: worksheetRows, Link: linked("EXISTS (SELECT 1 FROM events j WHERE j.id = {event_id} AND j.community_id = @)"), Order: newestFirst[*db.Worksheet]}
	eventWorksheets                  = &paging.Many[*db.Worksheet]{Name: "Event.worksheets", From: worksheetRows, Link: by("event_id"), Order: asMade[*db.Worksheet], Where: worksheetsWhere}
	eventViewerCanFill               = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCanFillWorksheets", Load: whyNotFillAt}
	eventViewerCannotFillBecause     = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCannotFillWorksheetsBecause", Load: whyNotFillAt}
	sessionTool                      = &paging.One[*db.Session, *db.ProcessTool]{Name: "Session.tool", From: processToolRows, Key: func(p *db.Session) *uuid.UUID { return p.ToolID }}
	sessionWorksheets                = &paging.Many[*db.Worksheet]{Name: "Session.worksheets", From: worksheetRows, Link: by("session_id"), Order: asMade[*db.Worksheet]}
	worksheetOrganisation            = &paging.One[*db.Worksheet, *db.Organisation]{Name: "Worksheet.organisation", From: organisationRows, Key: func(p *db.Worksheet) *uuid.UUID { return p.OrganisationID }}
	worksheetPerson                  = &paging.Each[*db.Worksheet, *db.Person]{Name: "Worksheet.person", Load: namedFillers}
	worksheetEvent                   = &paging.One[*db.Worksheet, *db.Event]{Name: "Worksheet.event", From: eventRows, Key: keyOf(func(p *db.Worksheet) uuid.UUID { return p.EventID })}
	worksheetSession                 = &paging.One[*db.Worksheet, *db.Session]{Name: "Worksheet.session", From: sessionRows, Key: func(p *db.Worksheet) *uuid.UUID { return p.SessionID }}
	worksheetTool                    = &paging.One[*db.Worksheet, *db.ProcessTool]{Name: "Worksheet.tool", From: processToolRows, Key: keyOf(func(p *db.Worksheet) uuid.UUID { return p.ToolID })}
	worksheetViewerCanFill           = &paging.Each[*db.Worksheet, gen.UserErrorCode]{Name: "Worksheet.viewerCanFill", Load: whyNotFill}
	worksheetViewerCannotFillBecause = &paging.Each[*db.Worksheet, gen.UserErrorCode]{Name: "Worksheet.viewerCannotFillBecause", Load: whyNotFill}
)

func toolsByPosition(paging.Args) paging.Order[*db.ProcessTool] {
	return paging.Order[*db.ProcessTool]{Name: "position", Column: "position", Value: func(t *db.ProcessTool) any {
		if t == nil {
			return 0
		}
		return t.Position
	}}
}

// toolsOffered lists no tool that is retired.
func toolsOffered(context.Context, paging.Args) (rule.Clause, error) {
	return rule.Says("{state} = 'OFFERED'"), nil
}

func toolsWhere(_ context.Context, args paging.Args) (rule.Clause, error) {
	filter := args.In("filter")
	community, err := refers(filter, "community", "com", func(id uuid.UUID) rule.Clause {
		return rule.Says("{community_id} IS NULL OR {community_id} = ?", id)
	})
	if err != nil {
		return rule.Clause{}, err
	}
	var shipped rule.Clause
	if wanted, given := filter.Bool("shipped"); given && wanted {
		shipped = rule.Says("{community_id} IS NULL")
	} else if given {
		shipped = rule.Says("{community_id} IS NOT NULL")
	}
	return asked(rule.Says("{state} = 'OFFERED'"), enum("phase", filter.Text("phase")), community, shipped), nil
}

func worksheetsWhere(_ context.Context, args paging.Args) (rule.Clause, error) {
	return refers(args, "tool", "ptl", func(id uuid.UUID) rule.Clause { return rule.Says("{tool_id} = ?", id) })
}

// textsOf are the texts of the tools, by tool.
func textsOf(ctx context.Context, of []*db.ProcessTool) (map[uuid.UUID][]*db.ProcessToolText, error) {
	rows, err := paging.Among(ctx, processToolTextRows, "tool_id", of, rule.Clause{})
	if err != nil {
		return nil, fmt.Errorf("texts of tools: %w", err)
	}
	byTool := map[uuid.UUID][]*db.ProcessToolText{}
	for _, row := range rows {
		byTool[row.ToolID] = append(byTool[row.ToolID], row)
	}
	return byTool, nil
}

// toolTexts are the tools' texts in the language asked for.
func toolTexts(ctx context.Context, of []*db.ProcessTool, args paging.Args) (map[uuid.UUID]*db.ProcessToolText, error) {
	byTool, err := textsOf(ctx, of)
	if err != nil {
		return nil, err
	}
	texts := map[uuid.UUID]*db.ProcessToolText{}
	for tool, rows := range byTool {
		texts[tool] = toolbox.In(args.Text("language"), rows)
	}
	return texts, nil
}

// allTexts are the tools' texts in all of their languages.
func allTexts(ctx context.Context, of []*db.ProcessTool, _ paging.Args) (map[uuid.UUID][]*db.ProcessToolText, error) {
	byTool, err := textsOf(ctx, of)
	if err != nil {
		return nil, err
	}
	for _, rows := range byTool {
		slices.SortFunc(rows, func(a, b *db.ProcessToolText) int { return strings.Compare(a.Language, b.Language) })
	}
	return byTool, nil
}

func toolTitles(ctx context.Context, of []*db.ProcessTool, args paging.Args) (map[uuid.UUID]string, error) {
	texts, err := toolTexts(ctx, of, args)
	if err != nil {
		return nil, err
	}
	titles := map[uuid.UUID]string{}
	for tool, text := range texts {
		titles[tool] = text.Title
	}
	return titles, nil
}

func toolLanguages(ctx context.Context, of []*db.ProcessTool, _ paging.Args) (map[uuid.UUID][]string, error) {
	byTool, err := textsOf(ctx, of)
	if err != nil {
		return nil, err
	}
	languages := map[uuid.UUID][]string{}
	for tool, rows := range byTool {
		for _, row := range rows {
			languages[tool] = append(languages[tool], row.Language)
		}
		slices.Sort(languages[tool])
	}
	return languages, nil
}

// namedFillers are those who fill in the sheets, as far as names may be quoted: where
// only ideas may, one sees oneself alone.
func namedFillers(ctx context.Context, of []*db.Worksheet, _ paging.Args) (map[uuid.UUID]*db.Person, error) {
	events, err := eventsOfSheets(ctx, of)
	if err != nil {
		return nil, err
	}
	quoted := map[uuid.UUID]bool{}
	for _, e := range events {
		quoted[e.ID] = e.HouseRule != event.HouseRuleIDEAS
	}
	me, wanted := viewer.Of(ctx).PersonID, map[uuid.UUID]uuid.UUID{}
	var ids []uuid.UUID
	for _, one := range of {
		if one.PersonID != nil && (quoted[one.EventID] || *one.PersonID == me) {
			wanted[one.ID] = *one.PersonID
			ids = append(ids, *one.PersonID)
		}
	}
	named := map[uuid.UUID]*db.Person{}
	if len(ids) == 0 {
		return named, nil
	}
	people, err := paging.ByIDs(ctx, personRows, ids)
	if err != nil {
		return nil, fmt.Errorf("who fills in the sheets: %w", err)
	}
	byID := map[uuid.UUID]*db.Person{}
	for _, p := range people {
		byID[p.ID] = p
	}
	for sheet, person := range wanted {
		if byID[person] != nil {
			named[sheet] = byID[person]
		}
	}
	return named, nil
}

func eventsOfSheets(ctx context.Context, of []*db.Worksheet) ([]*db.Event, error) {
	ids := make([]uuid.UUID, len(of))
	for i, one := range of {
		ids[i] = one.EventID
	}
	events, err := paging.ByIDs(ctx, eventRows, ids)
	if err != nil {
		return nil, fmt.Errorf("events of sheets: %w", err)
	}
	return events, nil
}

func whyNotFill(ctx context.Context, of []*db.Worksheet, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	events, err := eventsOfSheets(ctx, of)
	if err != nil {
		return nil, err
	}
	rights := map[uuid.UUID]gen.UserErrorCode{}
	for _, e := range events {
		rights[e.ID] = refusal(ctx, rule.WorksheetFill, rule.Target{Community: e.CommunityID, Event: e.ID})
	}
	states, err := toolbox.WhyNotFill(ctx, of, events)
	if err != nil {
		return nil, err
	}
	codes := make(map[uuid.UUID]gen.UserErrorCode, len(of))
	for _, one := range of {
		if codes[one.ID] = rights[one.EventID]; codes[one.ID] == "" {
			codes[one.ID] = gen.UserErrorCode(states[one.ID])
		}
	}
	return codes, nil
}

func whyNotFillAt(ctx context.Context, of []*db.Event, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	takes, err := rule.InRoom(ctx, of, viewer.Of(ctx).PersonID)
	if err != nil {
		return nil, err
	}
	codes := make(map[uuid.UUID]gen.UserErrorCode, len(of))
	for _, e := range of {
		codes[e.ID] = refusal(ctx, rule.WorksheetStart, rule.Target{Community: e.CommunityID, Event: e.ID})
		if codes[e.ID] == "" {
			codes[e.ID] = gen.UserErrorCode(toolbox.CannotFill(e, takes[e.ID]))
		}
	}
	return codes, nil
}

func whyNotUse(ctx context.Context, e *db.Event) gen.UserErrorCode {
	if code := refusal(ctx, rule.ToolUse, rule.Target{Community: e.CommunityID, Event: e.ID}); code != "" {
		return code
	}
	return gen.UserErrorCode(toolbox.CannotUse(e))
}
