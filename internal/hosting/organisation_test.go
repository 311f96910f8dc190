package hosting_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/organisation"
	_ "github.com/constellation-cop/constellation/ent/db/runtime" // the hooks and policies
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/hosting"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/given"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

type house struct {
	*testing.T
	database *database.Database
	steward  *db.Person
}

func each(t *testing.T, story func(h *house)) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		h := &house{T: t, database: d}
		d.Client.Constellation.Create().SetName("Constellation").ExecX(h.system())
		h.steward = d.Client.Person.Create().SetName("Steward").SetState("ACTIVE").SetSteward(true).SaveX(h.system())
		story(h)
	})
}

func (h *house) system() context.Context {
	return db.NewContext(rule.AsSystem(h.Context(), "a test sets its scene"), h.database.Client)
}

func (h *house) edit(in hosting.EditInput) (*db.Organisation, error) {
	return h.editAs(viewer.Viewer{Kind: viewer.Person, PersonID: h.steward.ID, Active: true, Steward: true}, in)
}

func (h *house) editAs(v viewer.Viewer, in hosting.EditInput) (o *db.Organisation, err error) {
	err = h.database.InTx(viewer.With(h.system(), v), func(ctx context.Context) error {
		o, err = hosting.Edit(ctx, in)
		return err
	})
	return o, err
}

func (h *house) add(name string, partOf *db.Organisation) *db.Organisation {
	h.Helper()
	in := hosting.EditInput{Name: given.To(name)}
	if partOf != nil {
		in.PartOfID = given.To(partOf.ID)
	}
	o, err := h.edit(in)
	if err != nil {
		h.Fatal(err)
	}
	return o
}

func code(err error) string {
	var one *usererror.Error
	var refusal *rule.Refusal
	switch {
	case err == nil:
		return ""
	case errors.As(err, &one):
		return one.Code + " " + one.Field
	case errors.As(err, &refusal):
		return string(refusal.Because)
	case db.IsNotFound(err):
		return "NOT_FOUND"
	}
	return err.Error()
}

func TestAddingAndEditing(t *testing.T) {
	each(t, func(h *house) {
		whole := h.add("Universiti Malaya", nil)
		o, err := h.edit(hosting.EditInput{Name: given.To("Perpustakaan"), ShortName: given.To("PUM"), Kind: given.To(organisation.KindLIBRARY),
			Place: given.To("Kuala Lumpur"), URL: given.To("https://um.example"), Summary: given.To("Buku."), PartOfID: given.To(whole.ID), Language: given.To("ms")})
		if err != nil {
			h.Fatal(err)
		}
		if o.Name != "Perpustakaan" || o.SortName != "perpustakaan" || o.Kind != organisation.KindLIBRARY || *o.PartOfID != whole.ID || o.Language != "ms" || o.Revision != 1 {
			h.Errorf("the organisation is %+v", o)
		}
		revision := 1
		edited, err := h.edit(hosting.EditInput{OrganisationID: &o.ID, Revision: &revision, Place: given.Nothing[string](), PartOfID: given.Nothing[uuid.UUID]()})
		if err != nil {
			h.Fatal(err)
		}
		if edited.Place != "" || edited.PartOfID != nil || edited.Name != "Perpustakaan" || edited.Revision != 2 {
			h.Errorf("the organisation is %+v", edited)
		}
		lines := h.database.Client.Trail.Query().AllX(h.system())
		if len(lines) != 3 || strings.Join(lines[2].Changed, " ") != "part_of_id place" {
			h.Errorf("the trail is %+v", lines)
		}
	})
}

func TestEditingRefuses(t *testing.T) {
	each(t, func(h *house) {
		whole := h.add("Whole", nil)
		part := h.add("Part", whole)
		h.add("Library", part)
		one, two := 1, 2
		for name, c := range map[string]struct {
			in   hosting.EditInput
			want string
		}{
			"an addition without a name":      {hosting.EditInput{}, "REQUIRED name"},
			"an addition with an empty name":  {hosting.EditInput{Name: given.To(" ")}, "REQUIRED name"},
			"a long name":                     {hosting.EditInput{Name: given.To(strings.Repeat("a", 201))}, "TOO_LONG name"},
			"a long short name":               {hosting.EditInput{Name: given.To("a"), ShortName: given.To(strings.Repeat("a", 301))}, "TOO_LONG shortName"},
			"a NUL":                           {hosting.EditInput{Name: given.To("a"), Summary: given.To("\x00a")}, "INVALID summary"},
			"a kind that is none":             {hosting.EditInput{Name: given.To("a"), Kind: given.To(organisation.Kind("X"))}, "INVALID kind"},
			"an address that is none":         {hosting.EditInput{Name: given.To("a"), URL: given.To("javascript:alert(1)")}, "INVALID url"},
			"a taken name":                    {hosting.EditInput{Name: given.To("WHOLE ")}, "TAKEN name"},
			"a taken name in the same whole":  {hosting.EditInput{Name: given.To("library"), PartOfID: given.To(part.ID)}, "TAKEN name"},
			"a whole that there is not":       {hosting.EditInput{Name: given.To("a"), PartOfID: given.To(uuid.Max)}, "NOT_FOUND partOfId"},
			"an edit of none":                 {hosting.EditInput{OrganisationID: &uuid.Max, Revision: &one}, "NOT_FOUND"},
			"an edit without a revision":      {hosting.EditInput{OrganisationID: &whole.ID}, "REQUIRED revision"},
			"an edit of something older":      {hosting.EditInput{OrganisationID: &whole.ID, Revision: &two}, "CONFLICT revision"},
			"an edit that takes the name off": {hosting.EditInput{OrganisationID: &whole.ID, Revision: &one, Name: given.Nothing[string]()}, "REQUIRED name"},
			"a part of itself":                {hosting.EditInput{OrganisationID: &whole.ID, Revision: &one, PartOfID: given.To(whole.ID)}, "INVALID partOfId"},
			"a part of its own part":          {hosting.EditInput{OrganisationID: &whole.ID, Revision: &one, PartOfID: given.To(part.ID)}, "INVALID partOfId"},
		} {
			if _, err := h.edit(c.in); code(err) != c.want {
				h.Errorf("%s: %q, want %q", name, code(err), c.want)
			}
		}
		if n := h.database.Client.Organisation.Query().CountX(h.system()); n != 3 {
			h.Errorf("there are %d organisations", n)
		}
		h.add("Library", nil) // another library, of no whole
		for v, want := range map[*viewer.Viewer]string{
			{Kind: viewer.Visitor}:                                  "UNAUTHENTICATED",
			{Kind: viewer.Person, PersonID: uuid.Max, Active: true}: "FORBIDDEN",
		} {
			if _, err := h.editAs(*v, hosting.EditInput{Name: given.To("x")}); code(err) != want {
				h.Errorf("%s: %q, want %q", v.Kind, code(err), want)
			}
		}
	})
}

func TestOfTwoEditsAtOnceOneIsKept(t *testing.T) {
	each(t, func(h *house) {
		one, two := h.add("One", nil), h.add("Two", nil)
		pair, revision := []*db.Organisation{one, two}, 1
		atOnce := func(act func(i int) error) string {
			answers, start := make(chan string, 2), make(chan struct{})
			for i := range 2 {
				go func() { <-start; answers <- code(act(i)) }()
			}
			close(start)
			return <-answers + <-answers
		}
		if got := atOnce(func(i int) error {
			_, err := h.edit(hosting.EditInput{OrganisationID: &pair[i].ID, Revision: &revision, PartOfID: given.To(pair[1-i].ID)})
			return err
		}); got != "INVALID partOfId" {
			h.Errorf("two become parts of each other: %q", got)
		}
		if got := atOnce(func(int) error {
			_, err := h.edit(hosting.EditInput{Name: given.To("Same")})
			return err
		}); got != "TAKEN name" {
			h.Errorf("two of one name: %q", got)
		}
	})
}
