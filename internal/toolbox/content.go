// Package toolbox gives people ways of working together that fit on a page, in their
// language: it ships the tools, puts one on an agenda, lets a community make its own
// version, and keeps the sheets that were filled in.
package toolbox

import (
	"embed"
	"fmt"
	"maps"
	"slices"

	"github.com/goccy/go-yaml"

	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/sheet"
)

// Tools from the literature of facilitation, in our own words: the reviews before and
// after an action (US Army TC 25-20), the peer assist (Collison and Parcell, Learning to
// Fly), the café (Brown and Isaacs, The World Café; Gurteen), PESTLE and SWOT.
//
//go:embed content/*.yaml
var content embed.FS

// order is the order of the shipped tools in the catalogue; each is content/{key}.yaml.
var order = []string{
	"environment-scan", "gap-analysis", "knowledge-audit", "before-action-review", "peer-assist",
	"knowledge-cafe", "story-circle", "competency-list", "kpi-sheet", "marketing-plan",
	"after-action-review", "lesson-distillation",
}

// shipped is a tool as its file tells it.
type shipped struct {
	Key      string
	Phase    processtool.Phase
	Minutes  int
	Group    struct{ Min, Max int }
	FilledBy processtool.FilledBy `yaml:"filledBy"`
	Texts    map[string]shippedText
}

// shippedText is a shipped tool in one language.
type shippedText struct {
	Title   string
	Purpose string
	When    string
	Steps   []shippedStep
	Prepare []string
	Prompts []string
	Sheet   []sheet.Field
}

type shippedStep struct {
	Title   string
	Minutes int
	Do      string
}

func readShipped() ([]shipped, error) {
	tools := make([]shipped, len(order))
	for i, key := range order {
		raw, err := content.ReadFile("content/" + key + ".yaml")
		if err != nil {
			return nil, fmt.Errorf("read the tool %s: %w", key, err)
		}
		if err := yaml.UnmarshalWithOptions(raw, &tools[i], yaml.Strict()); err != nil {
			return nil, fmt.Errorf("read the tool %s: %w", key, err)
		}
	}
	return tools, nil
}

// texts are the tool in its languages, in the same order every time.
func (s shipped) texts() []Text {
	var texts []Text
	for _, language := range slices.Sorted(maps.Keys(s.Texts)) {
		t := s.Texts[language]
		text := Text{
			Language: language, Title: t.Title, Purpose: t.Purpose, Occasion: t.When,
			Steps: make([]sheet.Step, len(t.Steps)), Prepare: t.Prepare, Prompts: t.Prompts, Sheet: t.Sheet,
		}
		for i, one := range t.Steps {
			text.Steps[i] = sheet.Step{Title: one.Title, Text: one.Do, Minutes: one.Minutes}
		}
		texts = append(texts, text)
	}
	return texts
}
