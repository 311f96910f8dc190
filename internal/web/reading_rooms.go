package web

import (
	"context"
	"encoding/json"
	"time"

	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// readingRooms are the public pages, each with the query of its route in frontend/src/routes.
func readingRooms() []readingRoom {
	return []readingRoom{
		{path: "/", query: "HomeQuery", variables: none, write: readHome},
		{path: "/map", query: "ConstellationQuery", variables: inLanguage, write: readMap},
		{path: "/communities", query: "CommunitiesQuery", narrowed: []string{"*"}, variables: catalogue, write: readCommunities},
		{path: "/communities/{slug}", query: "CommunityQuery", variables: bySlug, write: readCommunity},
		{path: "/events", query: "EventsQuery", narrowed: []string{"*"}, variables: fromToday, apart: true, write: readEvents},
		{path: "/events/{id}", query: "EventQuery", variables: byIDAndLanguage, write: readEvent},
		{path: "/lessons/{id}", query: "LessonQuery", narrowed: []string{"version"}, variables: newestVersion, write: readLesson},
		{path: "/assets/{id}", query: "AssetQuery", narrowed: []string{"edition"}, variables: newestEdition, write: readAsset},
		{path: "/competencies/{id}", query: "CompetencyQuery", variables: byIDAndLanguage, write: readCompetency},
		{path: "/organisations/{id}", query: "OrganisationQuery", variables: byID, write: readOrganisation},
	}
}

func none(context.Context, string, language) map[string]any { return map[string]any{} }

func inLanguage(_ context.Context, _ string, l language) map[string]any {
	return map[string]any{"language": string(l)}
}

func catalogue(_ context.Context, _ string, l language) map[string]any {
	return map[string]any{"order": "NAME", "language": string(l)}
}

func bySlug(_ context.Context, slug string, l language) map[string]any {
	return map[string]any{"slug": slug, "language": string(l)}
}

func byID(_ context.Context, id string, _ language) map[string]any { return map[string]any{"id": id} }

func byIDAndLanguage(_ context.Context, id string, l language) map[string]any {
	return map[string]any{"id": id, "language": string(l)}
}

func newestVersion(_ context.Context, id string, l language) map[string]any {
	return map[string]any{"id": id, "version": "", "older": false, "language": string(l)}
}

func newestEdition(_ context.Context, id string, _ language) map[string]any {
	return map[string]any{"id": id, "edition": "", "older": false}
}

// fromToday asks for the events of today and later. Which moment begins today only the browser knows.
func fromToday(ctx context.Context, _ string, _ language) map[string]any {
	today := clock.Now(ctx).Truncate(24 * time.Hour).Format(time.RFC3339)
	return map[string]any{"filter": map[string]any{"from": today}, "order": "NEXT_FIRST", "count": json.Number("20"),
		"community": "", "hasCommunity": false}
}

// The parts of answers that several pages read.
type (
	readHost struct{ ID, Name string }
	// readNodes is a connection, asked for by its nodes or by its edges.
	readNodes[T any] struct {
		TotalCount int
		Nodes      []T
		Edges      []struct{ Node T }
	}
	readCommunityLine struct {
		Slug, Name, Stage string
		MemberCount       int
		DomainHTML        sanitised
		Host              *readHost
	}
	readEventLine struct {
		ID, Title, Format, State, Place, Zone string
		IsOnline                              bool
		StartsAt, EndsAt                      *time.Time
		Community                             *readHost
	}
	readLessonLine struct {
		ID      string
		Version *struct {
			Title, Language, Standing string
			StatementHTML             sanitised
		}
	}
	readAssetLine struct {
		ID, Kind string
		Edition  *struct {
			Title, Language string
			SummaryHTML     sanitised
		}
	}
)

func (n readNodes[T]) all() []T {
	all := n.Nodes
	for _, edge := range n.Edges {
		all = append(all, edge.Node)
	}
	return all
}

// entries turns a connection into entries; what has nothing to show is left out.
func entries[T any](nodes readNodes[T], entry func(T) readEntry) []readEntry {
	var shown []readEntry
	for _, node := range nodes.all() {
		if one := entry(node); one.Name != "" {
			shown = append(shown, one)
		}
	}
	return shown
}

func (l language) community(c readCommunityLine) readEntry {
	return readEntry{Path: "/communities/" + c.Slug, Name: c.Name, HTML: c.DomainHTML,
		About: joined(l.hosted(c.Host), l.stage(c.Stage), l.members(c.MemberCount))}
}

func (l language) event(e readEventLine) readEntry {
	where := e.Place
	if where == "" && e.IsOnline {
		where = l.say("Online", "Dalam talian")
	}
	of := ""
	if e.Community != nil {
		of = e.Community.Name
	}
	when := l.day(e.StartsAt, or(e.Zone, "UTC"))
	return readEntry{Path: "/events/" + e.ID, Name: e.Title, About: joined(when, where, of)}
}

func (l language) lesson(line readLessonLine) readEntry {
	if line.Version == nil {
		return readEntry{}
	}
	return readEntry{Path: "/lessons/" + line.ID, Name: line.Version.Title, Language: line.Version.Language,
		About: l.standing(line.Version.Standing), HTML: line.Version.StatementHTML}
}

func (l language) asset(line readAssetLine) readEntry {
	if line.Edition == nil {
		return readEntry{}
	}
	return readEntry{Path: "/assets/" + line.ID, Name: line.Edition.Title, Language: line.Edition.Language,
		About: l.assetKind(line.Kind), HTML: line.Edition.SummaryHTML}
}
