package graph

import (
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

// all reads ids of one kind.
func all(prefix string, texts []string) ([]uuid.UUID, error) {
	keys := make([]uuid.UUID, len(texts))
	for i, text := range texts {
		key, err := id.Parse(prefix, text)
		if err != nil {
			return nil, err
		}
		keys[i] = key
	}
	return keys, nil
}

func eventEdit(input gen.EventEditInput) (learning.EditInput, error) {
	event, err := id.Parse("evt", input.EventID)
	if err != nil {
		return learning.EditInput{}, err
	}
	host, err := idGiven("org", input.HostID)
	if err != nil {
		return learning.EditInput{}, err
	}
	edit := learning.EditInput{
		EventID: event, Revision: input.Revision, Title: value(input.Title), Purpose: value(input.Purpose), PreReading: value(input.PreReading),
		Place: value(input.Place), Link: value(input.Link), Format: value(input.Format), StartsAt: value(input.StartsAt), Minutes: value(input.Minutes),
		Zone: value(input.Zone), Language: value(input.Language), Admission: value(input.Admission),
		Capacity: value(input.Capacity), OnlineCapacity: value(input.OnlineCapacity), Number: value(input.Number), HostID: host,
		Scope: scope(input.Scope.Value()),
	}
	if input.Questions.IsSet() {
		edit.Questions = given.To(input.Questions.Value())
	}
	if input.LessonIds.IsSet() {
		lessons, err := all("les", input.LessonIds.Value())
		if err != nil {
			return learning.EditInput{}, fmt.Errorf("lessonIds: %w", err)
		}
		edit.LessonIDs = given.To(lessons)
	}
	if input.Competencies.IsSet() {
		if edit.Competencies, err = workedOn(input.Competencies.Value()); err != nil {
			return learning.EditInput{}, err
		}
	}
	if input.Team.IsSet() {
		edit.Team, err = teamed(input.Team.Value())
	}
	return edit, err
}

func workedOn(list []*gen.EventCompetencyInput) (given.Value[[]learning.CompetencyInput], error) {
	all := make([]learning.CompetencyInput, len(list))
	for i, one := range list {
		key, err := id.Parse("cmp", one.CompetencyID)
		if err != nil {
			return given.Value[[]learning.CompetencyInput]{}, fmt.Errorf("competencies.%d: %w", i, err)
		}
		all[i] = learning.CompetencyInput{CompetencyID: key, TargetRank: one.TargetRank.Value()}
	}
	return given.To(all), nil
}

func teamed(list []*gen.EventTeamMemberInput) (given.Value[[]learning.TeamInput], error) {
	all := make([]learning.TeamInput, len(list))
	for i, one := range list {
		key, err := id.Parse("per", one.PersonID)
		if err != nil {
			return given.Value[[]learning.TeamInput]{}, fmt.Errorf("team.%d: %w", i, err)
		}
		all[i] = learning.TeamInput{PersonID: key, Duty: orEmpty(one.Duty.Value())}
	}
	return given.To(all), nil
}

// scope is how far an act on a series reaches, nothing unless said.
func scope(said *gen.EventScope) learning.Scope {
	if said == nil {
		return ""
	}
	return learning.Scope(*said)
}

func partAdded(input gen.SessionAddInput) learning.PartInput {
	return learning.PartInput{
		Title: given.To(input.Title), Summary: value(input.Summary), Minutes: value(input.Minutes),
		Kind: value(input.Kind), CaptureMode: value(input.CaptureMode),
	}
}

func partEdited(input gen.SessionEditInput) learning.PartInput {
	return learning.PartInput{
		Title: value(input.Title), Summary: value(input.Summary), Minutes: value(input.Minutes),
		Kind: value(input.Kind), CaptureMode: value(input.CaptureMode),
	}
}

// invitedTo are the lines of an invitation to an event as the API shows them.
func invitedTo(list []learning.Invitation) []*gen.EventInvitation {
	out := make([]*gen.EventInvitation, len(list))
	for i, one := range list {
		out[i] = &gen.EventInvitation{Line: one.Line, Email: one.Email, Name: one.Name, Outcome: gen.EventInvitationOutcome(one.Outcome)}
	}
	return out
}
