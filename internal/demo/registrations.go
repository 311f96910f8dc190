package demo

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/db/registration"
)

// answersText lists who answered an event, and how.
type answersText struct {
	Came, Remote, Absent                           []string // confirmed, and what attendance said
	Confirmed, Online                              []string // confirmed in the room and online
	Waiting, Pending, Invited, Declined, Cancelled []string
	Asks                                           map[string]string
}

// confirmed counts those who have a place of that mode.
func (e eventText) confirmed(mode registration.Mode) int {
	count := 0
	for _, group := range e.Answers.groups(e.Place == "") {
		if group.state == registration.StateCONFIRMED && group.mode == mode {
			count += len(group.keys)
		}
	}
	return count
}

// answer is one group of people who answered alike.
type answer struct {
	keys       []string
	state      registration.State
	attendance registration.Attendance
	mode       registration.Mode
}

func (a answersText) groups(onlineOnly bool) []answer {
	const here, online = registration.ModeIN_PERSON, registration.ModeONLINE
	const unknown = registration.AttendanceUNKNOWN
	absentMode := here
	if onlineOnly {
		absentMode = online
	}
	return []answer{
		{a.Came, registration.StateCONFIRMED, registration.AttendancePRESENT, here},
		{a.Remote, registration.StateCONFIRMED, registration.AttendanceREMOTE, online},
		{a.Absent, registration.StateCONFIRMED, registration.AttendanceABSENT, absentMode},
		{a.Confirmed, registration.StateCONFIRMED, unknown, here},
		{a.Online, registration.StateCONFIRMED, unknown, online},
		{a.Waiting, registration.StateWAITLISTED, unknown, absentMode},
		{a.Pending, registration.StatePENDING, unknown, absentMode},
		{a.Invited, registration.StateINVITED, unknown, absentMode},
		{a.Declined, registration.StateDECLINED, unknown, absentMode},
		{a.Cancelled, registration.StateCANCELLED, unknown, absentMode},
	}
}

// registrations came in one after the other between the announcement and the event.
func (s *scribe) registrations(ctx context.Context, c communityText, e eventText, of *db.Event) error {
	if of.AnnouncedAt == nil {
		return nil
	}
	moment, step := *of.AnnouncedAt, of.StartsAt.Sub(*of.AnnouncedAt)/40
	if of.StartsAt.After(s.now) {
		step = s.now.Sub(*of.AnnouncedAt) / 40
	}
	for _, group := range e.Answers.groups(e.Place == "") {
		for i, key := range group.keys {
			moment = moment.Add(step)
			if err := s.registration(s.at(ctx, moment), of, group, i, key, e.Answers.Asks[key]); err != nil {
				return fmt.Errorf("registration of %s: %w", key, err)
			}
			if group.attendance == registration.AttendancePRESENT || group.attendance == registration.AttendanceREMOTE {
				s.present[c.Key+"/"+e.Key] = append(s.present[c.Key+"/"+e.Key], key)
			}
		}
	}
	return nil
}

func (s *scribe) registration(ctx context.Context, of *db.Event, group answer, i int, key, question string) error {
	person, err := look(s.person, "person", key)
	if err != nil {
		return err
	}
	create := db.FromContext(ctx).Registration.Create().SetEventID(of.ID).SetPersonID(person.ID).
		SetState(group.state).SetAttendance(group.attendance).SetMode(group.mode).SetQuestion(question)
	switch group.state {
	case registration.StateWAITLISTED:
		create.SetPlaceInQueue(i + 1)
	case registration.StateINVITED:
		if err := s.reader(ctx, "evt", of.ID, reader.KindPERSON, person.ID); err != nil {
			return err
		}
	}
	return create.Exec(ctx)
}

// reader lets somebody read one thing beyond what its community lets them.
func (s *scribe) reader(ctx context.Context, kind string, subject uuid.UUID, who reader.Kind, id uuid.UUID) error {
	err := db.FromContext(ctx).Reader.Create().SetSubjectKind(kind).SetSubjectID(subject).SetKind(who).SetReaderID(id).Exec(ctx)
	if err != nil {
		return fmt.Errorf("reader of %s: %w", kind, err)
	}
	return nil
}
