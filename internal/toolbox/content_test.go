package toolbox

import (
	"path"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/sheet"
)

func TestTwelveToolsAreWrittenInEnglishAndMalay(t *testing.T) {
	tools := read(t)
	if len(tools) != 12 {
		t.Errorf("there are %d tools", len(tools))
	}
	files, err := content.ReadDir("content")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != len(order) {
		t.Errorf("there are %d files for %d tools", len(files), len(order))
	}
	for i, tool := range tools {
		if tool.Key != order[i] {
			t.Errorf("%s calls itself %s", path.Join("content", order[i]), tool.Key)
		}
		if len(tool.Texts) != 2 || tool.Texts["en"].Title == "" || tool.Texts["ms"].Title == "" {
			t.Errorf("%s is not written in English and Malay alone", tool.Key)
		}
		if tool.Group.Min < 2 || tool.Group.Max <= tool.Group.Min {
			t.Errorf("%s is for %d to %d people", tool.Key, tool.Group.Min, tool.Group.Max)
		}
		if processtool.PhaseValidator(tool.Phase) != nil || processtool.FilledByValidator(tool.FilledBy) != nil {
			t.Errorf("%s comes %q and is filled by %q", tool.Key, tool.Phase, tool.FilledBy)
		}
	}
}

func TestBothLanguagesAskForTheSame(t *testing.T) {
	for _, tool := range read(t) {
		en, ms := shapeOf(tool.Texts["en"]), shapeOf(tool.Texts["ms"])
		if en != ms {
			t.Errorf("%s differs:\nEnglish %s\nMalay   %s", tool.Key, en, ms)
		}
	}
}

// shapeOf is what must be the same in all languages: minutes, counts, keys and kinds.
func shapeOf(text shippedText) string {
	var shape strings.Builder
	for _, step := range text.Steps {
		shape.WriteString(strings.Repeat(".", step.Minutes) + " ")
	}
	shape.WriteString(strings.Repeat("p", len(text.Prepare)) + " " + strings.Repeat("?", len(text.Prompts)))
	for _, field := range text.Sheet {
		shape.WriteString(" " + field.Key + ":" + string(field.Kind))
		if field.Help != "" {
			shape.WriteString("+")
		}
		for _, column := range field.Columns {
			shape.WriteString("/" + column.Key)
		}
	}
	return shape.String()
}

func TestTheMinutesOfTheStepsAddUp(t *testing.T) {
	for _, tool := range read(t) {
		sum := 0
		for _, step := range tool.Texts["en"].Steps {
			sum += step.Minutes
		}
		if sum != tool.Minutes {
			t.Errorf("%s takes %d minutes, its steps %d", tool.Key, tool.Minutes, sum)
		}
	}
}

func TestAToolFitsOnAPage(t *testing.T) {
	for _, tool := range read(t) {
		for language, text := range tool.Texts {
			about := tool.Key + " " + language
			between(t, about+" title", text.Title, 4, 60)
			between(t, about+" purpose", text.Purpose, 80, 220)
			between(t, about+" when", text.When, 80, 230)
			count(t, about+" steps", len(text.Steps), 4, 7)
			count(t, about+" things to prepare", len(text.Prepare), 3, 5)
			count(t, about+" prompts", len(text.Prompts), 4, 6)
			count(t, about+" fields", len(text.Sheet), 4, 8)
			whole := text.Purpose + text.When
			for _, step := range text.Steps {
				between(t, about+" step", step.Title, 3, 60)
				between(t, about+" step "+step.Title, step.Do, 100, 300)
				whole += step.Title + step.Do
			}
			for _, line := range append(append([]string{}, text.Prepare...), text.Prompts...) {
				between(t, about+" line", line, 10, 110)
				whole += line
			}
			if n := utf8.RuneCountInString(whole); n > 3300 {
				t.Errorf("%s has %d characters without its sheet", about, n)
			}
			fieldsAreSound(t, about, text.Sheet)
		}
	}
}

func fieldsAreSound(t *testing.T, about string, fields []sheet.Field) {
	t.Helper()
	met := map[string]bool{}
	for _, field := range fields {
		between(t, about+" field", field.Label, 3, 60)
		if field.Help != "" {
			between(t, about+" help", field.Help, 10, 130)
		}
		if met[field.Key] || !plainKey.MatchString(field.Key) {
			t.Errorf("%s has the field %q twice, or it is no key", about, field.Key)
		}
		met[field.Key] = true
		if (field.Kind == sheet.Table) != (len(field.Columns) > 1) {
			t.Errorf("%s: %s is a %s of %d columns", about, field.Key, field.Kind, len(field.Columns))
		}
		if field.Kind == sheet.Scale && !strings.Contains(field.Help, "1 = ") {
			t.Errorf("%s: %s does not say what 1 and 5 mean", about, field.Key)
		}
		columns := map[string]bool{}
		for _, column := range field.Columns {
			if columns[column.Key] || !plainKey.MatchString(column.Key) || column.Label == "" {
				t.Errorf("%s: the table %s has a bad column %q", about, field.Key, column.Key)
			}
			columns[column.Key] = true
		}
	}
}

var plainKey = regexp.MustCompile(`^[a-z]{2,20}$`)

func TestNoEnglishIsLeftInTheMalay(t *testing.T) {
	english := wordsOf(t, "en")
	malay := wordsOf(t, "ms")
	for word := range malay {
		if english[word] && !both[word] {
			t.Errorf("%q stands in both languages: say it in Malay, or name it a word of both", word)
		}
	}
	for _, word := range []string{"imbas", "pengajaran", "jurang", "kompetensi", "helaian", "kafe", "fasilitator"} {
		if !malay[word] {
			t.Errorf("the Malay does not use %q", word)
		}
	}
}

// both are words that are Malay and English alike: "had" is a limit, "pen" a pen.
var both = map[string]bool{"audit": true, "folder": true, "had": true, "pen": true, "poster": true}

var word = regexp.MustCompile(`\p{L}+`)

func wordsOf(t *testing.T, language string) map[string]bool {
	t.Helper()
	words := map[string]bool{}
	for _, tool := range read(t) {
		text := tool.Texts[language]
		lines := append([]string{text.Title, text.Purpose, text.When}, append(text.Prepare, text.Prompts...)...)
		for _, step := range text.Steps {
			lines = append(lines, step.Title, step.Do)
		}
		for _, field := range text.Sheet {
			lines = append(lines, field.Label, field.Help)
			for _, column := range field.Columns {
				lines = append(lines, column.Label)
			}
		}
		for _, one := range word.FindAllString(strings.ToLower(strings.Join(lines, " ")), -1) {
			words[one] = true
		}
	}
	return words
}

func read(t *testing.T) []shipped {
	t.Helper()
	tools, err := readShipped()
	if err != nil {
		t.Fatal(err)
	}
	return tools
}

func between(t *testing.T, what, text string, least, most int) {
	t.Helper()
	if n := utf8.RuneCountInString(text); n < least || n > most {
		t.Errorf("%s has %d characters, not %d to %d: %s", what, n, least, most, text)
	}
}

func count(t *testing.T, what string, n, least, most int) {
	t.Helper()
	if n < least || n > most {
		t.Errorf("%s: there are %d, not %d to %d", what, n, least, most)
	}
}
