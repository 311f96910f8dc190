package graph

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/graph/scalar"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The lists and edges of event.graphql, as they are loaded ahead.
var (
	allEvents      = &paging.Many[*db.Event]{Name: "Query.events", From: eventRows, Order: eventsOrder(nextFirst), Where: eventsWhere}
	eventCommunity = &paging.One[*db.Event, *db.Community]{Name: "Event.community", From: communityRows, Key: keyOf(func(p *db.Event) uuid.UUID { return p.CommunityID })}
	eventHost      = &paging.One[*db.Event, *db.Organisation]{Name: "Event.host", From: organisationRows, Key: func(p *db.Event) *uuid.UUID { return p.HostID }}
	eventSeries    = &paging.One[*db.Event, *db.EventSeries]{Name: "Event.series", From: eventSeriesRows, Key: func(p *db.Event) *uuid.UUID { return p.SeriesID }}
	eventSessions  = &paging.Many[*db.Session]{Name: "Event.sessions", From: sessionRows, Link: by("event_id"), Order: func(paging.Args) paging.Order[*db.Session] {
		return paging.Order[*db.Session]{Name: "position", Column: "position", Value: func(x *db.Session) any {
			if x == nil {
				return 0
			}
			return x.Position
		}}
	}}
	eventKeyLearnings = &paging.Many[*db.KeyLearning]{Name: "Event.keyLearnings", From: keyLearningRows, Link: by("event_id"), Order: func(paging.Args) paging.Order[*db.KeyLearning] {
		return paging.Order[*db.KeyLearning]{Name: "position", Column: "position", Value: func(x *db.KeyLearning) any {
			if x == nil {
				return 0
			}
			return x.Position
		}}
	}}
	eventCompetencies                = &paging.Many[*db.EventCompetency]{Name: "Event.competencies", From: eventCompetencyRows, Link: by("event_id"), Order: asMade[*db.EventCompetency]}
	eventTeam                        = &paging.Many[*db.EventTeamMember]{Name: "Event.team", From: eventTeamMemberRows, Link: by("event_id"), Order: asMade[*db.EventTeamMember]}
	eventLessons                     = &paging.Many[*db.Lesson]{Name: "Event.lessons", From: lessonRows, Link: lessonsOfEvent, Order: newestFirst[*db.Lesson]}
	eventKnowledgeAssets             = &paging.Many[*db.KnowledgeAsset]{Name: "Event.knowledgeAssets", From: knowledgeAssetRows, Link: by("event_id"), Order: newestFirst[*db.KnowledgeAsset]}
	eventRegistrations               = &paging.Many[*db.Registration]{Name: "Event.registrations", From: registrationRows, Link: by("event_id"), Order: asMade[*db.Registration], Where: registrationsWhere}
	eventViewerRegistration          = &paging.Each[*db.Event, *db.Registration]{Name: "Event.viewerRegistration", Load: registrationsOfViewer}
	eventLink                        = &paging.Each[*db.Event, string]{Name: "Event.link", Load: linksForThoseRegistered}
	eventViewerCanRegister           = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCanRegister", Load: whyNotRegister}
	eventViewerCannotRegisterBecause = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCannotRegisterBecause", Load: whyNotRegister}
	eventViewerCanDecline            = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCanDecline", Load: whyNotDecline}
	eventViewerCannotDeclineBecause  = &paging.Each[*db.Event, gen.UserErrorCode]{Name: "Event.viewerCannotDeclineBecause", Load: whyNotDecline}
	eventCompetencyCompetency        = &paging.One[*db.EventCompetency, *db.Competency]{Name: "EventCompetency.competency", From: competencyRows, Key: keyOf(func(p *db.EventCompetency) uuid.UUID { return p.CompetencyID })}
	eventTeamMemberPerson            = &paging.One[*db.EventTeamMember, *db.Person]{Name: "EventTeamMember.person", From: personRows, Key: keyOf(func(p *db.EventTeamMember) uuid.UUID { return p.PersonID })}
	keyLearningEvent                 = &paging.One[*db.KeyLearning, *db.Event]{Name: "KeyLearning.event", From: eventRows, Key: keyOf(func(p *db.KeyLearning) uuid.UUID { return p.EventID })}
	keyLearningLesson                = &paging.Each[*db.KeyLearning, *db.Lesson]{Name: "KeyLearning.lesson", Load: lessonsDrawnFrom[*db.KeyLearning]}
	keyLearningReconsider            = &paging.Each[*db.KeyLearning, bool]{Name: "KeyLearning.viewerShouldReconsider", Load: unsupportedLearnings}
	registrationEvent                = &paging.One[*db.Registration, *db.Event]{Name: "Registration.event", From: eventRows, Key: keyOf(func(p *db.Registration) uuid.UUID { return p.EventID })}
	registrationPerson               = &paging.One[*db.Registration, *db.Person]{Name: "Registration.person", From: personRows, Key: keyOf(func(p *db.Registration) uuid.UUID { return p.PersonID })}
	registrationPlaceInLine          = &paging.Each[*db.Registration, int]{Name: "Registration.placeInLine", Load: placesInLine}
)

const (
	nextFirst   = gen.EventOrderNextFirst
	latestFirst = gen.EventOrderLatestFirst
)

// eventsOrder sorts by the start, as asked or else as usual for the list.
func eventsOrder(usual gen.EventOrder) func(paging.Args) paging.Order[*db.Event] {
	return func(args paging.Args) paging.Order[*db.Event] {
		order := gen.EventOrder(args.Text("orderBy"))
		if order == "" {
			order = usual
		}
		return paging.Order[*db.Event]{Name: string(order), Column: "starts_at", Desc: order == latestFirst, Value: func(e *db.Event) any {
			if e == nil {
				return time.Time{}
			}
			return e.StartsAt
		}}
	}
}

func eventsLatestFirst(args paging.Args) paging.Order[*db.Event] {
	return eventsOrder(latestFirst)(args)
}

func eventsWhere(ctx context.Context, args paging.Args) (rule.Clause, error) {
	filter, v := args.In("filter"), viewer.Of(ctx)
	community, err := refers(filter, "community", "com", func(id uuid.UUID) rule.Clause { return rule.Says("{community_id} = ?", id) })
	if err != nil {
		return rule.Clause{}, err
	}
	competency, err := refers(filter, "competency", "cmp", func(id uuid.UUID) rule.Clause {
		return rule.Exists("event_competencies j", rule.Says("j.event_id = {id} AND j.competency_id = ?", id))
	})
	if err != nil {
		return rule.Clause{}, err
	}
	from, err := instant(filter, "from", "{ends_at} >= ?")
	if err != nil {
		return rule.Clause{}, err
	}
	to, err := instant(filter, "to", "{starts_at} < ?")
	if err != nil {
		return rule.Clause{}, err
	}
	text, err := sought(filter)
	if err != nil {
		return rule.Clause{}, err
	}
	return asked(words(text, "title"), community, competency, from, to,
		enum("format", filter.Text("format")), inPhase(filter.Text("phase")), registered(v, filter)), nil
}

// instant is a condition on a moment given in the filter.
func instant(filter paging.Args, name, condition string) (rule.Clause, error) {
	if filter[name] == nil {
		return rule.Clause{}, nil
	}
	at, err := scalar.UnmarshalDateTime(filter[name])
	if err != nil {
		return rule.Clause{}, err
	}
	return rule.Says(condition, at), nil
}

// registered holds for the events that the viewer registered for, or did not.
func registered(v viewer.Viewer, filter paging.Args) rule.Clause {
	wanted, asked := filter.Bool("registered")
	if !asked {
		return rule.Clause{}
	}
	in := rule.Exists("registrations j", rule.Says(
		"j.event_id = {id} AND j.person_id = ? AND j.state IN ('CONFIRMED', 'WAITLISTED', 'PENDING')", v.PersonID))
	if !wanted {
		in.Text = "NOT " + in.Text
	}
	return in
}

func registrationsWhere(_ context.Context, args paging.Args) (rule.Clause, error) {
	return enum("state", args.Text("state")), nil
}

func lessonsOfEvent(ctx context.Context, args paging.Args) (rule.Clause, error) {
	return related(ctx, args, "j.lesson_id = {id} AND j.event_id = @"), nil
}

func eventsOfLesson(ctx context.Context, args paging.Args) (rule.Clause, error) {
	return related(ctx, args, "j.event_id = {id} AND j.lesson_id = @"), nil
}

// related links events and lessons, in the relation asked for. Both ends are seen
// by the viewer: one is the parent, the other passes its own policy.
func related(_ context.Context, args paging.Args, on string) rule.Clause {
	join := rule.Says(on)
	if relation := args.Text("relation"); relation != "" {
		join = rule.Both(join, rule.Says("j.relation = ?", relation))
	}
	return rule.Exists("event_lessons j", join)
}

// registrationsOfViewer are the viewer's registrations for the events, in any state.
func registrationsOfViewer(ctx context.Context, of []*db.Event, _ paging.Args) (map[uuid.UUID]*db.Registration, error) {
	v := viewer.Of(ctx)
	found := map[uuid.UUID]*db.Registration{}
	if !v.SignedIn() {
		return found, nil
	}
	mine, err := paging.Among(ctx, registrationRows, "event_id", of, rule.Says("{person_id} = ?", v.PersonID))
	if err != nil {
		return nil, fmt.Errorf("viewer's registrations: %w", err)
	}
	for _, r := range mine {
		found[r.EventID] = r
	}
	return found, nil
}

// linksForThoseRegistered are the addresses to take part online, for those who
// have a place and those who run the event.
func linksForThoseRegistered(ctx context.Context, of []*db.Event, args paging.Args) (map[uuid.UUID]string, error) {
	v := viewer.Of(ctx)
	mine, err := registrationsOfViewer(ctx, of, args)
	if err != nil {
		return nil, err
	}
	links := map[uuid.UUID]string{}
	for _, e := range of {
		r := mine[e.ID]
		if v.Steward || v.Runs(e.CommunityID) || slices.Contains(v.Teams, e.ID) || (r != nil && r.State == registration.StateCONFIRMED) {
			links[e.ID] = e.Link
		}
	}
	return links, nil
}

// placesInLine count, for those who wait, who came before them.
func placesInLine(ctx context.Context, of []*db.Registration, _ paging.Args) (map[uuid.UUID]int, error) {
	var waiting []*db.Registration
	for _, r := range of {
		if r.State == registration.StateWAITLISTED {
			waiting = append(waiting, r)
		}
	}
	if len(waiting) == 0 {
		return map[uuid.UUID]int{}, nil
	}
	system := rule.AsSystem(ctx, "a place in line counts those whose registrations the viewer may not see")
	places, err := paging.Measure(system, registrationRows, waiting,
		"SELECT COUNT(*) FROM registrations w WHERE w.event_id = {event_id} AND w.mode = {mode} AND w.state = 'WAITLISTED' AND w.place_in_queue <= {place_in_queue}")
	if err != nil {
		return nil, fmt.Errorf("places in line: %w", err)
	}
	return places, nil
}
