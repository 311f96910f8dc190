package graph

import (
	"context"
	"encoding/base64"
	"fmt"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/reviewing"
	"github.com/constellation-cop/constellation/internal/viewer"
)

func (r *viewerResolver) Needs(ctx context.Context, obj *viewer.Viewer, first *int, after *string, last *int, before *string) (*gen.NeedConnection, error) {
	all, err := reviewing.Needs(ctx)
	if err != nil {
		return nil, err
	}
	page, info, err := pageOf(all, first, after, last, before)
	if err != nil {
		return nil, err
	}
	records, err := subjectsOf(ctx, page)
	if err != nil {
		return nil, err
	}
	shown := &gen.NeedConnection{Edges: []*gen.NeedEdge{}, Nodes: []*gen.Need{}, PageInfo: info, TotalCount: len(all)}
	for _, one := range page {
		subject, seen := records[one.ID].(gen.Node)
		if !seen {
			continue
		}
		need := &gen.Need{ID: needKey(one), Kind: gen.NeedKind(one.Kind), Subject: subject, Since: one.Since, DueAt: one.DueAt}
		shown.Nodes = append(shown.Nodes, need)
		shown.Edges = append(shown.Edges, &gen.NeedEdge{Node: need, Cursor: needCursor(one)})
	}
	return shown, nil
}

// needKey names a need by what it is about and what is asked.
func needKey(one reviewing.Need) string {
	return string(one.Kind) + ":" + id.Encode(one.Prefix, one.ID)
}

// needCursor says where the need stands in the order, also once it is settled.
func needCursor(one reviewing.Need) string {
	due := ""
	if one.DueAt != nil {
		due = one.DueAt.UTC().Format(time.RFC3339Nano)
	}
	return base64.RawURLEncoding.EncodeToString([]byte(strings.Join([]string{"needs", due, one.Since.UTC().Format(time.RFC3339Nano), needKey(one)}, "|")))
}

// needAt is the place that a cursor says.
func needAt(cursor string) (at reviewing.Need, err error) {
	raw, err := base64.RawURLEncoding.DecodeString(cursor)
	parts := strings.Split(string(raw), "|")
	if err != nil || len(parts) != 4 || parts[0] != "needs" {
		return at, errForeignCursor
	}
	if parts[1] != "" {
		due, err := time.Parse(time.RFC3339Nano, parts[1])
		if err != nil {
			return at, errForeignCursor
		}
		at.DueAt = &due
	}
	kind, key, _ := strings.Cut(parts[3], ":")
	at.Kind = reviewing.NeedKind(kind)
	if at.Since, err = time.Parse(time.RFC3339Nano, parts[2]); err != nil {
		return at, errForeignCursor
	}
	if at.Prefix, at.ID, err = id.Decode(key); err != nil {
		return at, errForeignCursor
	}
	return at, nil
}

var errForeignCursor = fmt.Errorf("%w: this cursor does not belong to this list; use a cursor that the same list gave", paging.ErrBadPage)

// pageOf cuts a page out of the needs, which are few enough to be known at once.
func pageOf(all []reviewing.Need, first *int, after *string, last *int, before *string) ([]reviewing.Need, *paging.PageInfo, error) {
	args := paging.Args{}
	for name, size := range map[string]*int{"first": first, "last": last} {
		if size != nil {
			args[name] = *size
		}
	}
	if err := args.Check(); err != nil {
		return nil, nil, err
	}
	from, to := 0, len(all)
	if after != nil && *after != "" {
		at, err := needAt(*after)
		if err != nil {
			return nil, nil, err
		}
		for from < len(all) && all[from].Compare(at) <= 0 {
			from++
		}
	}
	if before != nil && *before != "" {
		at, err := needAt(*before)
		if err != nil {
			return nil, nil, err
		}
		for to > from && all[to-1].Compare(at) >= 0 {
			to--
		}
	}
	switch {
	case last != nil:
		from = max(from, to-*last)
	case first != nil:
		to = min(to, from+*first)
	default:
		to = min(to, from+20)
	}
	info := &paging.PageInfo{HasPreviousPage: from > 0, HasNextPage: to < len(all)}
	if from < to {
		start, end := needCursor(all[from]), needCursor(all[to-1])
		info.StartCursor, info.EndCursor = &start, &end
	}
	return all[from:to], info, nil
}

// subjectsOf reads what the needs are about, with what is asked of it.
func subjectsOf(ctx context.Context, needs []reviewing.Need) (map[uuid.UUID]record, error) {
	wanted := map[string][]uuid.UUID{}
	for _, one := range needs {
		wanted[one.Prefix] = append(wanted[one.Prefix], one.ID)
	}
	records, all := map[uuid.UUID]record{}, []paging.Node{}
	for prefix, keys := range wanted {
		rows, err := kinds[prefix](ctx, keys)
		if err != nil {
			return nil, fmt.Errorf("needs: %w", err)
		}
		for _, row := range rows {
			records[row.Identity()] = row
			all = append(all, row)
		}
	}
	for _, below := range paging.Below(ctx, graphql.GetFieldContext(ctx).Field) {
		for _, field := range graphql.CollectFields(graphql.GetOperationContext(ctx), below, []string{"Need"}) {
			if field.Name == "subject" {
				paging.Ahead(ctx, field.Selections, all)
			}
		}
	}
	return records, nil
}
