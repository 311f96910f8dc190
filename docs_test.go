package main

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/config"
)

var update = flag.Bool("update", false, "write the parts of the manual that the code knows")

func TestTheManualNamesEverySetting(t *testing.T) {
	const manual, from, to = "docs/operate.md", "-update -->\n", "<!-- end of settings -->"
	text, err := os.ReadFile(manual)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(text), from)
	kept, after, ended := strings.Cut(rest, to)
	if !found || !ended {
		t.Fatal("the manual has lost the marks around its settings")
	}
	var table strings.Builder
	table.WriteString("| Flag | Variable | Default | What it is |\n|---|---|---|---|\n")
	for _, s := range config.Settings() {
		fmt.Fprintf(&table, "| `--%s` | `%s` | %s | %s |\n", s.Flag, s.Environment, s.Default, s.Help)
	}
	if *update {
		if err := os.WriteFile(manual, []byte(before+from+table.String()+to+after), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if kept != table.String() {
		t.Error("the manual's settings are not the program's: run go test . -run TestTheManualNamesEverySetting -update")
	}
}

func TestTheAPIsManualNamesEveryScope(t *testing.T) {
	text, err := os.ReadFile("docs/api.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, scope := range rule.Scopes {
		if !strings.Contains(string(text), "`"+scope+"`") {
			t.Errorf("docs/api.md does not name the scope %s", scope)
		}
	}
}
