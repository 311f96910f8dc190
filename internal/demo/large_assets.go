package demo

import (
	"context"
	"encoding/hex"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/migrate"
)

// madeAsset is what its parts need to know of an asset; each has one edition.
type madeAsset struct {
	id, edition uuid.UUID
	sections    [3]uuid.UUID
	community   int
	made        time.Time
	published   bool
}

func (m *maker) makeAssets(ctx context.Context, b *bulk) error {
	assets := m.planAssets(ctx)
	columns := []string{"id", "created_at", "community_id", "kind", "owner_id", "language"}
	err := b.write(ctx, migrate.KnowledgeAssetsTable, columns, func(add func(...any)) {
		for _, a := range assets {
			c := &m.communities[a.community]
			add(a.id, a.made, c.id, pick(m, []string{"REPORT", "REPORT", "GUIDE", "CHECKLIST", "CASE", "TEMPLATE", "PLAYBOOK", "PLAN"}), m.member(c, 0), c.language)
		}
	})
	if err != nil {
		return err
	}
	for _, step := range []func(context.Context, *bulk, []madeAsset) error{m.makeEditions, m.makeSections, m.makeCitations} {
		if err := step(ctx, b, assets); err != nil {
			return err
		}
	}
	return nil
}

func (m *maker) planAssets(ctx context.Context) []madeAsset {
	assets := make([]madeAsset, 0, m.size.Assets)
	for i := range m.communities {
		c := &m.communities[i]
		for range c.assets {
			a := madeAsset{community: i, made: m.between(c.begun, m.now), published: m.chance(95)}
			a.id, a.edition = m.id(ctx, a.made), m.id(ctx, a.made)
			for k := range a.sections {
				a.sections[k] = m.id(ctx, a.made)
			}
			assets = append(assets, a)
		}
	}
	return assets
}

func (m *maker) makeEditions(ctx context.Context, b *bulk, assets []madeAsset) error {
	columns := []string{
		"id", "created_at", "asset_id", "number", "form", "state", "language", "title", "summary", "hash", "licence", "published_at",
		"approved_by_id", "edited_by_id",
	}
	return b.write(ctx, migrate.AssetEditionsTable, columns, func(add func(...any)) {
		for _, a := range assets {
			c := &m.communities[a.community]
			state, hash, licence := "DRAFT", "", ""
			var published, approver any
			if a.published {
				var sum [32]byte
				// ChaCha8 never fails to read.
				_, _ = m.source.Read(sum[:])
				state, hash, licence = "PUBLISHED", hex.EncodeToString(sum[:]), "CC-BY-4.0"
				published, approver = a.made, m.member(c, 0)
			}
			add(a.edition, a.made, a.id, 1, "FORMAL", state, c.language, m.words.phrase(c.language, 4+m.random.IntN(5)), m.words.text(c.language, 2),
				hash, licence, published, approver, m.member(c, 1))
		}
	})
}

func (m *maker) makeSections(ctx context.Context, b *bulk, assets []madeAsset) error {
	columns := []string{"id", "created_at", "edition_id", "position", "language", "heading", "body"}
	return b.write(ctx, migrate.AssetSectionsTable, columns, func(add func(...any)) {
		for _, a := range assets {
			language := m.communities[a.community].language
			for k, section := range a.sections {
				add(section, a.made, a.edition, k, language, m.words.phrase(language, 3), m.words.text(language, 6)+"\n\n"+m.words.text(language, 5))
			}
		}
	})
}

// makeCitations cites up to three lessons of the community that were agreed.
func (m *maker) makeCitations(ctx context.Context, b *bulk, assets []madeAsset) error {
	type citation struct {
		asset   *madeAsset
		section int
		lesson  *madeLesson
	}
	var cited []citation
	for i := range assets {
		c := &m.communities[assets[i].community]
		from, found := m.random.IntN(c.lessons), 0
		for k := 0; k < c.lessons && found < 3; k++ {
			if l := &m.lessons[c.firstLesson+(from+k)%c.lessons]; l.latest().agreed() {
				cited = append(cited, citation{&assets[i], found, l})
				found++
			}
		}
	}
	columns := []string{"id", "created_at", "edition_id", "version_id", "lesson_id", "section_id"}
	err := b.write(ctx, migrate.AssetCitationsTable, columns, func(add func(...any)) {
		for _, one := range cited {
			a := one.asset
			add(m.id(ctx, a.made), a.made, a.edition, one.lesson.latest().id, one.lesson.id, a.sections[one.section])
		}
	})
	if err != nil {
		return err
	}
	return b.write(ctx, migrate.ProvenancesTable, provenanceColumns, func(add func(...any)) {
		for _, one := range cited {
			add(m.id(ctx, one.asset.made), one.asset.made, "ede", one.asset.edition, "CITES", "lev", one.lesson.latest().id)
		}
	})
}
