package joining_test

import (
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/internal/joining"
)

func TestNobodyTellsByASlugThatAPrivateCommunityExists(t *testing.T) {
	each(t, func(w *world) {
		steward, siti := w.steward(), w.person("Siti")
		private, wish := community.VisibilityPRIVATE, "perak"
		for name, in := range map[string]joining.StartInput{
			"made from its name": {Name: "Perak", Domain: "Books.", Visibility: &private},
			"wished for":         {Name: "Quiet", Domain: "Books.", Visibility: &private, Slug: &wish},
			"without letters":    {Name: "***", Domain: "Books.", Visibility: &private},
		} {
			hidden, err := start(w, steward, in)
			w.must(err)
			if len(hidden.Slug) < 8 || hidden.Slug == wish || strings.HasPrefix(hidden.Slug, "-") {
				w.Errorf("%s: the slug is %q", name, hidden.Slug)
			}
		}
		open, err := start(w, siti, joining.StartInput{Name: "Perak", Domain: "Books.", Slug: &wish})
		w.must(err)
		if open.Slug != wish {
			w.Errorf("the public one's slug is %q", open.Slug)
		}
	})
}
