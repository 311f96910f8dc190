package capturing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// EditInput is what becomes of a contribution; what is nil stays.
type EditInput struct {
	ContributionID uuid.UUID
	Revision       int // that the viewer saw
	Text           *string
	Kind           *contribution.Kind
	Attribution    *contribution.Attribution
}

// Edit changes a contribution of the viewer's, or one they wrote down, until the event is
// closed. To show less of its author is possible after that too. Beside a CONFLICT it
// returns the contribution as it is now.
func Edit(ctx context.Context, in EditInput) (*db.Contribution, error) {
	ctx, c, e, err := own(ctx, rule.ContributionEdit, in.ContributionID)
	if err != nil {
		return nil, err
	}
	if code := CannotEdit(e, c); code != "" && (code != closed || !in.onlyHides(c)) {
		return c, refused(code)
	}
	if in.Revision != c.Revision {
		return c, stale()
	}
	if in.Text != nil {
		if err := checkText(*in.Text); err != nil {
			return c, err
		}
	}
	if in.Attribution != nil && c.AuthorID != viewer.Of(ctx).PersonID && openness(*in.Attribution) > openness(c.Attribution) {
		return c, usererror.New(onlyTheirOwn, "attribution", "Only the author shows more of themselves.")
	}
	if len(in.changed()) == 0 {
		return c, nil
	}
	return in.write(ctx, e, c)
}

// onlyHides reports whether the edit does nothing but show less of the author.
func (in EditInput) onlyHides(c *db.Contribution) bool {
	return in.Text == nil && in.Kind == nil && in.Attribution != nil && openness(*in.Attribution) < openness(c.Attribution)
}

func (in EditInput) write(ctx context.Context, e *db.Event, c *db.Contribution) (*db.Contribution, error) {
	update := db.FromContext(ctx).Contribution.UpdateOneID(c.ID).Where(contribution.Revision(in.Revision)).
		SetNillableText(in.Text).SetNillableKind(in.Kind).AddRevision(1)
	if in.Attribution != nil {
		as := Bounded(e.HouseRule, *in.Attribution)
		organisation, err := organisationOf(ctx, c.AuthorID, as)
		if err != nil {
			return nil, err
		}
		update.SetAttribution(as)
		if organisation == nil {
			update.ClearOrganisationID()
		} else {
			update.SetOrganisationID(*organisation)
		}
	}
	edited, err := update.Save(ctx)
	if db.IsNotFound(err) {
		return c, stale()
	}
	if err != nil {
		return nil, problem.Of(fmt.Errorf("edit the contribution: %w", err), nil)
	}
	if err := trail.KeepUnsigned(ctx, rule.ContributionEdit, subjectOf(edited), in.changed()...); err != nil {
		return nil, err
	}
	return edited, tell(ctx, edited)
}

func (in EditInput) changed() []string {
	var fields []string
	if in.Attribution != nil {
		fields = append(fields, "attribution")
	}
	if in.Kind != nil {
		fields = append(fields, "kind")
	}
	if in.Text != nil {
		fields = append(fields, "text")
	}
	return fields
}

// own begins an act on a contribution that is the viewer's: written by them or, unless it
// is to be withdrawn, written down by them.
func own(ctx context.Context, act rule.Act, id uuid.UUID) (context.Context, *db.Contribution, *db.Event, error) {
	c, e, err := find(ctx, id)
	if err != nil {
		return nil, nil, nil, err
	}
	me, whose := viewer.Of(ctx).PersonID, c.AuthorID
	if act == rule.ContributionEdit && c.CapturedByID == me {
		whose = me
	}
	ctx, err = rule.Begin(ctx, act, rule.Target{Community: e.CommunityID, Person: whose, Event: e.ID})
	return ctx, c, e, err
}

// find is the contribution, if the viewer sees it, and its event.
func find(ctx context.Context, id uuid.UUID) (*db.Contribution, *db.Event, error) {
	c, err := db.FromContext(ctx).Contribution.Get(ctx, id)
	if err != nil {
		return nil, nil, fmt.Errorf("find the contribution: %w", err)
	}
	e, err := db.FromContext(ctx).Event.Query().Where(event.ID(c.EventID)).
		Only(rule.AsSystem(ctx, "a contribution is seen in its event, whatever else the token may read"))
	if err != nil {
		return nil, nil, fmt.Errorf("find the event: %w", err)
	}
	return c, e, nil
}
