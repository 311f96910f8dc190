package graph

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

// The bounds of a walk (product.md section 2).
const (
	usualDepth   = 3
	deepest      = 12
	mostWalked   = 500
	mostFollowed = 2000
)

// place is a record by the prefix of its id.
type place struct {
	kind string
	id   uuid.UUID
}

func (p place) String() string { return id.Encode(p.kind, p.id) }

// walk follows provenance from a record, breadth first, and keeps only what the
// viewer may see: a hidden record ends its path.
func walk(ctx context.Context, kind string, from uuid.UUID, direction gen.ProvenanceDirection, depth *int) (*gen.ProvenanceWalk, error) {
	steps := usualDepth
	if depth != nil {
		steps = *depth
	}
	if steps < 1 || steps > deepest {
		return nil, fmt.Errorf("%w: depth is from 1 to %d", paging.ErrBadPage, deepest)
	}
	w := &walker{direction: direction, seen: map[place]bool{{kind, from}: true}, out: &gen.ProvenanceWalk{Nodes: []gen.Node{}, Links: []*gen.ProvenanceLink{}}}
	level := []place{{kind, from}}
	for range steps {
		next, err := w.step(ctx, level)
		if err != nil {
			return nil, err
		}
		if level = next; len(level) == 0 || len(w.out.Nodes) >= mostWalked {
			break
		}
	}
	selections := graphql.GetFieldContext(ctx).Field.Selections
	for _, field := range graphql.CollectFields(graphql.GetOperationContext(ctx), selections, nil) {
		if field.Name == "nodes" {
			paging.Ahead(ctx, field.Selections, w.met)
		}
	}
	return w.out, nil
}

type walker struct {
	direction gen.ProvenanceDirection
	seen      map[place]bool
	met       []paging.Node
	out       *gen.ProvenanceWalk
}

// step reads the links of a level and the records they lead to.
func (w *walker) step(ctx context.Context, level []place) ([]place, error) {
	links, err := w.links(ctx, level)
	if err != nil {
		return nil, err
	}
	var order []place // as the links lead there, so that a walk always comes out the same
	wanted := map[string][]uuid.UUID{}
	for _, link := range links {
		if to := w.end(link); !w.seen[to] && kinds[to.kind] != nil {
			w.seen[to] = true
			order = append(order, to)
			wanted[to.kind] = append(wanted[to.kind], to.id)
		}
	}
	visible := map[place]bool{}
	for _, p := range level {
		visible[p] = true
	}
	found := map[place]record{}
	for kind, ids := range wanted {
		records, err := kinds[kind](ctx, ids)
		if err != nil {
			return nil, err
		}
		for _, r := range records {
			found[place{kind, r.Identity()}] = r
		}
	}
	var next []place
	for _, at := range order {
		r, ok := found[at]
		if !ok || len(w.out.Nodes) >= mostWalked {
			continue
		}
		visible[at] = true
		next = append(next, at)
		w.out.Nodes = append(w.out.Nodes, r)
		w.met = append(w.met, r)
	}
	for _, link := range links {
		subject, object := place{link.SubjectKind, link.SubjectID}, place{link.ObjectKind, link.ObjectID}
		if visible[subject] && visible[object] {
			w.out.Links = append(w.out.Links, &gen.ProvenanceLink{SubjectID: subject.String(), Predicate: link.Predicate, ObjectID: object.String()})
		}
	}
	return next, nil
}

// links are the provenance lines that start (or end) at the level. The system reads
// them; both ends are shown only if the viewer sees them.
func (w *walker) links(ctx context.Context, level []place) ([]*db.Provenance, error) {
	ids := make([]uuid.UUID, len(level))
	for i, p := range level {
		ids[i] = p.id
	}
	query := db.FromContext(ctx).Provenance.Query().Limit(mostFollowed).Order(provenance.ByID())
	if w.direction == gen.ProvenanceDirectionCameFrom {
		query.Where(provenance.SubjectIDIn(ids...))
	} else {
		query.Where(provenance.ObjectIDIn(ids...))
	}
	links, err := query.All(rule.AsSystem(ctx, "provenance has no readers of its own: its ends are checked"))
	if err != nil {
		return nil, fmt.Errorf("provenance: %w", err)
	}
	return links, nil
}

func (w *walker) end(link *db.Provenance) place {
	if w.direction == gen.ProvenanceDirectionCameFrom {
		return place{link.ObjectKind, link.ObjectID}
	}
	return place{link.SubjectKind, link.SubjectID}
}
