package graph

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// theViewer is who asks, with what is asked of them loaded ahead.
func theViewer(ctx context.Context) *viewer.Viewer {
	v := viewer.Of(ctx)
	return ahead(ctx, &v)
}

// viewerPerson is the person behind the viewer, nil for a visitor.
func viewerPerson(ctx context.Context, v *viewer.Viewer) (*db.Person, error) {
	if !v.SignedIn() {
		return nil, nil
	}
	people, err := paging.ByIDs(ctx, personRows, []uuid.UUID{v.PersonID})
	if err != nil || len(people) == 0 {
		return nil, err
	}
	return ahead(ctx, people[0]), nil
}

// hasPassword reports whether the viewer's person has a password.
func hasPassword(ctx context.Context, v *viewer.Viewer) (bool, error) {
	p, err := viewerPerson(ctx, v)
	return p != nil && p.PasswordHash != "", err
}

// scopesOf are the scopes of a token, nil without one.
func scopesOf(v *viewer.Viewer) []string {
	if v.Kind != viewer.Token {
		return nil
	}
	return orNone(v.Scopes)
}

// communitiesOf are the communities that a token is limited to, as far as the viewer sees them.
func communitiesOf(ctx context.Context, token *db.AccessToken) ([]*db.Community, error) {
	ids := make([]uuid.UUID, 0, len(token.Communities))
	for _, text := range token.Communities {
		id, err := uuid.Parse(text)
		if err != nil {
			return nil, fmt.Errorf("token %s: %w", token.ID, err)
		}
		ids = append(ids, id)
	}
	if len(ids) == 0 {
		return []*db.Community{}, nil
	}
	return paging.ByIDs(ctx, communityRows, ids)
}
