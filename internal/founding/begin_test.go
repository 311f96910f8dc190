package founding_test

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/person"
	_ "github.com/constellation-cop/constellation/ent/db/runtime" // the hooks and policies
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/founding"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

var first = founding.BeginInput{
	Name: "Siti", Email: "Siti@Example.org", Language: "ms", CommunityName: "Pustakawan Perak", Domain: "Buku.",
}

func asVisitor(t *testing.T, d *database.Database) context.Context {
	return db.NewContext(viewer.With(t.Context(), viewer.Viewer{Kind: viewer.Visitor}), d.Client)
}

func asSystem(t *testing.T, d *database.Database) context.Context {
	return db.NewContext(rule.AsSystem(t.Context(), "a test looks"), d.Client)
}

func open(t *testing.T, d *database.Database) string {
	t.Helper()
	code, err := founding.Open(asVisitor(t, d))
	if err != nil {
		t.Fatal(err)
	}
	return code
}

func begin(ctx context.Context, d *database.Database, in founding.BeginInput) (b *founding.Beginning, err error) {
	err = d.InTx(ctx, func(ctx context.Context) error {
		b, err = founding.Begin(ctx, in)
		return err
	})
	return b, err
}

// codes are the codes and fields of what must be put right.
func codes(err error) string {
	var one *usererror.Error
	var list usererror.List
	var refusal *rule.Refusal
	switch {
	case err == nil:
		return ""
	case errors.As(err, &one):
		return one.Code + " " + one.Field
	case errors.As(err, &list):
		var words []string
		for _, one := range list {
			words = append(words, one.Code+" "+one.Field)
		}
		return strings.Join(words, ", ")
	case errors.As(err, &refusal):
		return string(refusal.Because)
	}
	return err.Error()
}

func with(change func(in *founding.BeginInput)) founding.BeginInput {
	in := first
	change(&in)
	return in
}

func TestBeginning(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		code := open(t, d)
		b, err := begin(asVisitor(t, d), d, with(func(in *founding.BeginInput) { in.Code, in.PasswordHash = code, "hash" }))
		if err != nil {
			t.Fatal(err)
		}
		if p := b.Person; p.Name != "Siti" || !p.Steward || p.State != person.StateACTIVE || p.Language != "ms" || p.Zone != "Asia/Kuala_Lumpur" || p.PasswordHash != "hash" {
			t.Errorf("the person is %+v", p)
		}
		if c := b.Community; c.Slug != "pustakawan-perak" || c.State != "ACTIVE" || c.MemberCount != 1 || c.Language != "ms" {
			t.Errorf("the community is %+v", c)
		}
		if b.Constellation.Name != "Constellation" || b.Constellation.Demo {
			t.Errorf("the constellation is %+v", b.Constellation)
		}
		m := d.Client.Membership.Query().OnlyX(asSystem(t, d))
		if m.PersonID != b.Person.ID || m.CommunityID != b.Community.ID || m.Role != membership.RoleCOORDINATOR || m.State != membership.StateACTIVE {
			t.Errorf("the membership is %+v", m)
		}
		address := d.Client.EmailAddress.Query().OnlyX(asSystem(t, d))
		if address.Address != "siti@example.org" || !address.Preferred || address.VerifiedAt != nil {
			t.Errorf("the address is %+v", address)
		}
		line := d.Client.Trail.Query().OnlyX(asSystem(t, d))
		if line.Act != "constellationBegin" || line.ActorID == nil || *line.ActorID != b.Person.ID {
			t.Errorf("the trail says %+v", line)
		}
		if d.Client.StartCode.Query().ExistX(asSystem(t, d)) {
			t.Error("the code is kept")
		}
		if code := open(t, d); code != "" {
			t.Errorf("a constellation that has begun is opened with %s", code)
		}
		if _, err := begin(asVisitor(t, d), d, first); codes(err) != "ALREADY_BEGUN " {
			t.Errorf("begun twice: %v", err)
		}
	})
}

func TestOnlyTheNewestCodeOpens(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		if _, err := begin(asVisitor(t, d), d, with(func(in *founding.BeginInput) { in.Code = "" })); codes(err) != "WRONG_CREDENTIALS code" {
			t.Errorf("before there is a code: %v", err)
		}
		old, code := open(t, d), open(t, d)
		if old == code || len(code) != 19 {
			t.Fatalf("the codes are %s and %s", old, code)
		}
		if kept := d.Client.StartCode.Query().OnlyX(asSystem(t, d)); strings.Contains(kept.CodeHash, code) || len(kept.CodeHash) != 64 {
			t.Error("the code itself is kept")
		}
		for _, wrong := range []string{old, "", "0000-0000-0000-0000", code[:18], code + "0"} {
			if _, err := begin(asVisitor(t, d), d, with(func(in *founding.BeginInput) { in.Code = wrong })); codes(err) != "WRONG_CREDENTIALS code" {
				t.Errorf("%q: %v", wrong, err)
			}
		}
		if d.Client.Constellation.Query().ExistX(asSystem(t, d)) {
			t.Fatal("it began")
		}
		spoken := " " + strings.ToUpper(strings.NewReplacer("-", " ", "0", "o", "1", "l").Replace(code)) + "\n"
		if _, err := begin(asVisitor(t, d), d, with(func(in *founding.BeginInput) { in.Code = spoken })); err != nil {
			t.Errorf("%q, as read aloud: %v", spoken, err)
		}
	})
}

func TestBeginningTellsWhatToPutRight(t *testing.T) {
	long := strings.Repeat("a", 201)
	cases := map[string]struct {
		change func(in *founding.BeginInput)
		want   string
	}{
		"everything missing":  {func(in *founding.BeginInput) { *in = founding.BeginInput{} }, "REQUIRED name, REQUIRED communityName, REQUIRED domain, INVALID email"},
		"what is no address":  {func(in *founding.BeginInput) { in.Email = "siti" }, "INVALID email"},
		"what is no language": {func(in *founding.BeginInput) { in.Language = "?" }, "INVALID language"},
		"what is no zone":     {func(in *founding.BeginInput) { in.Zone = "Kuala Lumpur" }, "INVALID zone"},
		"a long name":         {func(in *founding.BeginInput) { in.Name = long }, "TOO_LONG name"},
		"a long community":    {func(in *founding.BeginInput) { in.CommunityName = long }, "TOO_LONG communityName"},
		"a NUL":               {func(in *founding.BeginInput) { in.Name = "a\x00" }, "INVALID name"},
		"a NUL in a sentence": {func(in *founding.BeginInput) { in.Domain = "a\x00" }, "INVALID domain"},
	}
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		code := open(t, d)
		for name, c := range cases {
			in := with(c.change)
			in.Code = code
			if _, err := begin(asVisitor(t, d), d, in); codes(err) != c.want {
				t.Errorf("%s: %q, want %q", name, codes(err), c.want)
			}
		}
		if d.Client.Person.Query().ExistX(asSystem(t, d)) || d.Client.Constellation.Query().ExistX(asSystem(t, d)) {
			t.Error("something was written")
		}
	})
}

func TestTheShellBeginsWithoutACode(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		b, err := begin(asSystem(t, d), d, with(func(in *founding.BeginInput) { in.CommunityName = "Events" }))
		if err != nil {
			t.Fatal(err)
		}
		if b.Community.Slug != "events-2" {
			t.Errorf("the slug is %s, which a page needs", b.Community.Slug)
		}
	})
}

func TestNobodySignedInBegins(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		code := open(t, d)
		ctx := viewer.With(asVisitor(t, d), viewer.Viewer{Kind: viewer.Person, PersonID: [16]byte{1}, Active: true, Steward: true})
		if _, err := begin(ctx, d, with(func(in *founding.BeginInput) { in.Code = code })); codes(err) != "FORBIDDEN" {
			t.Errorf("the answer is %v", err)
		}
	})
}

func TestOfManyWhoBeginAtOnceOneDoes(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		code := open(t, d)
		answers, start := make(chan string, 6), make(chan struct{})
		for range 6 {
			go func() {
				<-start
				_, err := begin(asVisitor(t, d), d, with(func(in *founding.BeginInput) { in.Code = code }))
				answers <- codes(err)
			}()
		}
		close(start)
		var got []string
		for range 6 {
			got = append(got, <-answers)
		}
		slices.Sort(got)
		if got[0] != "" || !slices.Equal(slices.Compact(slices.Clone(got)), []string{"", "ALREADY_BEGUN "}) || d.Client.Person.Query().CountX(asSystem(t, d)) != 1 {
			t.Errorf("the answers are %q", got)
		}
	})
}
