package graph

import (
	"context"
	"errors"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/scalar"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/search"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// Explain turns an error of a resolver into its top-level code and the sentence
// people read; known is false for an error nobody foresaw.
func Explain(_ context.Context, err error) (code, message string, known bool) {
	var refused *rule.Refusal
	var text *hooks.TextError
	var sought *search.InputError
	switch {
	case errors.Is(err, paging.ErrBadPage):
		return "BAD_USER_INPUT", told(err, paging.ErrBadPage), true
	case errors.Is(err, scalar.ErrMalformed):
		return "BAD_USER_INPUT", told(err, scalar.ErrMalformed), true
	case errors.As(err, &text):
		return "BAD_USER_INPUT", text.Error(), true
	case errors.As(err, &sought):
		return "BAD_USER_INPUT", sought.Error(), true
	case errors.Is(err, id.ErrMalformed):
		return "BAD_USER_INPUT", "This is not an id of that kind; use an id as the API gave it.", true
	case db.IsNotFound(err):
		return "NOT_FOUND", "There is no such record, or you may not see it.", true
	case errors.As(err, &refused):
		return refusedWith(refused)
	}
	return "", "", false
}

// told is what an error says after its mark, as a sentence: where it happened stands
// beside the message, as path and locations.
func told(err, mark error) string {
	_, said, found := strings.Cut(err.Error(), mark.Error()+": ")
	if !found {
		said = err.Error()
	}
	first, size := utf8.DecodeRuneInString(said)
	return string(unicode.ToUpper(first)) + said[size:] + "."
}

func refusedWith(refused *rule.Refusal) (code, message string, known bool) {
	switch refused.Because {
	case rule.SignInFirst:
		return "UNAUTHENTICATED", "Sign in to do this.", true
	case rule.TokenTooSmall:
		return "FORBIDDEN", "This access token lacks the scope for this, or does not reach the community.", true
	default:
		return "FORBIDDEN", "Your role does not include this.", true
	}
}

// scopes are what a token needs for the fields a client starts from.
var scopes = map[string]string{
	"communities": rule.ScopeCommunities, "community": rule.ScopeCommunities,
	"organisations": rule.ScopeOrganisations, "people": rule.ScopePeople,
	"events": rule.ScopeEvents, "event": rule.ScopeEvents,
	"competencies": rule.ScopeCompetencies, "competencyFrameworks": rule.ScopeCompetencies,
	"lessons": rule.ScopeLessons, "knowledgeAssets": rule.ScopeAssets,
	"eventRoom": rule.ScopeEvents,
}

// AroundField refuses the fields a client starts from to a token without their scope.
func AroundField(ctx context.Context, next graphql.Resolver) (any, error) {
	field := graphql.GetFieldContext(ctx)
	if field.Object != "Query" && field.Object != "Subscription" {
		return next(ctx)
	}
	if scope, needed := scopes[field.Field.Name]; needed && !viewer.Of(ctx).Has(scope) {
		return nil, &rule.Refusal{Act: rule.Act(field.Field.Name), Because: rule.TokenTooSmall}
	}
	return next(ctx)
}
