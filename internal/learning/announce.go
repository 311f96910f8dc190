package learning

import (
	"context"
	"fmt"
	"strings"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// AnnounceInput names the draft and fills in what it does not say yet.
type AnnounceInput struct {
	EventID     uuid.UUID
	Revision    int // that the viewer saw
	StartsAt    *time.Time
	Place, Link *string
	Scope       Scope // of a draft in a series: which others are announced with it; THIS unless said
}

// Announce opens a draft for registration and gives it the next number of its community,
// and the code that opens its door. A postponed event is announced again with its new
// start: everybody keeps their answer and is asked. Beside a CONFLICT it returns the event
// as it is now.
func Announce(ctx context.Context, in AnnounceInput) (*db.Event, error) {
	draft, err := db.FromContext(ctx).Event.Get(ctx, in.EventID)
	if err != nil {
		return nil, fmt.Errorf("find the event: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.EventAnnounce, rule.Target{Community: draft.CommunityID, Event: draft.ID})
	if err != nil {
		return nil, err
	}
	home, err := holdCommunity(ctx, draft.CommunityID)
	if err != nil {
		return nil, err
	}
	if err := alive(home); err != nil {
		return nil, err
	}
	if code := CannotAnnounce(draft); code != "" {
		return draft, refused(code)
	}
	if draft.Revision != in.Revision {
		return draft, stale()
	}
	if err := in.check(draft, clock.Now(ctx)); err != nil {
		return nil, err
	}
	if draft.State == event.StatePOSTPONED {
		return in.again(ctx, draft)
	}
	number, err := nextNumber(ctx, draft)
	if err != nil {
		return nil, err
	}
	announced, err := in.announce(ctx, draft, number)
	if err != nil || draft.SeriesID == nil || in.Scope == This || in.Scope == "" {
		return announced, err
	}
	return announced, in.announceOthers(ctx, announced)
}

// again announces a postponed event at its new start.
func (in AnnounceInput) again(ctx context.Context, postponed *db.Event) (*db.Event, error) {
	held, err := hold(ctx, postponed.ID)
	if err != nil {
		return nil, err
	}
	if held.Revision != in.Revision {
		return held, stale()
	}
	edit := EditInput{Place: given.From(in.Place, in.Place != nil), Link: given.From(in.Link, in.Link != nil)}
	changed, announced, err := edit.apply(ctx, held, at(*in.StartsAt, lengthOf(held)), lists{}, held.SeriesID != nil)
	if err != nil {
		return nil, err
	}
	subject := trail.Subject{Kind: "evt", ID: announced.ID, Revision: announced.Revision}
	return announced, trail.Keep(ctx, rule.EventAnnounce, subject, changed...)
}

// announceOthers announces the drafts of the series that have not begun: those after this
// one, or all. They are held in a rhythm, so nobody numbers them.
func (in AnnounceInput) announceOthers(ctx context.Context, of *db.Event) error {
	now := clock.Now(ctx)
	drafts := db.FromContext(ctx).Event.Query().Where(event.SeriesID(*of.SeriesID), event.StateEQ(event.StateDRAFT),
		event.StartsAtGT(now), event.StartsAtLT(event.DefaultStartsAt()),
		event.Or(event.PlaceNEQ(""), event.LinkNEQ("")))
	if in.Scope == Following {
		drafts.Where(event.StartsAtGT(of.StartsAt))
	}
	ids, err := drafts.Order(event.ByID()).IDs(rule.AsSystem(ctx, "a series is announced with all its drafts"))
	if err != nil {
		return fmt.Errorf("find the drafts of the series: %w", err)
	}
	for _, id := range ids {
		code, err := DrawCode(ctx)
		if err != nil {
			return err
		}
		err = db.FromContext(ctx).Event.Update().Where(event.ID(id), event.StateEQ(event.StateDRAFT)).
			SetState(event.StateANNOUNCED).SetAnnouncedAt(now).SetCode(code).AddRevision(1).Exec(ctx)
		if err != nil {
			return fmt.Errorf("announce an event of the series: %w", err)
		}
	}
	return nil
}

// announce writes it, unless somebody was quicker.
func (in AnnounceInput) announce(ctx context.Context, draft *db.Event, number int) (*db.Event, error) {
	code, err := DrawCode(ctx)
	if err != nil {
		return nil, err
	}
	update := db.FromContext(ctx).Event.UpdateOneID(draft.ID).
		Where(event.RevisionEQ(in.Revision), event.StateEQ(event.StateDRAFT)).
		SetState(event.StateANNOUNCED).SetAnnouncedAt(clock.Now(ctx)).SetNumber(number).SetCode(code).
		SetNillablePlace(in.Place).SetNillableLink(in.Link).AddRevision(1)
	if in.StartsAt != nil {
		update.SetStartsAt(*in.StartsAt).SetEndsAt(in.StartsAt.Add(lengthOf(draft)))
	}
	announced, err := update.Save(ctx)
	if db.IsNotFound(err) {
		now, err := db.FromContext(ctx).Event.Get(ctx, draft.ID)
		if err != nil {
			return nil, fmt.Errorf("find the event: %w", err)
		}
		if code := CannotAnnounce(now); code != "" {
			return now, refused(code)
		}
		return now, stale()
	}
	if err != nil {
		return nil, problem.Of(fmt.Errorf("announce the event: %w", err), nil)
	}
	if in.StartsAt != nil {
		if err := retime(ctx, announced); err != nil {
			return nil, err
		}
	}
	if err := tell(ctx, announced.ID, live.Event); err != nil {
		return nil, err
	}
	subject := trail.Subject{Kind: "evt", ID: announced.ID, Revision: announced.Revision}
	return announced, trail.Keep(ctx, rule.EventAnnounce, subject, in.changed()...)
}

// check returns what the event, filled in, still misses.
func (in AnnounceInput) check(draft *db.Event, now time.Time) error {
	var wrong usererror.List
	if strings.TrimSpace(draft.Title) == "" {
		wrong = append(wrong, usererror.New("REQUIRED", "title", "Give the event a title first."))
	}
	starts := draft.StartsAt
	if in.StartsAt != nil {
		starts = *in.StartsAt
	}
	switch problem := checkStart(in.StartsAt, now); {
	case in.StartsAt == nil && (Undated(draft) || draft.State == event.StatePOSTPONED):
		wrong = append(wrong, usererror.New("REQUIRED", "startsAt", "Say when it starts."))
	case !starts.After(now):
		wrong = append(wrong, usererror.New("INVALID", "startsAt", "This start is past. Choose one to come."))
	case problem != nil:
		wrong = append(wrong, problem)
	}
	if blank(in.Place, draft.Place) && blank(in.Link, draft.Link) {
		wrong = append(wrong, usererror.New("REQUIRED", "place", "Say where it is: a place, or a link to take part online."))
	}
	if problem := checkLink(in.Link); problem != nil {
		wrong = append(wrong, problem)
	}
	return wrong.OrNil()
}

// blank reports whether the field is empty after it is filled in.
func blank(given *string, kept string) bool {
	if given != nil {
		kept = *given
	}
	return strings.TrimSpace(kept) == ""
}

func (in AnnounceInput) changed() []string {
	fields := []string{"state", "number", "announced_at"}
	if in.StartsAt != nil {
		fields = append(fields, "starts_at")
	}
	if in.Place != nil {
		fields = append(fields, "place")
	}
	if in.Link != nil {
		fields = append(fields, "link")
	}
	return fields
}

// holdCommunity makes others who announce in the community wait, so that no two events
// get one number.
func holdCommunity(ctx context.Context, id uuid.UUID) (*db.Community, error) {
	ctx = rule.AsSystem(ctx, "announcing counts the community's events, and changes nothing else of it")
	held, err := db.FromContext(ctx).Community.UpdateOneID(id).AddMemberCount(0).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("hold the community: %w", err)
	}
	return held, nil
}

// nextNumber is the number that the draft was given, else one more than the highest.
func nextNumber(ctx context.Context, draft *db.Event) (int, error) {
	if draft.Number != nil {
		return *draft.Number, nil
	}
	last, err := db.FromContext(ctx).Event.Query().
		Where(event.CommunityID(draft.CommunityID), event.NumberNotNil()).
		Order(event.ByNumber(sql.OrderDesc())).
		First(rule.AsSystem(ctx, "the number counts drafts of others too"))
	if db.IsNotFound(err) {
		return 1, nil
	}
	if err != nil {
		return 0, fmt.Errorf("number the event: %w", err)
	}
	return *last.Number + 1, nil
}

func stale() error {
	return usererror.New("CONFLICT", "revision", "Somebody changed this event meanwhile. Read it again and repeat.")
}
