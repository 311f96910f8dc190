package demo

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"
)

//go:embed content
var content embed.FS

// book is all that is written about the demo constellation.
type book struct {
	Organisations []organisationText
	People        []personText
	Framework     frameworkText
	Experts       []expertText
	Communities   []communityText
	Links         []linkText
	Assets        []assetText
}

func readBook() (book, error) {
	var b book
	parts := map[string]any{
		"organisations.yaml": &b.Organisations, "people.yaml": &b.People, "framework.yaml": &b.Framework,
		"experts.yaml": &b.Experts, "links.yaml": &b.Links,
	}
	for name, part := range parts {
		if err := readYAML(name, part); err != nil {
			return b, err
		}
	}
	for number := 1; ; number++ {
		found, err := fs.Glob(content, path.Join("content/communities", strconv.Itoa(number)+"-*.yaml"))
		if err != nil {
			return b, fmt.Errorf("list the communities: %w", err)
		}
		if len(found) != 1 {
			break
		}
		var c communityText
		if err := readYAML(strings.TrimPrefix(found[0], "content/"), &c); err != nil {
			return b, err
		}
		b.Communities = append(b.Communities, c)
	}
	assets, err := readAssets()
	b.Assets = assets
	return b, err
}

func readYAML(name string, into any) error {
	raw, err := content.ReadFile("content/" + name)
	if err != nil {
		return fmt.Errorf("read the demo's texts: %w", err)
	}
	return unmarshal(name, raw, into)
}

// unmarshal refuses keys that nothing reads, so that a slip in a text is seen.
func unmarshal(name string, raw []byte, into any) error {
	if err := yaml.UnmarshalWithOptions(raw, into, yaml.Strict()); err != nil {
		return fmt.Errorf("read %s: %w", name, err)
	}
	return nil
}
