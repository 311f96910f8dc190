package graph

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/session"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The lists and edges of cafe.graphql, as they are loaded ahead.
var (
	cafeRoundRows = paging.From(func(c *db.Client) *db.CafeRoundQuery { return c.CafeRound.Query() })
	cafeTableRows = paging.From(func(c *db.Client) *db.CafeTableQuery { return c.CafeTable.Query() })
	cafeSeatRows  = paging.From(func(c *db.Client) *db.CafeSeatQuery { return c.CafeSeat.Query() })

	sessionRounds              = &paging.Many[*db.CafeRound]{Name: "Session.rounds", From: cafeRoundRows, Link: by("session_id"), Order: roundsByNumber}
	sessionTables              = &paging.Many[*db.CafeTable]{Name: "Session.tables", From: cafeTableRows, Link: by("session_id"), Order: tablesByNumber}
	cafeRoundSession           = &paging.One[*db.CafeRound, *db.Session]{Name: "CafeRound.session", From: sessionRows, Key: keyOf(func(p *db.CafeRound) uuid.UUID { return p.SessionID })}
	cafeRoundSeats             = &paging.Many[*db.CafeSeat]{Name: "CafeRound.seats", From: cafeSeatRows, Link: by("round_id"), Order: asMade[*db.CafeSeat]}
	cafeRoundViewerSeat        = &paging.Each[*db.CafeRound, *db.CafeSeat]{Name: "CafeRound.viewerSeat", Load: seatsOfViewer}
	cafeRoundContributionCount = &paging.Each[*db.CafeRound, *int]{Name: "CafeRound.contributionCount", Load: contributionCounts}
	cafeTableHost              = &paging.One[*db.CafeTable, *db.Person]{Name: "CafeTable.host", From: personRows, Key: func(p *db.CafeTable) *uuid.UUID { return p.HostID }}
	cafeTableHostName          = &paging.Each[*db.CafeTable, *string]{Name: "CafeTable.hostName", Load: hostNames}
	cafeSeatTable              = &paging.One[*db.CafeSeat, *db.CafeTable]{Name: "CafeSeat.table", From: cafeTableRows, Key: keyOf(func(p *db.CafeSeat) uuid.UUID { return p.TableID })}
	cafeSeatPerson             = &paging.One[*db.CafeSeat, *db.Person]{Name: "CafeSeat.person", From: personRows, Key: keyOf(func(p *db.CafeSeat) uuid.UUID { return p.PersonID })}
	cafeSeatName               = &paging.Each[*db.CafeSeat, string]{Name: "CafeSeat.name", Load: namesAtTables}
)

func roundsByNumber(paging.Args) paging.Order[*db.CafeRound] {
	return paging.Order[*db.CafeRound]{Name: "number", Column: "number", Value: func(x *db.CafeRound) any {
		if x == nil {
			return 0
		}
		return x.Number
	}}
}

func tablesByNumber(paging.Args) paging.Order[*db.CafeTable] {
	return paging.Order[*db.CafeTable]{Name: "number", Column: "number", Value: func(x *db.CafeTable) any {
		if x == nil {
			return 0
		}
		return x.Number
	}}
}

// seatsOfViewer are where the viewer sits in the rounds.
func seatsOfViewer(ctx context.Context, of []*db.CafeRound, _ paging.Args) (map[uuid.UUID]*db.CafeSeat, error) {
	v, found := viewer.Of(ctx), map[uuid.UUID]*db.CafeSeat{}
	if !v.SignedIn() {
		return found, nil
	}
	seats, err := paging.Among(ctx, cafeSeatRows, "round_id", of, rule.Says("{person_id} = ?", v.PersonID))
	if err != nil {
		return nil, fmt.Errorf("viewer's seats: %w", err)
	}
	for _, seat := range seats {
		found[seat.RoundID] = seat
	}
	return found, nil
}

func namesAtTables(ctx context.Context, of []*db.CafeSeat, _ paging.Args) (map[uuid.UUID]string, error) {
	people := make([]uuid.UUID, len(of))
	for i, seat := range of {
		people[i] = seat.PersonID
	}
	byPerson, err := namesOf(ctx, people, nil)
	if err != nil {
		return nil, err
	}
	names := make(map[uuid.UUID]string, len(of))
	for _, seat := range of {
		names[seat.ID] = byPerson[seat.PersonID]
	}
	return names, nil
}

// hostNames are what those in the room call who stays at each table.
func hostNames(ctx context.Context, of []*db.CafeTable, _ paging.Args) (map[uuid.UUID]*string, error) {
	sessions := make([]uuid.UUID, len(of))
	for i, table := range of {
		sessions[i] = table.SessionID
	}
	entered, err := sessionsEntered(ctx, sessions)
	if err != nil {
		return nil, err
	}
	var people []uuid.UUID
	for _, table := range of {
		if table.HostID != nil && entered[table.SessionID] {
			people = append(people, *table.HostID)
		}
	}
	byPerson, err := namesOf(ctx, people, nil)
	if err != nil {
		return nil, err
	}
	names := make(map[uuid.UUID]*string, len(of))
	for _, table := range of {
		if table.HostID == nil {
			continue
		}
		if name, known := byPerson[*table.HostID]; known && entered[table.SessionID] {
			names[table.ID] = &name
		}
	}
	return names, nil
}

// sessionsEntered says of each session whether the viewer is in the room of its event.
func sessionsEntered(ctx context.Context, ids []uuid.UUID) (map[uuid.UUID]bool, error) {
	sessions, err := db.FromContext(ctx).Session.Query().Where(session.IDIn(ids...)).WithEvent().
		All(rule.AsSystem(ctx, "whether the viewer is in the room of a session decides"))
	if err != nil {
		return nil, fmt.Errorf("sessions of tables: %w", err)
	}
	var events []*db.Event
	for _, one := range sessions {
		if one.Edges.Event != nil {
			events = append(events, one.Edges.Event)
		}
	}
	rooms, err := rule.InRoom(ctx, events, viewer.Of(ctx).PersonID)
	if err != nil {
		return nil, err
	}
	entered := make(map[uuid.UUID]bool, len(sessions))
	for _, one := range sessions {
		entered[one.ID] = rooms[one.EventID]
	}
	return entered, nil
}

// contributionCounts count what came in the rounds, for those who run their events; to
// anybody else a count would tell while a round runs what nothing shall.
func contributionCounts(ctx context.Context, of []*db.CafeRound, _ paging.Args) (map[uuid.UUID]*int, error) {
	run, err := roundsRun(ctx, of)
	if err != nil || len(run) == 0 {
		return nil, err
	}
	system := rule.AsSystem(ctx, "who runs the event counts what is not shown yet")
	counted, err := paging.Measure(system, cafeRoundRows, run,
		"SELECT COUNT(*) FROM contributions w WHERE w.round_id = {id} AND w.state = 'SHOWN'")
	if err != nil {
		return nil, fmt.Errorf("contributions of rounds: %w", err)
	}
	counts := make(map[uuid.UUID]*int, len(counted))
	for round, count := range counted {
		counts[round] = &count
	}
	return counts, nil
}

// roundsRun are the rounds of events that the viewer runs.
func roundsRun(ctx context.Context, of []*db.CafeRound) ([]*db.CafeRound, error) {
	ids := make([]uuid.UUID, len(of))
	for i, round := range of {
		ids[i] = round.SessionID
	}
	sessions, err := db.FromContext(ctx).Session.Query().Where(session.IDIn(ids...)).WithEvent().
		All(rule.AsSystem(ctx, "whether the viewer runs the event of a round decides"))
	if err != nil {
		return nil, fmt.Errorf("sessions of rounds: %w", err)
	}
	var run []*db.CafeRound
	for _, round := range of {
		for _, one := range sessions {
			if one.ID == round.SessionID && one.Edges.Event != nil && whyNotFacilitate(ctx, one.Edges.Event) == "" {
				run = append(run, round)
			}
		}
	}
	return run, nil
}
