package house

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/knowledgeasset"
	"github.com/constellation-cop/constellation/ent/db/lesson"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/viewer"
	"github.com/constellation-cop/constellation/internal/web"
)

// places are the public pages as a visitor may see them, the newest of each kind first.
func places(ctx context.Context) ([]string, error) {
	ctx = viewer.With(ctx, viewer.Viewer{Kind: viewer.Visitor})
	c := db.FromContext(ctx)
	paths := []string{"/", "/communities", "/events"}
	slugs, err := c.Community.Query().Where(community.StateIn(community.StateACTIVE, community.StateARCHIVED)).
		Order(community.ByID()).Limit(web.MostPlaces - len(paths)).Select(community.FieldSlug).Strings(ctx)
	if err != nil {
		return nil, fmt.Errorf("list the communities: %w", err)
	}
	for _, slug := range slugs {
		paths = append(paths, "/communities/"+slug)
	}
	for _, kind := range []struct {
		path, prefix string
		ids          func(context.Context, int) ([]uuid.UUID, error)
	}{
		{"/organisations/", "org", func(ctx context.Context, most int) ([]uuid.UUID, error) {
			return c.Organisation.Query().Limit(most).IDs(ctx)
		}},
		{"/competencies/", "cmp", func(ctx context.Context, most int) ([]uuid.UUID, error) {
			return c.Competency.Query().Limit(most).IDs(ctx)
		}},
		{"/assets/", "ast", func(ctx context.Context, most int) ([]uuid.UUID, error) {
			return c.KnowledgeAsset.Query().Order(db.Desc(knowledgeasset.FieldID)).Limit(most).IDs(ctx)
		}},
		{"/events/", "evt", func(ctx context.Context, most int) ([]uuid.UUID, error) {
			return c.Event.Query().Where(event.StateNEQ(event.StateDRAFT)).Order(db.Desc(event.FieldID)).Limit(most).IDs(ctx)
		}},
		{"/lessons/", "les", func(ctx context.Context, most int) ([]uuid.UUID, error) {
			return c.Lesson.Query().Order(db.Desc(lesson.FieldID)).Limit(most).IDs(ctx)
		}},
	} {
		most := web.MostPlaces - len(paths)
		if most <= 0 {
			break
		}
		ids, err := kind.ids(ctx, most)
		if err != nil {
			return nil, fmt.Errorf("list %s: %w", kind.path, err)
		}
		for _, one := range ids {
			paths = append(paths, kind.path+id.Encode(kind.prefix, one))
		}
	}
	return paths, nil
}
