package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
)

func (r *eventResolver) PurposeHTML(ctx context.Context, obj *db.Event) (string, error) {
	return markdown.HTML(obj.Purpose), nil
}

func (r *eventResolver) Questions(ctx context.Context, obj *db.Event) ([]string, error) {
	return orNone(obj.Questions), nil
}

func (r *eventResolver) Phase(ctx context.Context, obj *db.Event) (gen.EventPhase, error) {
	return gen.EventPhase(learning.PhaseOf(obj.State)), nil
}

func (r *eventResolver) IsOnline(ctx context.Context, obj *db.Event) (bool, error) {
	return obj.Link != "", nil
}

func (r *eventResolver) Link(ctx context.Context, obj *db.Event) (*string, error) {
	link, err := eventLink.Read(ctx, obj)
	return notEmpty(link), err
}

func (r *eventResolver) PreReadingHTML(ctx context.Context, obj *db.Event) (string, error) {
	return markdown.HTML(obj.PreReading), nil
}

func (r *eventResolver) Community(ctx context.Context, obj *db.Event) (*db.Community, error) {
	return eventCommunity.Read(ctx, obj)
}

func (r *eventResolver) Host(ctx context.Context, obj *db.Event) (*db.Organisation, error) {
	return eventHost.Read(ctx, obj)
}

func (r *eventResolver) Series(ctx context.Context, obj *db.Event) (*db.EventSeries, error) {
	return eventSeries.Read(ctx, obj)
}

func (r *eventResolver) Sessions(ctx context.Context, obj *db.Event, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Session], error) {
	return eventSessions.Read(ctx, obj)
}

func (r *eventResolver) KeyLearnings(ctx context.Context, obj *db.Event, first *int, after *string, last *int, before *string) (*paging.Connection[*db.KeyLearning], error) {
	return eventKeyLearnings.Read(ctx, obj)
}

func (r *eventResolver) Competencies(ctx context.Context, obj *db.Event, first *int, after *string, last *int, before *string) (*paging.Connection[*db.EventCompetency], error) {
	return eventCompetencies.Read(ctx, obj)
}

func (r *eventResolver) Team(ctx context.Context, obj *db.Event, first *int, after *string, last *int, before *string) (*paging.Connection[*db.EventTeamMember], error) {
	return eventTeam.Read(ctx, obj)
}

func (r *eventResolver) Lessons(ctx context.Context, obj *db.Event, relation *eventlesson.Relation, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Lesson], error) {
	return eventLessons.Read(ctx, obj)
}

func (r *eventResolver) KnowledgeAssets(ctx context.Context, obj *db.Event, first *int, after *string, last *int, before *string) (*paging.Connection[*db.KnowledgeAsset], error) {
	return eventKnowledgeAssets.Read(ctx, obj)
}

func (r *eventResolver) Registrations(ctx context.Context, obj *db.Event, state *registration.State, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Registration], error) {
	return eventRegistrations.Read(ctx, obj)
}

func (r *eventResolver) ViewerRegistration(ctx context.Context, obj *db.Event) (*db.Registration, error) {
	return eventViewerRegistration.Read(ctx, obj)
}

func (r *eventResolver) ViewerCanRegister(ctx context.Context, obj *db.Event) (bool, error) {
	code, err := eventViewerCanRegister.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *eventResolver) ViewerCannotRegisterBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	code, err := eventViewerCannotRegisterBecause.Read(ctx, obj)
	return because(code), err
}

func (r *eventResolver) ViewerCanDecline(ctx context.Context, obj *db.Event) (bool, error) {
	code, err := eventViewerCanDecline.Read(ctx, obj)
	return err == nil && code == "", err
}

func (r *eventResolver) ViewerCannotDeclineBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	code, err := eventViewerCannotDeclineBecause.Read(ctx, obj)
	return because(code), err
}

func (r *eventResolver) ViewerCanAnnounce(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotAnnounce(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotAnnounceBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotAnnounce(ctx, obj)), nil
}

func (r *eventResolver) ViewerCanEdit(ctx context.Context, obj *db.Event) (bool, error) {
	return whyNotEdit(ctx, obj) == "", nil
}

func (r *eventResolver) ViewerCannotEditBecause(ctx context.Context, obj *db.Event) (*gen.UserErrorCode, error) {
	return because(whyNotEdit(ctx, obj)), nil
}

func (r *eventCompetencyResolver) Competency(ctx context.Context, obj *db.EventCompetency) (*db.Competency, error) {
	return eventCompetencyCompetency.Read(ctx, obj)
}

func (r *eventTeamMemberResolver) Person(ctx context.Context, obj *db.EventTeamMember) (*db.Person, error) {
	return eventTeamMemberPerson.Read(ctx, obj)
}

func (r *keyLearningResolver) Lesson(ctx context.Context, obj *db.KeyLearning) (*db.Lesson, error) {
	return keyLearningLesson.Read(ctx, obj)
}

func (r *keyLearningResolver) ViewerShouldReconsider(ctx context.Context, obj *db.KeyLearning) (bool, error) {
	return keyLearningReconsider.Read(ctx, obj)
}

func (r *keyLearningResolver) Event(ctx context.Context, obj *db.KeyLearning) (*db.Event, error) {
	return keyLearningEvent.Read(ctx, obj)
}

func (r *mutationResolver) EventDraft(ctx context.Context, input gen.EventDraftInput) (*gen.EventDraftPayload, error) {
	p := &gen.EventDraftPayload{}
	community, err := id.Parse("com", input.CommunityID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventDraft, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		e, err := learning.Draft(ctx, learning.DraftInput{
			CommunityID: community, Title: input.Title, StartsAt: input.StartsAt.Value(), Minutes: input.Minutes.Value(), Zone: input.Zone.Value(),
			Place: input.Place.Value(), Link: input.Link.Value(), Purpose: input.Purpose.Value(), Format: input.Format.Value(),
			Questions: input.Questions.Value(), Capacity: input.Capacity.Value(), OnlineCapacity: input.OnlineCapacity.Value(), Language: input.Language.Value(),
		})
		return changes("event", e), err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) EventAnnounce(ctx context.Context, input gen.EventAnnounceInput) (*gen.EventAnnouncePayload, error) {
	p := &gen.EventAnnouncePayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventAnnounce, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		_, err := learning.Announce(ctx, learning.AnnounceInput{
			EventID: event, Revision: input.Revision, StartsAt: input.StartsAt.Value(), Place: input.Place.Value(), Link: input.Link.Value(),
			Scope: scope(input.Scope.Value()),
		})
		return changed{"event": event}, err
	}, shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) EventRegister(ctx context.Context, input gen.EventRegisterInput) (*gen.EventRegisterPayload, error) {
	p := &gen.EventRegisterPayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventRegister, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		mine, err := learning.Register(ctx, learning.RegisterInput{EventID: event, Mode: input.Mode.Value(), Question: input.Question.Value()})
		return changes("registration", mine).and("event", event), err
	}, shown(&p.Registration, registrationRows, "registration"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) EventDecline(ctx context.Context, input gen.EventDeclineInput) (*gen.EventDeclinePayload, error) {
	p := &gen.EventDeclinePayload{}
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.EventDecline, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		mine, err := learning.Decline(ctx, learning.DeclineInput{EventID: event})
		return changes("registration", mine).and("event", event), err
	}, shown(&p.Registration, registrationRows, "registration"), shown(&p.Event, eventRows, "event"))
}

func (r *mutationResolver) RegistrationCancel(ctx context.Context, input gen.RegistrationCancelInput) (*gen.RegistrationCancelPayload, error) {
	p := &gen.RegistrationCancelPayload{}
	registration, err := id.Parse("reg", input.RegistrationID)
	if err != nil {
		return nil, err
	}
	return p, r.act(ctx, rule.RegistrationCancel, input.IdempotencyKey.Value(), input, &p.UserErrors, func(ctx context.Context) (changed, error) {
		mine, err := learning.Cancel(ctx, learning.CancelInput{RegistrationID: registration})
		if err != nil {
			return nil, err
		}
		return changed{"registration": mine.ID, "event": mine.EventID}, nil
	}, shown(&p.Registration, registrationRows, "registration"), shown(&p.Event, eventRows, "event"))
}

func (r *queryResolver) Events(ctx context.Context, filter *gen.EventFilter, orderBy *gen.EventOrder, first *int, after *string, last *int, before *string) (*paging.Connection[*db.Event], error) {
	return allEvents.List(ctx)
}

func (r *queryResolver) Event(ctx context.Context, id string) (*db.Event, error) {
	return eventByID(ctx, id)
}

func (r *registrationResolver) Event(ctx context.Context, obj *db.Registration) (*db.Event, error) {
	return registrationEvent.Read(ctx, obj)
}

func (r *registrationResolver) Person(ctx context.Context, obj *db.Registration) (*db.Person, error) {
	return registrationPerson.Read(ctx, obj)
}

func (r *registrationResolver) PlaceInLine(ctx context.Context, obj *db.Registration) (*int, error) {
	place, err := registrationPlaceInLine.Read(ctx, obj)
	if place == 0 {
		return nil, err
	}
	return &place, err
}

func (r *sessionResolver) SummaryHTML(ctx context.Context, obj *db.Session) (string, error) {
	return markdown.HTML(obj.Summary), nil
}

func (r *Resolver) Event() gen.EventResolver { return &eventResolver{r} }

func (r *Resolver) EventCompetency() gen.EventCompetencyResolver { return &eventCompetencyResolver{r} }

func (r *Resolver) EventTeamMember() gen.EventTeamMemberResolver { return &eventTeamMemberResolver{r} }

func (r *Resolver) KeyLearning() gen.KeyLearningResolver { return &keyLearningResolver{r} }

func (r *Resolver) Registration() gen.RegistrationResolver { return &registrationResolver{r} }

func (r *Resolver) Session() gen.SessionResolver { return &sessionResolver{r} }

type (
	eventResolver           struct{ *Resolver }
	eventCompetencyResolver struct{ *Resolver }
	eventTeamMemberResolver struct{ *Resolver }
	keyLearningResolver     struct{ *Resolver }
	registrationResolver    struct{ *Resolver }
	sessionResolver         struct{ *Resolver }
)
