package graph

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

// record is a record of the model that the API reads again by its id.
type record interface {
	gen.Node
	paging.Node
}

// kind reads the records of one kind by their ids.
type kind func(context.Context, []uuid.UUID) ([]record, error)

// kinds are the kinds of records by the prefix of their ids.
var kinds = map[string]kind{
	"con": kindOf(constellationRows), "org": kindOf(organisationRows), "aff": kindOf(affiliationRows),
	"com": kindOf(communityRows), "lnk": kindOf(communityLinkRows), "cco": kindOf(communityCompetencyRows),
	"mem": kindOf(membershipRows), "per": kindOf(personRows), "exp": kindOf(expertAppointmentRows),
	"evt": kindOf(eventRows), "ser": kindOf(eventSeriesRows), "ses": kindOf(sessionRows),
	"reg": kindOf(registrationRows), "key": kindOf(keyLearningRows), "eco": kindOf(eventCompetencyRows),
	"fra": kindOf(competencyFrameworkRows), "cmp": kindOf(competencyRows), "lab": kindOf(competencyLabelRows),
	"lvl": kindOf(proficiencyLevelRows), "dsc": kindOf(levelDescriptorRows), "off": kindOf(competencyOfferRows),
	"les": kindOf(lessonRows), "lev": kindOf(lessonVersionRows), "evi": kindOf(lessonEvidenceRows),
	"ast": kindOf(knowledgeAssetRows), "ede": kindOf(assetEditionRows), "sec": kindOf(assetSectionRows),
	"cit": kindOf(assetCitationRows), "eml": kindOf(emailAddressRows), "sin": kindOf(signInRows),
	"tok": kindOf(accessTokenRows), "cal": kindOf(calendarFeedRows), "aar": kindOf(reviewRows), "rvi": kindOf(reviewItemRows),
	"act": kindOf(actionItemRows), "ptl": kindOf(processToolRows), "wks": kindOf(worksheetRows),
	"ctb": kindOf(contributionRows), "rnd": kindOf(cafeRoundRows), "tbl": kindOf(cafeTableRows),
}

func kindOf[T interface {
	paging.Record
	record
}](from paging.Source[T]) kind {
	return func(ctx context.Context, ids []uuid.UUID) ([]record, error) {
		rows, err := paging.ByIDs(ctx, from, ids)
		if err != nil {
			return nil, err
		}
		records := make([]record, len(rows))
		for i, row := range rows {
			records[i] = row
		}
		return records, nil
	}
}

// errNotFound says that there is no such record, or none that the viewer may see.
var errNotFound = &db.NotFoundError{}

// node reads the record with the id, and ahead what is asked of it.
func node(ctx context.Context, text string) (gen.Node, error) {
	found, err := nodes(ctx, []string{text})
	if err != nil || len(found) == 0 || found[0] == nil {
		return nil, err
	}
	return found[0], nil
}

// mostNodes is how many records can be asked for by their ids at once.
const mostNodes = 100

// nodes reads the records with the ids, one statement a kind; what is not found
// is null in its place, with an error there.
func nodes(ctx context.Context, texts []string) ([]gen.Node, error) {
	if len(texts) > mostNodes {
		return nil, fmt.Errorf("%w: ask for at most %d ids", paging.ErrBadPage, mostNodes)
	}
	keys := make([]uuid.UUID, len(texts))
	asked := map[string][]uuid.UUID{}
	for i, text := range texts {
		prefix, key, err := id.Decode(text)
		if err != nil {
			return nil, err
		}
		if kinds[prefix] == nil {
			return nil, id.ErrMalformed
		}
		keys[i] = key
		asked[prefix] = append(asked[prefix], key)
	}
	found := map[string]record{}
	var all []paging.Node
	for prefix, of := range asked {
		records, err := kinds[prefix](ctx, of)
		if err != nil {
			return nil, err
		}
		for _, r := range records {
			found[prefix+r.Identity().String()] = r
			all = append(all, r)
		}
	}
	paging.Ahead(ctx, graphql.GetFieldContext(ctx).Field.Selections, all)
	return inOrder(ctx, texts, keys, found), nil
}

func inOrder(ctx context.Context, texts []string, keys []uuid.UUID, found map[string]record) []gen.Node {
	out := make([]gen.Node, len(texts))
	single := graphql.GetFieldContext(ctx).Field.Name == "node"
	for i, text := range texts {
		if r, ok := found[text[:3]+keys[i].String()]; ok {
			out[i] = r
			continue
		}
		at := ctx
		if !single {
			index := i
			at = graphql.WithFieldContext(ctx, &graphql.FieldContext{Parent: graphql.GetFieldContext(ctx), Index: &index})
		}
		graphql.AddError(at, errNotFound)
	}
	return out
}

// ahead loads what the field asks for below the record, and gives it back.
func ahead[T paging.Record](ctx context.Context, r T) T {
	paging.Ahead(ctx, graphql.GetFieldContext(ctx).Field.Selections, []paging.Node{r})
	return r
}

// bySlug reads the community with the name in addresses.
func bySlug(ctx context.Context, slug string) (*db.Community, error) {
	c, err := db.FromContext(ctx).Community.Query().Where(community.Slug(slug)).Only(ctx)
	if err != nil {
		return nil, fmt.Errorf("community by slug: %w", err)
	}
	return ahead(ctx, c), nil
}

// eventByID reads the event with the id.
func eventByID(ctx context.Context, text string) (*db.Event, error) {
	key, err := id.Parse("evt", text)
	if err != nil {
		return nil, err
	}
	e, err := db.FromContext(ctx).Event.Get(ctx, key)
	if err != nil {
		return nil, fmt.Errorf("event by id: %w", err)
	}
	return ahead(ctx, e), nil
}
