package learning

import (
	"context"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/live"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// earlyAtMost is how long before its start an event can be begun by hand, so that a wrong
// tap weeks ahead begins nothing.
const earlyAtMost = 12 * time.Hour

// RunInput names the event that begins or ends by hand.
type RunInput struct{ EventID uuid.UUID }

// Begin begins an announced event, earlier than the clock would. Said again, nothing changes.
func Begin(ctx context.Context, in RunInput) (*db.Event, error) {
	ctx, held, err := takeUp(ctx, rule.EventStart, in.EventID)
	if err != nil {
		return nil, err
	}
	now := clock.Now(ctx)
	if held.State == event.StateIN_PROGRESS {
		return held, nil
	}
	if code := CannotBegin(held, now); code != "" {
		return held, refused(code)
	}
	begun, err := db.FromContext(ctx).Event.UpdateOneID(held.ID).
		SetState(event.StateIN_PROGRESS).SetBegunAt(now).AddRevision(1).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("begin the event: %w", err)
	}
	return stepped(ctx, rule.EventStart, begun, "begun_at", "state")
}

// End ends an event that is under way. Said again, nothing changes.
func End(ctx context.Context, in RunInput) (*db.Event, error) {
	ctx, held, err := takeUp(ctx, rule.EventEnd, in.EventID)
	if err != nil {
		return nil, err
	}
	now := clock.Now(ctx)
	if held.State == event.StateHELD {
		return held, nil
	}
	if code := CannotEnd(held, now); code != "" {
		return held, refused(code)
	}
	end := db.FromContext(ctx).Event.UpdateOneID(held.ID).SetState(event.StateHELD).SetHeldAt(now).AddRevision(1)
	if held.BegunAt == nil {
		end.SetBegunAt(held.StartsAt)
	}
	ended, err := end.Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("end the event: %w", err)
	}
	return stepped(ctx, rule.EventEnd, ended, "held_at", "state")
}

// HouseRuleInput is what may be carried out of the room.
type HouseRuleInput struct {
	EventID uuid.UUID
	Rule    event.HouseRule
}

// SayHouseRule says at the start whether names may be quoted, ideas without names, or
// whether it stays in the room. Once somebody has spoken it only becomes stricter: what was
// said in confidence stays so.
func SayHouseRule(ctx context.Context, in HouseRuleInput) (*db.Event, error) {
	ctx, held, err := takeUp(ctx, rule.HouseRuleSay, in.EventID)
	if err != nil {
		return nil, err
	}
	if code := CannotEdit(held); code != "" {
		return held, refused(code)
	}
	if held.HouseRule == in.Rule {
		return held, nil
	}
	update := db.FromContext(ctx).Event.UpdateOneID(held.ID).SetHouseRule(in.Rule).AddRevision(1)
	if slices.Index(strictness, in.Rule) < slices.Index(strictness, held.HouseRule) {
		update.Where(nobodySpoke)
	}
	said, err := update.Save(ctx)
	if db.IsNotFound(err) {
		return held, usererror.New("INVALID", "rule", "People have spoken under this rule. From now on it can only be made stricter.")
	}
	if err != nil {
		return nil, fmt.Errorf("say the house rule: %w", err)
	}
	return stepped(ctx, rule.HouseRuleSay, said, "house_rule")
}

// strictness are the house rules, the most open first.
var strictness = []event.HouseRule{event.HouseRuleNAMES, event.HouseRuleIDEAS, event.HouseRuleSTAYS}

// nobodySpoke holds for events at which nothing was contributed and no sheet begun.
func nobodySpoke(s *sql.Selector) {
	for _, table := range []string{contribution.Table, worksheet.Table} {
		said := sql.Table(table).As("said")
		s.Where(sql.NotExists(sql.Dialect(s.Dialect()).Select(said.C("id")).From(said).
			Where(sql.ColumnsEQ(said.C("event_id"), s.C(event.FieldID)))))
	}
}

// stepped keeps the trail of a step and tells those who look.
func stepped(ctx context.Context, act rule.Act, e *db.Event, changed ...string) (*db.Event, error) {
	if err := trail.Keep(ctx, act, trail.Subject{Kind: "evt", ID: e.ID, Revision: e.Revision}, changed...); err != nil {
		return nil, err
	}
	return e, tell(ctx, e.ID, live.Event)
}

// CannotBegin is the code that says why the event cannot begin now, empty where it can;
// rights apart.
func CannotBegin(e *db.Event, now time.Time) string {
	switch {
	case e.State == event.StateIN_PROGRESS:
		return eventBegun
	case closed(e, now) != "":
		return closed(e, now)
	case e.StartsAt.Sub(now) > earlyAtMost:
		return tooEarly
	}
	return ""
}

// CannotEnd is the code that says why the event cannot end now, empty where it can;
// rights apart.
func CannotEnd(e *db.Event, now time.Time) string {
	switch {
	case e.State == event.StateIN_PROGRESS:
		return ""
	case closed(e, now) != "":
		return closed(e, now)
	case e.StartsAt.After(now):
		return notBegun
	}
	return ""
}
