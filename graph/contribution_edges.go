package graph

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/capturing"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The lists and edges of contribution.graphql, as they are loaded ahead.
var (
	contributionRows = paging.From(func(c *db.Client) *db.ContributionQuery { return c.Contribution.Query() })

	eventContributions                 = &paging.Many[*db.Contribution]{Name: "Event.contributions", From: contributionRows, Link: by("event_id"), Order: asMade[*db.Contribution], Where: contributionsWhere}
	eventViewerCanContribute           = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCanContribute", Load: whyNotContribute}
	eventViewerCannotContributeBecause = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCannotContributeBecause", Load: whyNotContribute}
	eventViewerAttribution             = &paging.Each[*db.Event, contribution.Attribution]{Name: "Event.viewerAttribution", Load: usualAttributions}
	contributionByline                 = &paging.Each[*db.Contribution, string]{Name: "Contribution.byline", Load: bylines}
	contributionAuthor                 = &paging.Each[*db.Contribution, *db.Person]{Name: "Contribution.author", Load: namedAuthors}
	contributionEvent                  = &paging.One[*db.Contribution, *db.Event]{Name: "Contribution.event", From: eventRows, Key: keyOf(func(p *db.Contribution) uuid.UUID { return p.EventID })}
	contributionSession                = &paging.One[*db.Contribution, *db.Session]{Name: "Contribution.session", From: sessionRows, Key: func(p *db.Contribution) *uuid.UUID { return p.SessionID }}
	contributionRound                  = &paging.One[*db.Contribution, *db.CafeRound]{Name: "Contribution.round", From: cafeRoundRows, Key: func(p *db.Contribution) *uuid.UUID { return p.RoundID }}
	contributionCanEdit                = &paging.Each[*db.Contribution, gen.UserErrorCode]{Name: "Contribution.viewerCanEdit", Load: whyNotEditContribution}
	contributionCannotEditBecause      = &paging.Each[*db.Contribution, gen.UserErrorCode]{Name: "Contribution.viewerCannotEditBecause", Load: whyNotEditContribution}
	contributionCanWithdraw            = &paging.Each[*db.Contribution, gen.UserErrorCode]{Name: "Contribution.viewerCanWithdraw", Load: whyNotWithdraw}
	contributionCannotWithdrawBecause  = &paging.Each[*db.Contribution, gen.UserErrorCode]{Name: "Contribution.viewerCannotWithdrawBecause", Load: whyNotWithdraw}
)

func contributionsWhere(ctx context.Context, args paging.Args) (rule.Clause, error) {
	session, err := refers(args, "session", "ses", func(id uuid.UUID) rule.Clause { return rule.Says("{session_id} = ?", id) })
	if err != nil {
		return rule.Clause{}, err
	}
	round, err := refers(args, "round", "rnd", func(id uuid.UUID) rule.Clause { return rule.Says("{round_id} = ?", id) })
	if err != nil {
		return rule.Clause{}, err
	}
	return asked(enum("kind", args.Text("kind")), session, round, ownContributions(viewer.Of(ctx), args)), nil
}

// ownContributions holds for those that the viewer wrote or wrote down, or for the others.
func ownContributions(v viewer.Viewer, args paging.Args) rule.Clause {
	mine, wanted := args.Bool("mine")
	switch {
	case !wanted:
		return rule.Clause{}
	case mine:
		return rule.Says("({author_id} = ? OR {captured_by_id} = ?)", v.PersonID, v.PersonID)
	}
	return rule.Says("NOT ({author_id} = ? OR {captured_by_id} = ?)", v.PersonID, v.PersonID)
}

func whyNotContribute(ctx context.Context, of []*db.Event, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	rooms, err := rule.InRoom(ctx, of, viewer.Of(ctx).PersonID)
	if err != nil {
		return nil, err
	}
	now, codes := clock.Now(ctx), make(map[uuid.UUID]gen.UserErrorCode, len(of))
	for _, e := range of {
		codes[e.ID] = refusal(ctx, rule.ContributionCapture, rule.Target{Community: e.CommunityID})
		if codes[e.ID] == "" {
			codes[e.ID] = gen.UserErrorCode(capturing.CannotCapture(e, rooms[e.ID], now))
		}
	}
	return codes, nil
}

func whyNotFacilitate(ctx context.Context, e *db.Event) gen.UserErrorCode {
	return refusal(ctx, rule.ContributionSort, rule.Target{Community: e.CommunityID, Event: e.ID})
}

// usualAttributions are whom readers see beside the viewer's next contributions.
func usualAttributions(ctx context.Context, of []*db.Event, _ paging.Args) (map[uuid.UUID]contribution.Attribution, error) {
	var own *person.Attribution
	if me := viewer.Of(ctx).PersonID; me != uuid.Nil {
		row, err := db.FromContext(ctx).Person.Get(rule.AsSystem(ctx, "one's own choice, whatever the token may read"), me)
		if err != nil {
			return nil, fmt.Errorf("find the viewer's choice: %w", err)
		}
		own = row.Attribution
	}
	usual := make(map[uuid.UUID]contribution.Attribution, len(of))
	for _, e := range of {
		usual[e.ID] = capturing.Usual(e.HouseRule, own)
	}
	return usual, nil
}

// attributionsOf are what the house rule of the event lets people choose.
func attributionsOf(e *db.Event) []contribution.Attribution {
	var allowed []contribution.Attribution
	for _, one := range []contribution.Attribution{contribution.AttributionNAMED, contribution.AttributionORGANISATION, contribution.AttributionANONYMOUS} {
		if capturing.Bounded(e.HouseRule, one) == one {
			allowed = append(allowed, one)
		}
	}
	return allowed
}

// attributed tells whom readers see beside each: what was chosen, within the house rule of
// the event as it is now.
func attributed(ctx context.Context, of []*db.Contribution) (map[uuid.UUID]contribution.Attribution, error) {
	events, err := eventsOfContributions(ctx, of)
	if err != nil {
		return nil, err
	}
	shown := make(map[uuid.UUID]contribution.Attribution, len(of))
	for _, c := range of {
		shown[c.ID] = capturing.Bounded(events[c.EventID].HouseRule, c.Attribution)
	}
	return shown, nil
}

// eventsOfContributions are the events of contributions that the viewer sees.
func eventsOfContributions(ctx context.Context, of []*db.Contribution) (map[uuid.UUID]*db.Event, error) {
	events := map[uuid.UUID]*db.Event{}
	var ids []uuid.UUID
	for _, c := range of {
		if _, known := events[c.EventID]; !known {
			events[c.EventID] = nil
			ids = append(ids, c.EventID)
		}
	}
	rows, err := db.FromContext(ctx).Event.Query().Where(event.IDIn(ids...)).
		All(rule.AsSystem(ctx, "a contribution is seen by the house rule of its event, whatever the token may read"))
	if err != nil {
		return nil, fmt.Errorf("events of contributions: %w", err)
	}
	for _, e := range rows {
		events[e.ID] = e
	}
	return events, nil
}

// bylines are the names that readers see, of people and of organisations.
func bylines(ctx context.Context, of []*db.Contribution, _ paging.Args) (map[uuid.UUID]string, error) {
	shown, err := attributed(ctx, of)
	if err != nil {
		return nil, err
	}
	var people, organisations []uuid.UUID
	for _, c := range of {
		switch {
		case shown[c.ID] == contribution.AttributionNAMED:
			people = append(people, c.AuthorID)
		case shown[c.ID] == contribution.AttributionORGANISATION && c.OrganisationID != nil:
			organisations = append(organisations, *c.OrganisationID)
		}
	}
	names, err := namesOf(ctx, people, organisations)
	if err != nil {
		return nil, err
	}
	lines := make(map[uuid.UUID]string, len(of))
	for _, c := range of {
		switch {
		case shown[c.ID] == contribution.AttributionNAMED:
			lines[c.ID] = names[c.AuthorID]
		case shown[c.ID] == contribution.AttributionORGANISATION && c.OrganisationID != nil:
			lines[c.ID] = names[*c.OrganisationID]
		}
	}
	return lines, nil
}

// namesOf are the names of people and organisations for those in the room with them.
func namesOf(ctx context.Context, people, organisations []uuid.UUID) (map[uuid.UUID]string, error) {
	system := rule.AsSystem(ctx, "those in one room see each other's names")
	names := map[uuid.UUID]string{}
	if len(people) > 0 {
		rows, err := paging.ByIDs(system, personRows, people)
		if err != nil {
			return nil, fmt.Errorf("names of people: %w", err)
		}
		for _, row := range rows {
			names[row.ID] = nameOf(row)
		}
	}
	if len(organisations) > 0 {
		rows, err := paging.ByIDs(system, organisationRows, organisations)
		if err != nil {
			return nil, fmt.Errorf("names of organisations: %w", err)
		}
		for _, row := range rows {
			names[row.ID] = row.Name
		}
	}
	return names, nil
}

// namedAuthors are the authors whose names readers see, as far as the viewer may see them.
func namedAuthors(ctx context.Context, of []*db.Contribution, _ paging.Args) (map[uuid.UUID]*db.Person, error) {
	shown, err := attributed(ctx, of)
	if err != nil {
		return nil, err
	}
	var ids []uuid.UUID
	for _, c := range of {
		if shown[c.ID] == contribution.AttributionNAMED {
			ids = append(ids, c.AuthorID)
		}
	}
	authors := map[uuid.UUID]*db.Person{}
	if len(ids) == 0 {
		return authors, nil
	}
	people, err := paging.ByIDs(ctx, personRows, ids)
	if err != nil {
		return nil, fmt.Errorf("authors: %w", err)
	}
	for _, c := range of {
		for _, p := range people {
			if shown[c.ID] == contribution.AttributionNAMED && p.ID == c.AuthorID {
				authors[c.ID] = p
			}
		}
	}
	return authors, nil
}

func whyNotEditContribution(ctx context.Context, of []*db.Contribution, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	return whyNotOwn(ctx, of, rule.ContributionEdit, mayEdit, capturing.CannotEdit)
}

func whyNotWithdraw(ctx context.Context, of []*db.Contribution, _ paging.Args) (map[uuid.UUID]gen.UserErrorCode, error) {
	return whyNotOwn(ctx, of, rule.ContributionWithdraw, isAuthor, func(_ *db.Event, c *db.Contribution) string {
		return capturing.CannotWithdraw(c)
	})
}

// whyNotOwn asks the rule of each contribution that is the viewer's.
func whyNotOwn(ctx context.Context, of []*db.Contribution, act rule.Act, own func(viewer.Viewer, *db.Contribution) bool, state func(*db.Event, *db.Contribution) string) (map[uuid.UUID]gen.UserErrorCode, error) {
	events, err := eventsOfContributions(ctx, of)
	if err != nil {
		return nil, err
	}
	v, codes := viewer.Of(ctx), make(map[uuid.UUID]gen.UserErrorCode, len(of))
	for _, c := range of {
		target := rule.Target{Community: events[c.EventID].CommunityID, Event: c.EventID}
		if own(v, c) {
			target.Person = v.PersonID
		}
		codes[c.ID] = refusal(ctx, act, target)
		if codes[c.ID] == "" {
			codes[c.ID] = gen.UserErrorCode(state(events[c.EventID], c))
		}
	}
	return codes, nil
}

func isAuthor(v viewer.Viewer, c *db.Contribution) bool {
	return v.SignedIn() && c.AuthorID == v.PersonID
}

// mayEdit holds for the author and for who wrote it down.
func mayEdit(v viewer.Viewer, c *db.Contribution) bool {
	return isAuthor(v, c) || v.SignedIn() && c.CapturedByID == v.PersonID
}
