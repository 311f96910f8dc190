package web

import (
	"encoding/json"
	"fmt"
	"html"
	"maps"
	"slices"
	"strings"
)

// opening is what the first page at an address asks for at once: the built scripts of its screen, which
// the browser would otherwise learn of only after the scripts before them.
type opening struct {
	segments []string
	links    string
	// bare is the page without anything to read, which most requests get.
	bare rendered
}

// readOpenings reads what the build says of its addresses, as {"/events/$id": ["assets/…js"]}; nothing
// is an interface that is not built.
func readOpenings(content []byte) ([]opening, error) {
	if content == nil {
		return nil, nil
	}
	var routes map[string][]string
	if err := json.Unmarshal(content, &routes); err != nil {
		return nil, fmt.Errorf("read routes.json of the built pages: %w", err)
	}
	// Backwards, names stand before parameters: /events/new before /events/$id.
	addresses := slices.Backward(slices.Sorted(maps.Keys(routes)))
	var openings []opening
	for _, address := range addresses {
		var links strings.Builder
		for _, file := range routes[address] {
			links.WriteString(`<link rel="modulepreload" href="/` + html.EscapeString(file) + `">`)
		}
		openings = append(openings, opening{segments: segments(address), links: links.String()})
	}
	return openings, nil
}

// matches reports whether a path is one of the address.
func (o opening) matches(path []string) bool {
	return slices.EqualFunc(o.segments, path, func(segment, given string) bool {
		return segment == given || strings.HasPrefix(segment, "$") && given != ""
	})
}

func segments(path string) []string {
	return strings.Split(strings.Trim(path, "/"), "/")
}
