package demo

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"regexp"
	"strings"
)

// assetText is one edition of a knowledge asset, a Markdown file with a head in YAML.
type assetText struct {
	Key, Community, Event, Kind, Language, Title, Summary, Changes string
	Owner, Editor, Approver                                        string
	Form, State, Fate                                              string
	Stale                                                          bool
	Number                                                         int
	Published                                                      int            // days from now
	Cites                                                          map[string]int // lesson@version, and the section from 1
	Readers                                                        []string

	Sections []sectionText `yaml:"-"`
}

type sectionText struct{ heading, body string }

func readAssets() ([]assetText, error) {
	names, err := fs.Glob(content, "content/assets/*.md")
	if err != nil {
		return nil, fmt.Errorf("list the assets: %w", err)
	}
	list := make([]assetText, 0, len(names))
	for _, name := range names {
		raw, err := content.ReadFile(name)
		if err != nil {
			return nil, fmt.Errorf("read the demo's assets: %w", err)
		}
		one, err := readAsset(name, string(raw))
		if err != nil {
			return nil, err
		}
		list = append(list, one)
	}
	return list, nil
}

var headings = regexp.MustCompile(`(?m)^## (.+)$`)

// readAsset takes the file apart: the head between two lines of dashes, then a section
// for each heading of the second level.
func readAsset(name, raw string) (assetText, error) {
	var a assetText
	parts := strings.SplitN(raw, "---\n", 3)
	if len(parts) != 3 || parts[0] != "" {
		return a, fmt.Errorf("read %s: it does not begin with a head between lines of dashes", name)
	}
	if err := unmarshal(name, []byte(parts[1]), &a); err != nil {
		return a, err
	}
	found := headings.FindAllStringSubmatchIndex(parts[2], -1)
	for i, at := range found {
		end := len(parts[2])
		if i+1 < len(found) {
			end = found[i+1][0]
		}
		a.Sections = append(a.Sections, sectionText{heading: parts[2][at[2]:at[3]], body: strings.TrimSpace(parts[2][at[1]:end])})
	}
	if len(a.Sections) == 0 {
		return a, fmt.Errorf("read %s: it has no section", name)
	}
	return a, nil
}

// published tells whether readers have it, or had it once.
func (a assetText) published() bool { return a.State != "DRAFT" && a.State != "IN_REVIEW" }

// canonical is the Markdown that the hash of a published edition is taken of.
func (a assetText) canonical() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s\n", a.Title, strings.TrimSpace(a.Summary))
	for _, one := range a.Sections {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n", one.heading, one.body)
	}
	return b.String()
}

func (a assetText) hash() string {
	sum := sha256.Sum256([]byte(a.canonical()))
	return hex.EncodeToString(sum[:])
}
