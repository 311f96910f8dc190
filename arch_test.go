package main

import (
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"io/fs"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/constellation-cop/constellation"

// mayImport says who may import whom: architecture.md section 1. A star stands for what
// is below. The most exact line counts; a package without a line fails.
var mayImport = map[string]string{
	".": "internal/house ent/db/runtime",

	"graph": "graph/gen graph/scalar internal/account internal/cafe internal/capturing internal/distillation internal/founding " +
		"internal/hosting internal/joining internal/learning internal/paging internal/reminding internal/reviewing internal/toolbox " +
		"internal/viewer " + model + " internal/platform/*",
	"graph/gen":    "graph/scalar internal/paging internal/viewer ent/db ent/db/* internal/platform/live",
	"graph/scalar": "",

	"ent":              "ent/schema",
	"ent/db":           "ent/db/* ent/sheet internal/platform/id",
	"ent/db/*":         "ent/db ent/db/* ent/schema ent/sheet internal/platform/id",
	"ent/hooks":        "ent/db ent/db/* internal/viewer internal/platform/clock internal/platform/id",
	"ent/migrate":      "ent/db/*",
	"ent/migrate/diff": "ent/migrate internal/platform/database internal/testdb/postgres",
	"ent/problem":      "ent/db ent/db/migrate ent/hooks internal/platform/usererror",
	"ent/rule":         "ent/db ent/db/* internal/viewer internal/platform/clock internal/platform/id",
	"ent/schema":       "ent/db/privacy ent/rule ent/hooks ent/sheet internal/platform/clock internal/platform/id",
	"ent/sheet":        "",
	"ent/trail":        "ent/db ent/db/* ent/rule internal/viewer",

	"frontend": "",

	"internal/viewer":       "",
	"internal/account":      activity,
	"internal/cafe":         activity,
	"internal/capturing":    activity,
	"internal/distillation": activity,
	"internal/founding":     activity,
	"internal/hosting":      activity,
	"internal/joining":      activity,
	"internal/learning":     activity,
	"internal/paging":       activity,
	"internal/reminding":    activity,
	"internal/reviewing":    activity,
	"internal/toolbox":      activity,
	"internal/operate":      activity + " internal/joining",
	"internal/demo": activity + " internal/account internal/cafe internal/capturing internal/distillation " +
		"internal/founding internal/hosting internal/joining internal/learning internal/reminding internal/reviewing internal/toolbox",
	"internal/web":         "graph graph/gen internal/account internal/reminding frontend internal/viewer ent/rule ent/db internal/platform/*",
	"internal/web/hostile": "", // for tests
	"internal/house":       "*",
	"internal/bench/*":     "*",
	"internal/bench":       "*",

	"internal/platform/calendar":   "internal/platform/clock",
	"internal/platform/caller":     "",
	"internal/platform/clock":      "",
	"internal/platform/config":     "internal/platform/mail",
	"internal/platform/cookie":     "",
	"internal/platform/database":   "ent/db ent/db/runtime ent/migrate",
	"internal/platform/feed":       "internal/platform/markdown",
	"internal/platform/given":      "",
	"internal/platform/graphlimit": "",
	"internal/platform/id":         "internal/platform/clock",
	"internal/platform/jobs":       "ent/db internal/platform/clock internal/platform/database",
	"internal/platform/letter":     "internal/platform/mail",
	"internal/platform/live":       "internal/platform/database ent/db",
	"internal/platform/locale":     "",
	"internal/platform/mail":       "internal/platform/clock",
	"internal/platform/markdown":   "",
	"internal/platform/pasted":     "",
	"internal/platform/search":     "ent/db ent/rule internal/viewer internal/platform/database internal/platform/markdown",
	"internal/platform/signed":     "internal/platform/clock",
	"internal/platform/slug":       "",
	"internal/platform/usererror":  "",
	"internal/platform/wording":    "",

	"internal/testdb":          "ent/migrate internal/platform/database internal/testdb/postgres",
	"internal/testdb/cluster":  "internal/testdb/postgres",
	"internal/testdb/postgres": "",
}

const (
	model = "ent/db ent/db/* ent/rule ent/sheet ent/trail ent/problem ent/hooks"
	// activity is what an activity may import: never another activity.
	activity = model + " internal/viewer internal/platform/*"
)

// listed is what go list says of a package.
type listed struct {
	ImportPath, Name, Doc string
	Imports               []string

	imports []string // of this module, without its name
}

// packages are those of this module, with their direct imports of each other.
func packages(t *testing.T) []*listed {
	t.Helper()
	text, err := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Name,Doc,Imports", "./...").Output()
	if err != nil {
		t.Fatal(err)
	}
	var all []*listed
	for decoder := json.NewDecoder(strings.NewReader(string(text))); ; {
		p := &listed{}
		if err := decoder.Decode(p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		p.ImportPath = short(p.ImportPath)
		p.imports = ours(p.Imports)
		all = append(all, p)
	}
}

func short(path string) string {
	if path == module {
		return "."
	}
	return strings.TrimPrefix(path, module+"/")
}

func ours(paths []string) []string {
	var out []string
	for _, path := range paths {
		if strings.HasPrefix(path, module+"/") {
			out = append(out, short(path))
		}
	}
	return out
}

// covers reports whether a line's patterns name the package.
func covers(patterns, name string) bool {
	return slices.ContainsFunc(strings.Fields(patterns), func(pattern string) bool {
		below, starred := strings.CutSuffix(pattern, "*")
		return pattern == name || starred && strings.HasPrefix(name, below)
	})
}

// line is the line of the table for the package.
func line(name string) (patterns string, known bool) {
	if patterns, known = mayImport[name]; known {
		return patterns, true
	}
	for above := path.Dir(name); above != "."; above = path.Dir(above) {
		if patterns, known = mayImport[above+"/*"]; known {
			return patterns, true
		}
	}
	return "", false
}

func TestEachPackageImportsOnlyWhatTheTableAllows(t *testing.T) {
	met := map[string]bool{}
	for _, p := range packages(t) {
		met[p.ImportPath] = true
		if strings.Contains(p.ImportPath, "testdata") {
			continue
		}
		patterns, known := line(p.ImportPath)
		if !known {
			t.Errorf("%s has no line in the import table: say what it may import", p.ImportPath)
		}
		for _, imported := range p.imports {
			if !covers(patterns, imported) {
				t.Errorf("%s imports %s, which the import table does not allow", p.ImportPath, imported)
			}
			if strings.HasPrefix(imported, "internal/testdb") && !covers("ent/migrate/diff internal/testdb* internal/bench*", p.ImportPath) {
				t.Errorf("%s imports %s, which is for tests", p.ImportPath, imported)
			}
			if imported == "internal/house" && p.ImportPath != "." {
				t.Errorf("%s imports the house: only server.go does", p.ImportPath)
			}
			if imported == "ent/db/runtime" && !covers(". internal/platform/database ent/db/*", p.ImportPath) {
				t.Errorf("%s imports ent/db/runtime: only server.go and the database do", p.ImportPath)
			}
		}
	}
	for name := range mayImport {
		if !strings.HasSuffix(name, "*") && !strings.HasPrefix(name, "internal/bench") && name != "ent" && !met[name] {
			t.Errorf("the import table has a line for %s, which is no package", name)
		}
	}
}

func TestEachPackageOpensWithASentenceAndHasAName(t *testing.T) {
	for _, p := range packages(t) {
		if p.ImportPath == "ent/db" || strings.HasPrefix(p.ImportPath, "ent/db/") || p.ImportPath == "graph/gen" || strings.Contains(p.ImportPath, "testdata") {
			continue // generated, or only for tests
		}
		if !strings.HasSuffix(p.Doc, ".") && !strings.HasSuffix(p.Doc, ":") || !strings.HasPrefix(p.Doc, "Package "+p.Name+" ") && !strings.HasPrefix(p.Doc, "Command ") {
			t.Errorf("%s does not open with a sentence on what it does for people: %q", p.ImportPath, p.Doc)
		}
		for _, empty := range []string{"util", "helper", "common", "manager", "service", "misc", "shared"} {
			if strings.Contains(path.Base(p.ImportPath), empty) {
				t.Errorf("%s: %q says nothing", p.ImportPath, empty)
			}
		}
	}
}

func TestNoImportHasAnotherName(t *testing.T) {
	files := 0
	err := filepath.WalkDir(".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && (entry.Name() == "node_modules" || entry.Name() == "dist" || name != "." && strings.HasPrefix(entry.Name(), ".")) {
			return fs.SkipDir
		}
		if entry.IsDir() || !strings.HasSuffix(name, ".go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ImportsOnly|parser.ParseComments)
		if err != nil || ast.IsGenerated(file) {
			return err
		}
		files++
		for _, imported := range file.Imports {
			if imported.Name != nil && imported.Name.Name != "_" {
				t.Errorf("%s calls %s %s: if two names collide, one is wrong", name, imported.Path.Value, imported.Name.Name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 100 {
		t.Errorf("only %d files were looked at", files)
	}
}
