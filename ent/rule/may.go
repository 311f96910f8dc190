package rule

import (
	"context"
	"slices"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/viewer"
)

// Because says why an act is refused.
type Because string

// The reasons.
const (
	SignInFirst   Because = "UNAUTHENTICATED" // nobody is signed in
	NotYourRole   Because = "FORBIDDEN"       // another role may
	TokenTooSmall Because = "TOKEN_SCOPE"     // the token lacks the scope or the community
)

// Target is what an act is about, as far as rights depend on it.
type Target struct {
	Community uuid.UUID // zero where no community matters
	Person    uuid.UUID // the person it is done to; zero where that does not matter
	Event     uuid.UUID // whose team facilitates it, for that event; zero where that does not matter
}

// Begin allows the act or returns a *Refusal. In the context it returns, the
// entities that the act may write can be written.
func Begin(ctx context.Context, act Act, on Target) (context.Context, error) {
	if err := May(ctx, act, on); err != nil {
		return nil, err
	}
	return context.WithValue(ctx, actKey{}, act), nil
}

// May returns nil where the viewer may do the act, else a *Refusal.
func May(ctx context.Context, act Act, on Target) error {
	v := viewer.Of(ctx)
	if v.Kind == viewer.System {
		return nil
	}
	if because := Refuses(v, act, on); because != "" {
		return &Refusal{Act: act, Because: because, On: on}
	}
	return nil
}

// Refuses returns why the viewer may not do the act, empty where they may.
func Refuses(v viewer.Viewer, act Act, on Target) Because {
	line := Table[slices.IndexFunc(Table, func(p Permission) bool { return p.Act == act })]
	if v.Kind == viewer.Token && !carries(v, line, on) {
		return TokenTooSmall
	}
	for _, who := range line.Who {
		if is(v, who, on) {
			return ""
		}
	}
	if !v.SignedIn() {
		return SignInFirst
	}
	return NotYourRole
}

func carries(v viewer.Viewer, line Permission, on Target) bool {
	if line.Scope == "" || !v.Has(line.Scope) {
		return false
	}
	if line.Act == CommunityStart { // the new one would be beyond those it reaches
		return len(v.Communities) == 0
	}
	return on.Community == uuid.Nil || v.Reaches(on.Community)
}

func is(v viewer.Viewer, who Who, on Target) bool {
	switch who {
	case AVisitor:
		return !v.SignedIn()
	case AGuest:
		return v.SignedIn() && !v.Active
	case AMember:
		return v.SignedIn() && v.Active
	case NoObserver:
		return v.SignedIn() && v.Active && !v.Is(on.Community, viewer.Observer)
	case AFacilitator:
		return v.Runs(on.Community) || on.Event != uuid.Nil && v.Reaches(on.Community) && slices.Contains(v.Teams, on.Event)
	case ACoordinator:
		return v.Is(on.Community, viewer.Coordinator)
	case AnExpert:
		return v.Expert
	case ASteward:
		return v.Steward
	case Oneself:
		return v.SignedIn() && v.PersonID == on.Person
	}
	return false
}

// ReadsContent reports whether the viewer reads what is inside a community,
// given its visibility: the rule `content` above, for a community at hand.
func ReadsContent(v viewer.Viewer, community uuid.UUID, public bool) bool {
	if v.Kind == viewer.System {
		return true
	}
	return v.Reaches(community) && (public || v.Steward || v.In(community))
}

// StartsAtOnce reports whether a community started by the viewer is active from
// the start; anybody else's waits for the steward.
func StartsAtOnce(v viewer.Viewer) bool { return v.Steward || v.Kind == viewer.System }
