package graph

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/search"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// found says which kind of record is behind each kind of hit.
var found = map[search.Kind]string{
	search.Community: "com", search.Event: "evt", search.Lesson: "les", search.Asset: "ast",
	search.Competency: "cmp", search.Person: "per", search.Organisation: "org",
	search.Contribution: "ctb", search.ProcessTool: "ptl", search.Worksheet: "wks",
}

// search finds what the viewer may see and reads it, one statement a kind.
func (r *Resolver) search(ctx context.Context, text string, kinds []gen.SearchKind, first *int, after *string, last *int, before *string) (*gen.SearchConnection, error) {
	query := search.Query{Text: text, After: orEmpty(after), Before: orEmpty(before)}
	if err := size(&query, first, last); err != nil {
		return nil, err
	}
	for _, kind := range kinds {
		query.Kinds = append(query.Kinds, search.Kind(kind))
	}
	page, err := search.Find(ctx, r.Database, viewer.Of(ctx), query)
	if err != nil {
		return nil, err
	}
	records, err := recordsOf(ctx, page.Hits)
	if err != nil {
		return nil, err
	}
	return connection(page, records), nil
}

// size is how many hits are asked for, within the bounds of all pages.
func size(query *search.Query, first, last *int) error {
	args := paging.Args{}
	if first != nil {
		args["first"], query.First = *first, *first
	}
	if last != nil {
		args["last"], query.Last = *last, *last
	}
	return args.Check()
}

// recordsOf reads the records behind the hits, with what is asked of them.
func recordsOf(ctx context.Context, hits []search.Hit) (map[uuid.UUID]record, error) {
	wanted := map[string][]uuid.UUID{}
	for _, hit := range hits {
		wanted[found[hit.Kind]] = append(wanted[found[hit.Kind]], hit.SubjectID)
	}
	records := map[uuid.UUID]record{}
	var all []paging.Node
	for prefix, ids := range wanted {
		rows, err := kinds[prefix](ctx, ids)
		if err != nil {
			return nil, fmt.Errorf("search: %w", err)
		}
		for _, row := range rows {
			records[row.Identity()] = row
			all = append(all, row)
		}
	}
	for _, below := range paging.Below(ctx, graphql.GetFieldContext(ctx).Field) {
		paging.Ahead(ctx, below, all)
	}
	return records, nil
}

// connection is the page with the records; a hit whose record went meanwhile is left out.
func connection(page search.Page, records map[uuid.UUID]record) *gen.SearchConnection {
	c := &gen.SearchConnection{
		Edges: []*gen.SearchEdge{}, Nodes: []gen.SearchResult{}, TotalCount: page.Total,
		PageInfo: &paging.PageInfo{HasNextPage: page.HasNext, HasPreviousPage: page.HasPrevious},
	}
	for i, hit := range page.Hits {
		result, ok := records[hit.SubjectID].(gen.SearchResult)
		if !ok {
			continue
		}
		c.Nodes = append(c.Nodes, result)
		c.Edges = append(c.Edges, &gen.SearchEdge{
			Node: result, Cursor: hit.Cursor, Snippet: hit.Snippet, SnippetHTML: hit.SnippetHTML, Kind: gen.SearchKind(hit.Kind),
		})
		if c.PageInfo.StartCursor == nil {
			c.PageInfo.StartCursor = &page.Hits[i].Cursor
		}
		c.PageInfo.EndCursor = &page.Hits[i].Cursor
	}
	return c
}
