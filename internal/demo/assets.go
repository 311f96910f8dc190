package demo

import (
	"cmp"
	"context"
	"fmt"
	"time"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/assetedition"
	"github.com/constellation-cop/constellation/ent/db/asseteditor"
	"github.com/constellation-cop/constellation/ent/db/knowledgeasset"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/reader"
)

func (s *scribe) assets(ctx context.Context, b book) error {
	made := map[string]*db.KnowledgeAsset{}
	for _, a := range b.Assets {
		if made[a.Key] == nil {
			row, err := s.asset(ctx, a)
			if err != nil {
				return fmt.Errorf("asset %s: %w", a.Key, err)
			}
			made[a.Key] = row
		}
		if err := s.edition(ctx, made[a.Key], a); err != nil {
			return fmt.Errorf("edition %d of %s: %w", a.Number, a.Key, err)
		}
	}
	return nil
}

func (s *scribe) asset(ctx context.Context, a assetText) (*db.KnowledgeAsset, error) {
	community, err := look(s.community, "community", a.Community)
	if err != nil {
		return nil, err
	}
	owner, err := look(s.person, "person", a.Owner)
	if err != nil {
		return nil, err
	}
	ctx = s.at(ctx, s.days(a.Published-14))
	create := db.FromContext(ctx).KnowledgeAsset.Create().SetCommunityID(community.ID).SetKind(knowledgeasset.Kind(a.Kind)).
		SetOwnerID(owner.ID).SetLanguage(cmp.Or(a.Language, "en")).SetFate(knowledgeasset.Fate(cmp.Or(a.Fate, "KEPT"))).SetStale(a.Stale)
	if a.Event != "" {
		event, err := look(s.event, "event", a.Community+"/"+a.Event)
		if err != nil {
			return nil, err
		}
		create.SetEventID(event.ID)
	}
	made, err := create.Save(ctx)
	if err != nil {
		return nil, err
	}
	return made, s.readersOfAsset(ctx, made, a)
}

// readersOfAsset are those whom the approver let read it beyond the community.
func (s *scribe) readersOfAsset(ctx context.Context, made *db.KnowledgeAsset, a assetText) error {
	for _, kind := range a.Readers {
		id := uuid.Nil
		if kind == "PARTICIPANTS" {
			if made.EventID == nil {
				return fmt.Errorf("it has no event whose participants could read it")
			}
			id = *made.EventID
		}
		if err := s.reader(ctx, "ast", made.ID, reader.Kind(kind), id); err != nil {
			return err
		}
	}
	return nil
}

func (s *scribe) edition(ctx context.Context, of *db.KnowledgeAsset, a assetText) error {
	editor, err := look(s.person, "person", a.Editor)
	if err != nil {
		return err
	}
	if err := s.editor(s.at(ctx, of.CreatedAt), of, editor); err != nil {
		return err
	}
	create := db.FromContext(ctx).AssetEdition.Create().SetAssetID(of.ID).SetNumber(a.Number).
		SetForm(assetedition.Form(cmp.Or(a.Form, "FORMAL"))).SetState(assetedition.State(cmp.Or(a.State, "PUBLISHED"))).
		SetTitle(a.Title).SetSummary(a.Summary).SetChanges(a.Changes).SetLanguage(of.Language).SetEditedByID(editor.ID)
	if a.Approver != "" {
		approver, err := look(s.person, "person", a.Approver)
		if err != nil {
			return err
		}
		create.SetApprovedByID(approver.ID)
	}
	published := s.days(a.Published).Add(6 * time.Hour)
	if a.published() {
		create.SetPublishedAt(published).SetHash(a.hash()).SetLicence("CC-BY-4.0").SetReviewOn(s.nextYearly(published))
	}
	made, err := create.Save(s.at(ctx, published.Add(-72*time.Hour)))
	if err != nil {
		return err
	}
	sections, err := s.sections(ctx, made, a)
	if err != nil {
		return err
	}
	return s.citations(ctx, made, sections, a)
}

// editor may edit the asset; who edited two editions is named once.
func (s *scribe) editor(ctx context.Context, of *db.KnowledgeAsset, editor *db.Person) error {
	rows := db.FromContext(ctx).AssetEditor
	known, err := rows.Query().Where(asseteditor.AssetID(of.ID), asseteditor.PersonID(editor.ID)).Exist(ctx)
	if err != nil || known {
		return err
	}
	return rows.Create().SetAssetID(of.ID).SetPersonID(editor.ID).Exec(ctx)
}

func (s *scribe) sections(ctx context.Context, of *db.AssetEdition, a assetText) ([]*db.AssetSection, error) {
	made := make([]*db.AssetSection, len(a.Sections))
	for i, one := range a.Sections {
		row, err := db.FromContext(ctx).AssetSection.Create().SetEditionID(of.ID).SetPosition(i).
			SetHeading(one.heading).SetBody(one.body).SetLanguage(of.Language).Save(s.at(ctx, of.CreatedAt))
		if err != nil {
			return nil, fmt.Errorf("section %s: %w", one.heading, err)
		}
		made[i] = row
	}
	return made, nil
}

// citations tie lesson versions to the sections that cite them; section 0 is the whole.
func (s *scribe) citations(ctx context.Context, of *db.AssetEdition, sections []*db.AssetSection, a assetText) error {
	return inOrder(a.Cites, func(key string, section int) error {
		version, err := look(s.version, "lesson version", key)
		if err != nil {
			return err
		}
		ctx := s.at(ctx, of.CreatedAt)
		create := db.FromContext(ctx).AssetCitation.Create().SetEditionID(of.ID).SetVersionID(version.ID).SetLessonID(version.LessonID)
		if section > len(sections) {
			return fmt.Errorf("%s is cited in section %d of %d", key, section, len(sections))
		}
		if section > 0 {
			create.SetSectionID(sections[section-1].ID)
		}
		if err := create.Exec(ctx); err != nil {
			return err
		}
		return s.derive(ctx, "ede", of.ID, provenance.PredicateCITES, "lev", version.ID)
	})
}
