package graph

import (
	"context"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/learning"
	"github.com/constellation-cop/constellation/internal/platform/markdown"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// reads reports whether the viewer reads what is inside the community.
func reads(ctx context.Context, c *db.Community) bool {
	public := c.Visibility == community.VisibilityPUBLIC && c.State != community.StateREQUESTED
	return rule.ReadsContent(viewer.Of(ctx), c.ID, public)
}

// inside is a text of the community for those who read what is inside it.
func inside(ctx context.Context, c *db.Community, text string) *string {
	if !reads(ctx, c) {
		return nil
	}
	return &text
}

func htmlInside(ctx context.Context, c *db.Community, text string) *string {
	if !reads(ctx, c) {
		return nil
	}
	html := markdown.HTML(text)
	return &html
}

func notEmpty(text string) *string {
	if text == "" {
		return nil
	}
	return &text
}

func orNone(list []string) []string {
	if list == nil {
		return []string{}
	}
	return list
}

// nameOf is the name of a person, also of one whose name is gone.
func nameOf(p *db.Person) string {
	if p.State == person.StateERASED {
		return "Former member"
	}
	return p.Name
}

// standingOf is how well a version was checked, as readers see it.
func standingOf(state lessonversion.State) gen.LessonStanding {
	for standing, behind := range states {
		for _, one := range behind {
			if one == string(state) {
				return standing
			}
		}
	}
	return gen.LessonStandingDraft
}

func whyNotAnnounce(ctx context.Context, e *db.Event) gen.UserErrorCode {
	if code := refusal(ctx, rule.EventAnnounce, rule.Target{Community: e.CommunityID}); code != "" {
		return code
	}
	return gen.UserErrorCode(learning.CannotAnnounce(e))
}
