package learning

import (
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// DraftInput is what is known of an event that is being planned; nil is not known yet.
type DraftInput struct {
	CommunityID              uuid.UUID
	Title                    string
	StartsAt                 *time.Time
	Minutes                  *int // 120 unless said
	Zone                     *string
	Place, Link              *string
	Purpose                  *string
	Format                   *event.Format
	Questions                []string
	Capacity, OnlineCapacity *int
	Language                 *string
}

// Draft plans an event of a community; its team alone sees it until it is announced.
func Draft(ctx context.Context, in DraftInput) (*db.Event, error) {
	home, err := db.FromContext(ctx).Community.Get(ctx, in.CommunityID)
	if err != nil {
		return nil, fmt.Errorf("find the community: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.EventDraft, rule.Target{Community: home.ID})
	if err != nil {
		return nil, err
	}
	if err := alive(home); err != nil {
		return nil, err
	}
	if err := in.check(clock.Now(ctx)); err != nil {
		return nil, err
	}
	create := db.FromContext(ctx).Event.Create().SetCommunityID(home.ID).SetTitle(in.Title).
		SetLanguage(home.Language).SetNillableLanguage(in.Language).SetZone(home.Zone).SetNillableZone(in.Zone).
		SetNillablePlace(in.Place).SetNillableLink(in.Link).SetNillablePurpose(in.Purpose).
		SetNillableFormat(in.Format).SetQuestions(trimmed(in.Questions)).
		SetNillableCapacity(in.Capacity).SetNillableOnlineCapacity(in.OnlineCapacity)
	when := undated(in.length())
	if in.StartsAt != nil {
		when = at(*in.StartsAt, in.length())
	}
	draft, err := create.SetStartsAt(when.start).SetEndsAt(when.end).Save(ctx)
	if err != nil {
		return nil, problem.Of(fmt.Errorf("keep the draft: %w", err), nil)
	}
	if err := joinTeam(ctx, draft.ID); err != nil {
		return nil, err
	}
	return draft, trail.Keep(ctx, rule.EventDraft, trail.Subject{Kind: "evt", ID: draft.ID, Revision: draft.Revision}, in.given()...)
}

// joinTeam makes whoever plans an event the first of its team.
func joinTeam(ctx context.Context, id uuid.UUID) error {
	planner := viewer.Of(ctx)
	if !planner.SignedIn() {
		return nil
	}
	err := db.FromContext(ctx).EventTeamMember.Create().SetEventID(id).SetPersonID(planner.PersonID).Exec(ctx)
	if err != nil {
		return fmt.Errorf("join the event's team: %w", err)
	}
	return nil
}

// alive refuses a community that plans nothing.
func alive(home *db.Community) error {
	switch home.State {
	case community.StateARCHIVED:
		return usererror.New("ARCHIVED", "", "This community is archived; it plans no more events.")
	case community.StateREQUESTED:
		return usererror.New("NOT_APPROVED", "", "This community waits for the steward. Plan its events once it is approved.")
	}
	return nil
}

func (in DraftInput) length() time.Duration {
	if in.Minutes == nil {
		return usualLength
	}
	return time.Duration(*in.Minutes) * time.Minute
}

// given names the fields that were filled in.
func (in DraftInput) given() []string {
	fields := []string{"title"}
	for _, field := range []struct {
		name  string
		given bool
	}{
		{"starts_at", in.StartsAt != nil},
		{"ends_at", in.Minutes != nil},
		{"zone", in.Zone != nil},
		{"place", in.Place != nil},
		{"link", in.Link != nil},
		{"purpose", in.Purpose != nil},
		{"format", in.Format != nil},
		{"questions", len(in.Questions) > 0},
		{"capacity", in.Capacity != nil},
		{"online_capacity", in.OnlineCapacity != nil},
		{"language", in.Language != nil},
	} {
		if field.given {
			fields = append(fields, field.name)
		}
	}
	return fields
}
