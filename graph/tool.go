package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
	"github.com/constellation-cop/constellation/internal/toolbox"
)

func (r *communityResolver) ProcessTools(ctx context.Context, obj *db.Community, first *int, after *string, last *int, before *string) (*paging.Connection[*db.ProcessTool], error) {
	return communityProcessTools.Read(ctx, obj)
}

func (r *communityResolver) Worksheets(ctx context.Context, obj *db.Community, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Worksheet], error) {
	return communityWorksheets.Read(ctx, obj)
}

func (r *communityResolver) ViewerCanAdaptTools(ctx context.Context, obj *db.Community) (bool, error) {
	return ofCommunity(ctx, rule.ToolAdapt, obj) == "", nil
}

func (r *communityResolver) ViewerCannotAdaptToolsBecause(ctx context.Context, obj *db.Community) (*gen.UserErrorCode, error) {
	return because(ofCommunity(ctx, rule.ToolAdapt, obj)), nil
}

func (r *eventResolver) Worksheets(ctx context.Context, obj *db.Event, tool *string, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Worksheet], error) {
	return eventWorksheets.Read(ctx, obj)
}

func (r *eventResolver) ViewerCanUseTools(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotUse(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotUseToolsBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotUse(ctx, obj)), nil
}

func (r *eventResolver) ViewerCanFillWorksheets(ctx context.Context, obj *db.Event) (bool, error) {
	code, err := eventViewerCanFill.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *eventResolver) ViewerCannotFillWorksheetsBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	code, err := eventViewerCannotFillBecause.Read(ctx, obj)
	return because(code), err
}

func (r *mutationResolver) ToolUse(ctx context.Context, input gen.ToolUseInput) (*gen.ToolUsePayload, error) {
	p := &gen.ToolUsePayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	tool, err := id.Parse("ptl", input.ToolID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ToolUse, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		part, err := toolbox.Use(ctx, toolbox.UseInput{EventID: event, ToolID: tool, At: input.At.Value()})
		return changes("session", part).and("event", event), err
	}, shown(&p.Session, sessionRows, "session"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) ToolAdapt(ctx context.Context, input gen.ToolAdaptInput) (*gen.ToolAdaptPayload, error) {
	p := &gen.ToolAdaptPayload{}
	community, err := id.Parse("com", input.CommunityID)
	if err != nil {
		return nil, err
	}
	base, err := id.Parse("ptl", input.ToolID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ToolAdapt, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		tool, err := toolbox.Adapt(ctx, toolbox.AdaptInput{
			CommunityID: community, ToolID: base,
			Change: changeOf(input.Phase.Value(), input.FilledBy.Value(), input.GroupMin.Value(), input.GroupMax.Value(), input.Texts.Value()),
		})
		return changes("tool", tool), err
	}, shown(&p.Tool, processToolRows, "tool"))
}

func (r *mutationResolver) ToolEdit(ctx context.Context, input gen.ToolEditInput) (*gen.ToolEditPayload, error) {
	p := &gen.ToolEditPayload{}
	tool, err := id.Parse("ptl", input.ToolID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ToolEdit, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := toolbox.Edit(ctx, toolbox.EditInput{
			ToolID: tool, Revision: input.Revision,
			Change: changeOf(input.Phase.Value(), input.FilledBy.Value(), input.GroupMin.Value(), input.GroupMax.Value(), input.Texts.Value()),
		})
		return changed{"tool": tool}, err
	}, shown(&p.Tool, processToolRows, "tool"))
}

func (r *mutationResolver) ToolRetire(ctx context.Context, input gen.ToolRetireInput) (*gen.ToolRetirePayload, error) {
	p := &gen.ToolRetirePayload{}
	tool, err := id.Parse("ptl", input.ToolID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.ToolRetire, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := toolbox.Retire(ctx, toolbox.RetireInput{ToolID: tool, Revision: input.Revision})
		return changed{"tool": tool}, err
	}, shown(&p.Tool, processToolRows, "tool"))
}

func (r *mutationResolver) WorksheetStart(ctx context.Context, input gen.WorksheetStartInput) (*gen.WorksheetStartPayload, error) {
	p := &gen.WorksheetStartPayload{}
	start, err := worksheetStart(input)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.WorksheetStart, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		one, err := toolbox.Start(ctx, start)
		return changes("worksheet", one), err
	}, shown(&p.Worksheet, worksheetRows, "worksheet"))
}

func (r *mutationResolver) WorksheetFill(ctx context.Context, input gen.WorksheetFillInput) (*gen.WorksheetFillPayload, error) {
	p := &gen.WorksheetFillPayload{}
	one, err := id.Parse("wks", input.WorksheetID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.WorksheetFill, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := toolbox.Fill(ctx, toolbox.FillInput{WorksheetID: one, Revision: input.Revision, Answers: answersGiven(input.Answers)})
		return changed{"worksheet": one}, err
	}, shown(&p.Worksheet, worksheetRows, "worksheet"))
}

func (r *processToolResolver) Phase(ctx context.Context, obj *db.ProcessTool) (gen.EventPhase, error) {
	return gen.EventPhase(obj.Phase), nil
}

func (r *processToolResolver) FilledBy(ctx context.Context, obj *db.ProcessTool) (worksheet.FilledBy, error) {
	return worksheet.FilledBy(obj.FilledBy), nil
}

func (r *processToolResolver) IsRetired(ctx context.Context, obj *db.ProcessTool) (bool, error) {
	return obj.State == processtool.StateRETIRED, nil
}

func (r *processToolResolver) Languages(ctx context.Context, obj *db.ProcessTool) ([]string, error) {
	return processToolLanguages.Read(ctx, obj)
}

func (r *processToolResolver) Title(ctx context.Context, obj *db.ProcessTool, language *string) (string, error) {
	return processToolTitle.Read(ctx, obj)
}

func (r *processToolResolver) Text(ctx context.Context, obj *db.ProcessTool, language *string) (*db.ProcessToolText, error) {
	return processToolText.Read(ctx, obj)
}

func (r *processToolResolver) Texts(ctx context.Context, obj *db.ProcessTool) ([]*db.ProcessToolText, error) {
	return processToolTexts.Read(ctx, obj)
}

func (r *processToolResolver) Community(ctx context.Context, obj *db.ProcessTool) (*db.Community, error) {
	return processToolCommunity.Read(ctx, obj)
}

func (r *processToolResolver) BasedOn(ctx context.Context, obj *db.ProcessTool) (*db.ProcessTool, error) {
	return processToolBasedOn.Read(ctx, obj)
}

func (r *processToolResolver) Adaptations(ctx context.Context, obj *db.ProcessTool, first *int, after *string, last *int, before *string) (*paging.Connection[*db.ProcessTool], error) {
	return processToolAdaptations.Read(ctx, obj)
}

func (r *processToolTextResolver) PurposeHTML(ctx context.Context, obj *db.ProcessToolText) (string, error) {
	return markdown.HTML(obj.Purpose), nil
}

func (r *processToolTextResolver) OccasionHTML(ctx context.Context, obj *db.ProcessToolText) (string, error) {
	return markdown.HTML(obj.Occasion), nil
}

func (r *processToolTextResolver) Steps(ctx context.Context, obj *db.ProcessToolText) ([]*gen.ProcessToolStep, error) {
	return stepsShown(obj.Steps), nil
}

func (r *processToolTextResolver) Prepare(ctx context.Context, obj *db.ProcessToolText) ([]string, error) {
	return orNone(obj.Prepare), nil
}

func (r *processToolTextResolver) Prompts(ctx context.Context, obj *db.ProcessToolText) ([]string, error) {
	return orNone(obj.Prompts), nil
}

func (r *processToolTextResolver) Sheet(ctx context.Context, obj *db.ProcessToolText) ([]*gen.SheetField, error) {
	return fieldsShown(obj.Sheet), nil
}

func (r *queryResolver) ProcessTools(ctx context.Context, filter *gen.ProcessToolFilter, first *int, after *string, last *int, before *string) (*paging.Connection[*db.ProcessTool], error) {
	return allProcessTools.List(ctx)
}

func (r *sessionResolver) Tool(ctx context.Context, obj *db.Session) (*db.ProcessTool, error) {
	return sessionTool.Read(ctx, obj)
}

func (r *sessionResolver) Worksheets(ctx context.Context, obj *db.Session, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Worksheet], error) {
	return sessionWorksheets.Read(ctx, obj)
}

func (r *worksheetResolver) Organisation(ctx context.Context, obj *db.Worksheet) (*db.Organisation, error) {
	return worksheetOrganisation.Read(ctx, obj)
}

func (r *worksheetResolver) Person(ctx context.Context, obj *db.Worksheet) (*db.Person, error) {
	return worksheetPerson.Read(ctx, obj)
}

func (r *worksheetResolver) Event(ctx context.Context, obj *db.Worksheet) (*db.Event, error) {
	return worksheetEvent.Read(ctx, obj)
}

func (r *worksheetResolver) Session(ctx context.Context, obj *db.Worksheet) (*db.Session, error) {
	return worksheetSession.Read(ctx, obj)
}

func (r *worksheetResolver) Tool(ctx context.Context, obj *db.Worksheet) (*db.ProcessTool, error) {
	return worksheetTool.Read(ctx, obj)
}

func (r *worksheetResolver) Sheet(ctx context.Context, obj *db.Worksheet) ([]*gen.SheetField, error) {
	return fieldsShown(obj.Sheet), nil
}

func (r *worksheetResolver) Answers(ctx context.Context, obj *db.Worksheet) ([]*gen.SheetAnswer, error) {
	return answersShown(obj), nil
}

func (r *worksheetResolver) ViewerCanFill(ctx context.Context, obj *db.Worksheet) (bool, error) {
	code, err := worksheetViewerCanFill.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *worksheetResolver) ViewerCannotFillBecause(ctx context.Context, obj *db.Worksheet) (*gen.UserErrorCode, error) {
	code, err := worksheetViewerCannotFillBecause.Read(ctx, obj)
	return because(code), err
}

func (r *Resolver) ProcessTool() gen.ProcessToolResolver { return &processToolResolver{r} }

func (r *Resolver) ProcessToolText() gen.ProcessToolTextResolver { return &processToolTextResolver{r} }

func (r *Resolver) Worksheet() gen.WorksheetResolver { return &worksheetResolver{r} }

type (
	processToolResolver     struct{ *Resolver }
	processToolTextResolver struct{ *Resolver }
	worksheetResolver       struct{ *Resolver }
)
