package house

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/jobs"
	"github.com/constellation-cop/constellation/internal/testdb"
)

// The stories of graph/testdata/*.txtar are told through the whole surface. Each scene is
// a file of the archive, named by who asks and what for: ada, ben and cyd are people,
// steward is the steward, guest a guest, visitor nobody; browser has the cookie it was
// given last, and "token NAME" asks with the token that was captured by that name.
//
//	-- ada starts a community --
//	mutation { communityStart(...) { community { id } userErrors { code } } }
//	>>>
//	{"data": ...}
//	+++ trail communityStart
//	+++ job request_letter 2
//
// Ids, cursors, secrets and the codes of doors are captured as ${com1}, ${cursor1}, ${secret1}, ${door1} and may be used
// further down. The trail lines and jobs are all that there are: none but those listed.

var update = flag.Bool("update", false, "write what happens into the stories")

func TestTheStoriesOfTheAPI(t *testing.T) {
	files, err := filepath.Glob("../../graph/testdata/*.txtar")
	if err != nil || len(files) < 15 {
		t.Fatalf("found %d stories, %v", len(files), err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			testdb.Each(t, func(t *testing.T, d *database.Database) { tell(t, d, file) })
		})
	}
}

// scene is one thing that somebody asks.
type scene struct {
	name, who, query string
	want             string
	effects          []string
}

func scenes(archive *txtar.Archive) []scene {
	var list []scene
	for _, file := range archive.Files {
		s := scene{name: file.Name}
		s.who, _, _ = strings.Cut(file.Name, " ")
		if rest, ok := strings.CutPrefix(file.Name, "token "); ok {
			name, _, _ := strings.Cut(rest, " ")
			s.who = "token " + name
		}
		query, rest, _ := strings.Cut(string(file.Data), ">>>\n")
		s.query = query
		for line := range strings.Lines(rest) {
			if effect, ok := strings.CutPrefix(line, "+++ "); ok {
				s.effects = append(s.effects, strings.TrimSpace(effect))
			} else {
				s.want += line
			}
		}
		list = append(list, s)
	}
	return list
}

func tell(t *testing.T, d *database.Database, file string) {
	t.Helper()
	archive, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	l := alive(t, d)
	if !strings.Contains(string(archive.Comment), "empty instance") {
		l.cast()
	}
	told := scenes(archive)
	for i, s := range told {
		before := l.effects()
		answer := l.perform(s)
		effects := difference(before, l.effects())
		if *update {
			told[i].want, told[i].effects = answer+"\n", effects
			archive.Files[i].Data = []byte(told[i].write())
			continue
		}
		if strings.TrimSpace(s.want) != answer || !slices.Equal(effects, s.effects) {
			t.Fatalf("%s\n%s\ngot  %s\n%s\nwant %s\n%s", s.name, s.query, answer, strings.Join(effects, "\n"), s.want, strings.Join(s.effects, "\n"))
		}
	}
	if *update {
		if err := os.WriteFile(file, txtar.Format(archive), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func (s scene) write() string {
	out := s.query + ">>>\n" + s.want
	for _, effect := range s.effects {
		out += "+++ " + effect + "\n"
	}
	return out
}

var (
	captured = regexp.MustCompile(`\$\{[a-zA-Z0-9 ]+\}`)
	aDoor    = regexp.MustCompile(`^[0-9A-HJKMNP-TV-Z]{8}$`)
	anID     = regexp.MustCompile(`^([a-z]{3})_[0-9a-z]{26}$`)
)

// perform asks and returns the answer with names for what is new each time.
func (l *living) perform(s scene) string {
	if s.who == "time" {
		passes, err := time.ParseDuration(strings.TrimSpace(s.query))
		if err != nil {
			l.t.Fatalf("%s: %v", s.name, err)
		}
		l.past += passes
		return ""
	}
	query := captured.ReplaceAllStringFunc(s.query, func(name string) string {
		value, known := l.captured[name[2:len(name)-1]]
		if !known {
			l.t.Fatalf("%s: nobody has seen %s", s.name, name)
		}
		return value
	})
	status, answer := l.send(s.who, query)
	shown := map[string]any{"data": answer["data"]}
	if answer["data"] == nil {
		delete(shown, "data")
	}
	if errs, ok := answer["errors"].([]any); ok {
		var codes []any
		for _, one := range errs {
			codes = append(codes, at(one, "extensions", "code"))
		}
		shown["errors"] = codes
	}
	if status != 200 {
		shown["status"] = status
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(l.name("", shown)); err != nil {
		l.t.Fatal(err)
	}
	return strings.TrimSpace(out.String())
}

// name puts names for ids, cursors and secrets into an answer.
func (l *living) name(key string, value any) any {
	switch v := value.(type) {
	case map[string]any:
		named := map[string]any{}
		for _, one := range slices.Sorted(maps.Keys(v)) {
			named[one] = l.name(one, v[one])
		}
		return named
	case []any:
		for i := range v {
			v[i] = l.name(key, v[i])
		}
	case string:
		kind := ""
		if found := anID.FindStringSubmatch(v); found != nil {
			kind = found[1]
		} else if strings.HasSuffix(strings.ToLower(key), "cursor") {
			kind = "cursor"
		} else if key == "secret" {
			kind = "secret"
		} else if key == "code" && aDoor.MatchString(v) {
			kind = "door"
		}
		if kind != "" {
			return "${" + l.capture(kind, v) + "}"
		}
	}
	return value
}

// capture is the name of the value, a new one where it has none.
func (l *living) capture(kind, value string) string {
	for name, known := range l.captured {
		if known == value {
			return name
		}
	}
	for i := 1; ; i++ {
		name := fmt.Sprintf("%s%d", kind, i)
		if _, taken := l.captured[name]; !taken {
			l.captured[name] = value
			return name
		}
	}
}

// effects are the trail lines by act and the jobs by kind.
func (l *living) effects() map[string]int {
	l.t.Helper()
	counts, err := jobs.Count(l.t.Context(), l.db)
	if err != nil {
		l.t.Fatal(err)
	}
	effects := map[string]int{}
	for kind, count := range counts {
		effects["job "+kind] = count
	}
	for _, line := range l.db.Client.Trail.Query().AllX(l.system()) {
		name := "trail " + line.Act
		if line.Refused {
			name = "trail refused " + line.Act
		}
		effects[name]++
	}
	return effects
}

func difference(before, after map[string]int) []string {
	var list []string
	for _, name := range slices.Sorted(maps.Keys(after)) {
		if more := after[name] - before[name]; more == 1 {
			list = append(list, name)
		} else if more != 0 {
			list = append(list, fmt.Sprintf("%s %d", name, more))
		}
	}
	return list
}
