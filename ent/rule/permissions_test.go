package rule_test

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/viewer"
)

var update = flag.Bool("update", false, "write the golden copies")

var (
	here      = uuid.UUID{1} // the community that the act is about
	elsewhere = uuid.UUID{2}
	me        = uuid.UUID{3}
	another   = uuid.UUID{4}
)

// column is a principal of the permission table, and on whom it acts.
type column struct {
	name   string
	viewer viewer.Viewer
	person uuid.UUID
}

func person(change func(*viewer.Viewer)) viewer.Viewer {
	v := viewer.Viewer{Kind: viewer.Person, PersonID: me, Active: true, Roles: map[uuid.UUID]viewer.Role{}}
	if change != nil {
		change(&v)
	}
	return v
}

func in(community uuid.UUID, role viewer.Role) viewer.Viewer {
	return person(func(v *viewer.Viewer) { v.Roles[community] = role })
}

// bearer is a partner's software acting for the person.
func bearer(v viewer.Viewer, communities []uuid.UUID, scopes ...string) viewer.Viewer {
	v.Kind, v.TokenID, v.Scopes, v.Communities = viewer.Token, uuid.UUID{5}, scopes, communities
	return v
}

var guest = person(func(v *viewer.Viewer) { v.Active = false })

var columns = []column{
	{"visitor", viewer.Viewer{Kind: viewer.Visitor}, another},
	{"guest", guest, another},
	{"guest on oneself", guest, me},
	{"person", person(nil), another},
	{"person on oneself", person(nil), me},
	{"observer", in(here, viewer.Observer), another},
	{"member", in(here, viewer.Member), another},
	{"facilitator", in(here, viewer.Facilitator), another},
	{"coordinator", in(here, viewer.Coordinator), another},
	{"coordinator elsewhere", in(elsewhere, viewer.Coordinator), another},
	{"expert", person(func(v *viewer.Viewer) { v.Expert = true }), another},
	{"steward", person(func(v *viewer.Viewer) { v.Steward = true }), another},
	{"member's token with all scopes", bearer(in(here, viewer.Member), nil, rule.Scopes...), another},
	{"coordinator's token with all scopes", bearer(in(here, viewer.Coordinator), nil, rule.Scopes...), another},
	{"coordinator's token without scopes", bearer(in(here, viewer.Coordinator), nil), another},
	{"coordinator's token for elsewhere", bearer(in(here, viewer.Coordinator), []uuid.UUID{elsewhere}, rule.Scopes...), another},
	{"steward's token with all scopes", bearer(person(func(v *viewer.Viewer) { v.Steward = true }), nil, rule.Scopes...), another},
	{"own token with all scopes", bearer(person(nil), nil, rule.Scopes...), me},
	{"system", viewer.Viewer{Kind: viewer.System}, another},
}

func TestThePermissionTableIsItsGoldenCopy(t *testing.T) {
	golden(t, "testdata/permissions.golden", permissions(t))
}

// permissions is the permission table as Refuses answers it.
func permissions(t *testing.T) string {
	t.Helper()
	var out strings.Builder
	out.WriteString("# Who may do what in a community, as ent/rule answers it. Change it on purpose only: go test ./ent/rule -update\n")
	for _, line := range rule.Table {
		scope := line.Scope
		if scope == "" {
			scope = "never by token"
		}
		fmt.Fprintf(&out, "\n%s (%s)\n", line.Act, scope)
		for _, c := range columns {
			answer := "yes"
			on := rule.Target{Community: here, Person: c.person}
			if c.viewer.Kind != viewer.System {
				if because := rule.Refuses(c.viewer, line.Act, on); because != "" {
					answer = "- " + string(because)
				}
			}
			err := rule.May(viewer.With(t.Context(), c.viewer), line.Act, on)
			if (err == nil) != (answer == "yes") {
				t.Errorf("May and Refuses disagree on %s by %s: %v", line.Act, c.name, err)
			}
			fmt.Fprintf(&out, "  %-36s %s\n", c.name, answer)
		}
	}
	return out.String()
}

func golden(t *testing.T, name, now string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(now), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	kept, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if string(kept) == now {
		return
	}
	before, after := strings.Split(string(kept), "\n"), strings.Split(now, "\n")
	for i := range max(len(before), len(after)) {
		if i >= len(before) || i >= len(after) || before[i] != after[i] {
			t.Fatalf("%s differs from line %d on; if it is meant: go test ./ent/rule -update\nwas %q\nis  %q", name, i+1, before[min(i, len(before)-1)], after[min(i, len(after)-1)])
		}
	}
}

func TestScopesGiveATokenNothingThatItsPersonMayNotDo(t *testing.T) {
	for _, line := range rule.Table {
		for _, c := range columns {
			if c.viewer.Kind != viewer.Person {
				continue
			}
			on := rule.Target{Community: here, Person: c.person}
			byToken := rule.Refuses(bearer(c.viewer, nil, rule.Scopes...), line.Act, on)
			if byToken == "" && rule.Refuses(c.viewer, line.Act, on) != "" {
				t.Errorf("a token of %s may do %s, which the person may not", c.name, line.Act)
			}
		}
	}
}
