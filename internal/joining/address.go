package joining

import (
	"context"
	"database/sql"
	"encoding/base32"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/platform/slug"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

// attempts bounds how often a name in addresses is tried that others take meanwhile.
const attempts = 20

func blank(text string) bool { return strings.TrimSpace(text) == "" }

var errTaken = usererror.New("TAKEN", "slug", "This name in addresses is not free. Choose another.")

// createAt writes the community under the slug that was wished for, or under the first
// free one made from its name. The unique index decides who gets a slug. A private
// community's slug ends in letters that nobody guesses: else whoever wishes for slugs,
// or starts another of the same name, could tell that it exists.
func createAt(ctx context.Context, create *db.CommunityCreate, name string, wish *string) (*db.Community, error) {
	if visibility, _ := create.Mutation().Visibility(); visibility == community.VisibilityPRIVATE {
		return createApart(ctx, create, name, wish)
	}
	if wish != nil && !blank(*wish) {
		if err := usable(*wish); err != nil {
			return nil, err
		}
		return createOnce(ctx, create, *wish)
	}
	base := slug.Make(name)
	if base == "" {
		base = "community"
	}
	taken, err := takenLike(ctx, base)
	if err != nil {
		return nil, err
	}
	for n, tried := 1, 0; tried < attempts; n++ {
		free := slug.Numbered(base, n)
		if taken[free] || slug.Kept(free) {
			continue
		}
		c, err := createOnce(ctx, create, free)
		if !errors.Is(err, errTaken) {
			return c, err
		}
		tried++
	}
	return nil, errTaken
}

func createApart(ctx context.Context, create *db.CommunityCreate, name string, wish *string) (*db.Community, error) {
	base := name
	if wish != nil && !blank(*wish) {
		if err := usable(*wish); err != nil {
			return nil, err
		}
		base = *wish
	}
	var letters [5]byte
	if _, err := io.ReadFull(id.Random(ctx), letters[:]); err != nil {
		return nil, fmt.Errorf("draw the letters of a slug: %w", err)
	}
	apart := strings.ToLower(base32.StdEncoding.EncodeToString(letters[:]))
	return createOnce(ctx, create, strings.TrimPrefix(slug.Make(base)+"-"+apart, "-"))
}

// createOnce writes the community unless another has the slug, which is errTaken.
func createOnce(ctx context.Context, create *db.CommunityCreate, free string) (*db.Community, error) {
	key, err := create.SetSlug(free).OnConflictColumns(community.FieldSlug).DoNothing().ID(ctx)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, errTaken
	}
	if err != nil {
		return nil, refused(rule.CommunityStart, err)
	}
	return freshly(ctx, key)
}

func freshly(ctx context.Context, key uuid.UUID) (*db.Community, error) {
	c, err := db.FromContext(ctx).Community.Get(rule.AsSystem(ctx, "the viewer just wrote it"), key)
	if err != nil {
		return nil, fmt.Errorf("read the community: %w", err)
	}
	return c, nil
}

// usable refuses a slug that no name would give, and those that addresses need.
func usable(wish string) error {
	made := slug.Make(wish)
	switch {
	case made == "":
		return usererror.New("INVALID", "slug", "A name in addresses has letters or digits. Leave it out to have one made from the name.")
	case made != wish:
		return usererror.New("INVALID", "slug", "A name in addresses has small letters, digits and single hyphens only, at most 70 bytes. Try "+made+".")
	case slug.Kept(wish):
		return errTaken
	}
	return nil
}

// takenLike returns the slugs in use that begin with the base.
func takenLike(ctx context.Context, base string) (map[string]bool, error) {
	ctx = rule.AsSystem(ctx, "a slug is unique among all communities, seen or not")
	used, err := db.FromContext(ctx).Community.Query().
		Where(community.SlugHasPrefix(base)).Select(community.FieldSlug).Strings(ctx)
	if err != nil {
		return nil, fmt.Errorf("look for a free name in addresses: %w", err)
	}
	taken := make(map[string]bool, len(used))
	for _, one := range used {
		taken[one] = true
	}
	return taken, nil
}
