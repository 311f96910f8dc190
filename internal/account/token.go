package account

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/accesstoken"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/organisation"
	"github.com/constellation-cop/constellation/ent/problem"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/trail"
	"github.com/constellation-cop/constellation/internal/platform/clock"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/viewer"
)

const mostCommunities = 100 // of one token

// TokenInput says what a token is for and what it may do.
type TokenInput struct {
	Name           string
	Scopes         []string // of rule.Scopes
	OrganisationID *uuid.UUID
	CommunityIDs   []uuid.UUID // empty: all that the person may read
	ExpiresAt      *time.Time  // nil: in 90 days
}

// TokenCreate makes a token of the viewer's and returns it with its secret, which is
// not kept. AccessToken.communities holds the plain UUIDs.
func (a *Account) TokenCreate(ctx context.Context, in TokenInput) (*db.AccessToken, string, error) {
	ctx, err := rule.Begin(ctx, rule.TokenCreate, rule.Target{})
	if err != nil {
		return nil, "", err
	}
	expires, err := in.check(ctx)
	if err != nil {
		return nil, "", err
	}
	secret, err := a.secret()
	if err != nil {
		return nil, "", err
	}
	text := token(secret)
	reach := make([]string, len(in.CommunityIDs))
	for i, one := range in.CommunityIDs {
		reach[i] = one.String()
	}
	made, err := db.FromContext(ctx).AccessToken.Create().SetPersonID(viewer.Of(ctx).PersonID).
		SetName(in.Name).SetNillableOrganisationID(in.OrganisationID).
		SetScopes(slices.Compact(slices.Sorted(slices.Values(in.Scopes)))).SetCommunities(reach).
		SetHint(text[len(text)-hintLength:]).SetTokenHash(digest(text)).SetExpiresAt(expires).Save(ctx)
	if err != nil {
		return nil, "", problem.Of(fmt.Errorf("keep the token: %w", err), nil)
	}
	return made, text, trail.Keep(ctx, rule.TokenCreate, trail.Subject{Kind: "tok", ID: made.ID}, "scopes", "communities", "expires_at")
}

// check returns when the token expires, or everything that must be put right.
func (in TokenInput) check(ctx context.Context) (time.Time, error) {
	var wrong usererror.List
	now := clock.Now(ctx)
	expires := now.Add(tokenLasts)
	if in.ExpiresAt != nil {
		expires = *in.ExpiresAt
	}
	if !expires.After(now) || expires.After(now.Add(tokenAtMost)) {
		wrong = append(wrong, usererror.New("INVALID", "expiresAt", "Choose an end within a year from now."))
	}
	if strings.TrimSpace(in.Name) == "" {
		wrong = append(wrong, usererror.New("REQUIRED", "name", "Say what the token is for."))
	}
	if len(in.Scopes) == 0 {
		wrong = append(wrong, usererror.New("REQUIRED", "scopes", "Choose at least one scope: "+strings.Join(rule.Scopes, ", ")+"."))
	}
	for i, scope := range in.Scopes {
		if !slices.Contains(rule.Scopes, scope) {
			wrong = append(wrong, usererror.New("INVALID", fmt.Sprintf("scopes.%d", i), "There is no such scope. Choose from "+strings.Join(rule.Scopes, ", ")+"."))
		}
	}
	reach, err := in.checkReach(ctx)
	if err != nil {
		return expires, err
	}
	return expires, append(wrong, reach...).OrNil()
}

// checkReach looks for the organisation and the communities with the viewer's own eyes.
func (in TokenInput) checkReach(ctx context.Context) (usererror.List, error) {
	var wrong usererror.List
	client := db.FromContext(ctx)
	if in.OrganisationID != nil {
		known, err := client.Organisation.Query().Where(organisation.ID(*in.OrganisationID)).Exist(ctx)
		if err != nil {
			return nil, fmt.Errorf("find the organisation: %w", err)
		}
		if !known {
			wrong = append(wrong, usererror.New("NOT_FOUND", "organisationId", "There is no such organisation."))
		}
	}
	if len(in.CommunityIDs) > mostCommunities {
		return append(wrong, usererror.New("INVALID", "communityIds", fmt.Sprintf("Name at most %d communities, or none to reach all.", mostCommunities))), nil
	}
	if len(in.CommunityIDs) == 0 {
		return wrong, nil
	}
	seen, err := client.Community.Query().Where(community.IDIn(in.CommunityIDs...)).IDs(ctx)
	if err != nil {
		return nil, fmt.Errorf("find the communities: %w", err)
	}
	for i, one := range in.CommunityIDs {
		if !slices.Contains(seen, one) {
			wrong = append(wrong, usererror.New("NOT_FOUND", fmt.Sprintf("communityIds.%d", i), "There is no such community."))
		}
	}
	return wrong, nil
}

// TokenRevokeInput says which token ends.
type TokenRevokeInput struct{ TokenID uuid.UUID }

// TokenRevoke ends a token of the viewer's at once. Said again, nothing changes.
func TokenRevoke(ctx context.Context, in TokenRevokeInput) (*db.AccessToken, error) {
	seen, err := db.FromContext(ctx).AccessToken.Get(ctx, in.TokenID)
	if err != nil {
		return nil, fmt.Errorf("find the token: %w", err)
	}
	ctx, err = rule.Begin(ctx, rule.TokenRevoke, rule.Target{Person: seen.PersonID})
	if err != nil {
		return nil, err
	}
	changed, err := db.FromContext(ctx).AccessToken.Update().
		Where(accesstoken.ID(seen.ID), accesstoken.RevokedAtIsNil()).SetRevokedAt(clock.Now(ctx)).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("revoke the token: %w", err)
	}
	if changed == 1 {
		if err := trail.Keep(ctx, rule.TokenRevoke, trail.Subject{Kind: "tok", ID: seen.ID}, "revoked_at"); err != nil {
			return nil, err
		}
	}
	ended, err := db.FromContext(ctx).AccessToken.Get(ctx, seen.ID)
	if err != nil {
		return nil, fmt.Errorf("read the token: %w", err)
	}
	return ended, nil
}
