package demo

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/competency"
	"github.com/constellation-cop/constellation/ent/db/competencyframework"
	"github.com/constellation-cop/constellation/ent/db/competencylabel"
	"github.com/constellation-cop/constellation/ent/db/competencylink"
)

type frameworkText struct {
	Name, Summary, Publisher, URI, Licence string
	Levels                                 []struct{ Name, MS, Description string }
	Groups                                 []groupText
}

type groupText struct {
	Code, Description string
	EN, MS            []string
	Competencies      []competencyText
}

type competencyText struct {
	Code, Description       string
	EN, MS, Hidden, Related []string
	Levels, Tahap           []string
}

func (s *scribe) framework(ctx context.Context, b book) error {
	ctx = s.at(ctx, s.days(-1100))
	text := b.Framework
	made, err := db.FromContext(ctx).CompetencyFramework.Create().SetName(text.Name).SetSummary(text.Summary).
		SetPublisher(text.Publisher).SetURI(text.URI).SetIdentifier(text.URI).SetLicence(text.Licence).
		SetState(competencyframework.StateADOPTED).Save(ctx)
	if err != nil {
		return fmt.Errorf("framework: %w", err)
	}
	levels, err := s.levels(ctx, made, text)
	if err != nil {
		return err
	}
	position := 0
	for _, g := range text.Groups {
		group, err := s.competencyRow(ctx, made, competency.KindGROUP, position, competencyText{Code: g.Code, Description: g.Description, EN: g.EN, MS: g.MS})
		if err != nil {
			return err
		}
		for _, c := range g.Competencies {
			position++
			one, err := s.competencyRow(ctx, made, competency.KindCOMPETENCY, position, c)
			if err != nil {
				return err
			}
			if err := s.linkCompetencies(ctx, one, competencylink.KindBROADER, group); err != nil {
				return err
			}
			if err := s.descriptors(ctx, one, levels, "en", c.Levels); err != nil {
				return err
			}
			if err := s.descriptors(ctx, one, levels, "ms", c.Tahap); err != nil {
				return err
			}
		}
		position++
	}
	return s.relations(ctx, text)
}

func (s *scribe) levels(ctx context.Context, framework *db.CompetencyFramework, text frameworkText) ([]*db.ProficiencyLevel, error) {
	levels := make([]*db.ProficiencyLevel, len(text.Levels))
	for i, l := range text.Levels {
		made, err := db.FromContext(ctx).ProficiencyLevel.Create().SetFrameworkID(framework.ID).SetRank(i + 1).
			SetName(l.Name).SetDescription(l.Description).SetNames(map[string]string{"ms": l.MS}).Save(s.at(ctx, framework.CreatedAt))
		if err != nil {
			return nil, fmt.Errorf("level %s: %w", l.Name, err)
		}
		levels[i] = made
	}
	return levels, nil
}

func (s *scribe) competencyRow(ctx context.Context, framework *db.CompetencyFramework, kind competency.Kind, position int, c competencyText) (*db.Competency, error) {
	ctx = s.at(ctx, framework.CreatedAt)
	made, err := db.FromContext(ctx).Competency.Create().SetFrameworkID(framework.ID).SetKind(kind).SetCode(c.Code).
		SetName(c.EN[0]).SetDescription(c.Description).SetPosition(position).
		SetIdentifier(c.Code).SetURI(framework.URI + "#" + c.Code).Save(ctx)
	if err != nil {
		return nil, fmt.Errorf("competency %s: %w", c.Code, err)
	}
	s.competency[c.Code] = made
	return made, s.labels(ctx, made, c)
}

// labels gives the first word of each language as preferred and the others as
// alternatives; the hidden ones serve the search alone.
func (s *scribe) labels(ctx context.Context, of *db.Competency, c competencyText) error {
	for _, language := range []struct {
		tag   string
		words []string
	}{{"en", c.EN}, {"ms", c.MS}} {
		for i, word := range language.words {
			kind := competencylabel.KindALTERNATIVE
			if i == 0 {
				kind = competencylabel.KindPREFERRED
			}
			if err := s.label(ctx, of, language.tag, kind, word); err != nil {
				return err
			}
		}
	}
	for _, word := range c.Hidden {
		if err := s.label(ctx, of, "und", competencylabel.KindHIDDEN, word); err != nil {
			return err
		}
	}
	return nil
}

func (s *scribe) label(ctx context.Context, of *db.Competency, language string, kind competencylabel.Kind, word string) error {
	err := db.FromContext(ctx).CompetencyLabel.Create().SetCompetencyID(of.ID).SetLanguage(language).
		SetKind(kind).SetText(word).Exec(s.at(ctx, of.CreatedAt))
	if err != nil {
		return fmt.Errorf("label %s: %w", word, err)
	}
	return nil
}

func (s *scribe) descriptors(ctx context.Context, of *db.Competency, levels []*db.ProficiencyLevel, language string, texts []string) error {
	for i, text := range texts {
		err := db.FromContext(ctx).LevelDescriptor.Create().SetCompetencyID(of.ID).SetLevelID(levels[i].ID).
			SetLanguage(language).SetText(text).Exec(s.at(ctx, of.CreatedAt))
		if err != nil {
			return fmt.Errorf("descriptor of %s: %w", of.Code, err)
		}
	}
	return nil
}

func (s *scribe) relations(ctx context.Context, text frameworkText) error {
	for _, g := range text.Groups {
		for _, c := range g.Competencies {
			for _, code := range c.Related {
				other, err := look(s.competency, "competency", code)
				if err != nil {
					return err
				}
				if err := s.linkCompetencies(ctx, s.competency[c.Code], competencylink.KindRELATED, other); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (s *scribe) linkCompetencies(ctx context.Context, from *db.Competency, kind competencylink.Kind, to *db.Competency) error {
	err := db.FromContext(ctx).CompetencyLink.Create().SetFromID(from.ID).SetKind(kind).SetToID(to.ID).Exec(s.at(ctx, from.CreatedAt))
	if err != nil {
		return fmt.Errorf("link of %s: %w", from.Code, err)
	}
	return nil
}
