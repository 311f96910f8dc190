package capturing

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/affiliation"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// authorship is whose words something are, and whom readers see.
type authorship struct {
	author       uuid.UUID
	attribution  contribution.Attribution
	organisation *uuid.UUID // nil for the anonymous, so that no count tells of them
	usual        contribution.Attribution
}

// byWhom finds the author, and whom readers shall see.
func (in CaptureInput) byWhom(ctx context.Context, e *db.Event, at place) (authorship, error) {
	said := authorship{author: viewer.Of(ctx).PersonID}
	if in.AuthorID != nil && *in.AuthorID != said.author {
		if err := in.speaksFor(ctx, e); err != nil {
			return authorship{}, err
		}
		said.author = *in.AuthorID
	}
	system := rule.AsSystem(ctx, "whom readers see is the author's own choice, whoever writes it down")
	author, err := db.FromContext(ctx).Person.Get(system, said.author)
	if err != nil {
		return authorship{}, fmt.Errorf("find the author: %w", err)
	}
	said.usual = Usual(e.HouseRule, author.Attribution)
	said.attribution = said.usual
	switch {
	case in.Attribution != nil && said.author == viewer.Of(ctx).PersonID:
		said.attribution = Bounded(e.HouseRule, *in.Attribution)
	case in.Attribution != nil: // no more open than the author's own choice
		said.attribution = Closer(Bounded(e.HouseRule, *in.Attribution), said.attribution)
	case at.ofTable: // the words of a table are nobody's own
		said.attribution = contribution.AttributionANONYMOUS
	}
	said.organisation, err = organisationOf(ctx, said.author, said.attribution)
	return said, err
}

// speaksFor holds where the viewer may write down what the other one says.
func (in CaptureInput) speaksFor(ctx context.Context, e *db.Event) error {
	if !runs(ctx, e) {
		return usererror.New(onlyTheirOwn, "authorId", "Only those who run the event write for others. Leave the author out to write in your own name.")
	}
	rooms, err := rule.InRoom(ctx, []*db.Event{e}, *in.AuthorID)
	if err != nil {
		return err
	}
	if !rooms[e.ID] {
		return usererror.New("NOT_FOUND", "authorId", "This person is not in the room. Add them to those who came first.")
	}
	return nil
}

// remember keeps the author's own choice for the next time, where it is another than they
// would have had anyway. Nothing else of the person changes, the revision least of all: it
// would tell who wrote.
func (a authorship) remember(ctx context.Context, asked *contribution.Attribution) error {
	own := asked != nil && a.author == viewer.Of(ctx).PersonID && *asked == a.attribution
	if !own || a.attribution == a.usual {
		return nil
	}
	err := db.FromContext(ctx).Person.UpdateOneID(a.author).SetAttribution(person.Attribution(a.attribution)).Exec(ctx)
	if err != nil {
		return fmt.Errorf("remember whom readers see: %w", err)
	}
	return nil
}

// organisationOf is the organisation that readers see beside the words, nil for none.
func organisationOf(ctx context.Context, who uuid.UUID, as contribution.Attribution) (*uuid.UUID, error) {
	if as == contribution.AttributionANONYMOUS {
		return nil, nil
	}
	primary, err := db.FromContext(ctx).Affiliation.Query().
		Where(affiliation.PersonID(who), affiliation.Preferred(true), affiliation.UntilIsNil()).
		Only(rule.AsSystem(ctx, "the author's organisation is kept with the words"))
	if db.IsNotFound(err) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("find the author's organisation: %w", err)
	}
	return &primary.OrganisationID, nil
}

// openness is how much readers see, the least first.
func openness(a contribution.Attribution) int {
	switch a {
	case contribution.AttributionNAMED:
		return 2
	case contribution.AttributionORGANISATION:
		return 1
	}
	return 0
}

// Closer is the attribution of the two that shows less.
func Closer(a, b contribution.Attribution) contribution.Attribution {
	if openness(a) < openness(b) {
		return a
	}
	return b
}

// Bounded is the attribution as far as the house rule lets readers see the author.
func Bounded(house event.HouseRule, a contribution.Attribution) contribution.Attribution {
	switch house {
	case event.HouseRuleNAMES:
		return a
	case event.HouseRuleIDEAS:
		return Closer(a, contribution.AttributionORGANISATION)
	}
	return contribution.AttributionANONYMOUS
}

// Usual is whom readers see where nobody says otherwise: the person's own choice, if they
// ever made one, else what the house rule says.
func Usual(house event.HouseRule, own *person.Attribution) contribution.Attribution {
	switch {
	case own != nil:
		return Bounded(house, contribution.Attribution(*own))
	case house == event.HouseRuleNAMES:
		return contribution.AttributionNAMED
	}
	return contribution.AttributionANONYMOUS
}
