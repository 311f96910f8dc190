package graph

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The lists and edges of competency.graphql, as they are loaded ahead.
var (
	allCompetencies                 = &paging.Many[*db.Competency]{Name: "Query.competencies", From: competencyRows, Order: competenciesByName, Where: competenciesWhere}
	allCompetencyFrameworks         = &paging.Many[*db.CompetencyFramework]{Name: "Query.competencyFrameworks", From: competencyFrameworkRows, Order: frameworksByName}
	competencyFramework             = &paging.One[*db.Competency, *db.CompetencyFramework]{Name: "Competency.framework", From: competencyFrameworkRows, Key: keyOf(func(p *db.Competency) uuid.UUID { return p.FrameworkID })}
	competencyReplacedBy            = &paging.One[*db.Competency, *db.Competency]{Name: "Competency.replacedBy", From: competencyRows, Key: func(p *db.Competency) *uuid.UUID { return p.ReplacedByID }}
	competencyLabels                = &paging.Many[*db.CompetencyLabel]{Name: "Competency.labels", From: competencyLabelRows, Link: by("competency_id"), Order: asMade[*db.CompetencyLabel]}
	competencyBroader               = &paging.Many[*db.Competency]{Name: "Competency.broader", From: competencyRows, Link: linked("EXISTS (SELECT 1 FROM competency_links j WHERE j.to_id = {id} AND j.from_id = @ AND j.kind = 'BROADER')"), Order: competenciesByName}
	competencyNarrower              = &paging.Many[*db.Competency]{Name: "Competency.narrower", From: competencyRows, Link: linked("EXISTS (SELECT 1 FROM competency_links j WHERE j.from_id = {id} AND j.to_id = @ AND j.kind = 'BROADER')"), Order: competenciesByPosition}
	competencyRelated               = &paging.Many[*db.Competency]{Name: "Competency.related", From: competencyRows, Link: linked("EXISTS (SELECT 1 FROM competency_links j WHERE j.kind = 'RELATED' AND ((j.from_id = {id} AND j.to_id = @) OR (j.to_id = {id} AND j.from_id = @)))"), Order: competenciesByName}
	competencyDescriptors           = &paging.Many[*db.LevelDescriptor]{Name: "Competency.descriptors", From: levelDescriptorRows, Link: by("competency_id"), Order: asMade[*db.LevelDescriptor]}
	competencyCommunities           = &paging.Many[*db.CommunityCompetency]{Name: "Competency.communities", From: communityCompetencyRows, Link: by("competency_id"), Order: asMade[*db.CommunityCompetency]}
	competencyOffers                = &paging.Many[*db.CompetencyOffer]{Name: "Competency.offers", From: competencyOfferRows, Link: by("competency_id"), Order: asMade[*db.CompetencyOffer], Where: offersWhere}
	competencyExperts               = &paging.Many[*db.ExpertAppointment]{Name: "Competency.experts", From: expertAppointmentRows, Link: by("competency_id"), Order: asMade[*db.ExpertAppointment]}
	competencyLessons               = &paging.Many[*db.Lesson]{Name: "Competency.lessons", From: lessonRows, Link: lessonsAbout, Order: newestFirst[*db.Lesson]}
	competencyEvents                = &paging.Many[*db.Event]{Name: "Competency.events", From: eventRows, Link: through("event_competencies", rule.PartOfEvent, "event_id", "competency_id"), Order: eventsLatestFirst}
	competencyName                  = &paging.Each[*db.Competency, string]{Name: "Competency.name", Load: competencyNames}
	competencyFrameworkLevels       = &paging.Many[*db.ProficiencyLevel]{Name: "CompetencyFramework.levels", From: proficiencyLevelRows, Link: by("framework_id"), Order: levelsByRank}
	competencyFrameworkCompetencies = &paging.Many[*db.Competency]{Name: "CompetencyFramework.competencies", From: competencyRows, Link: by("framework_id"), Order: competenciesByPosition, Where: competencyKindWhere}
	competencyOfferPerson           = &paging.One[*db.CompetencyOffer, *db.Person]{Name: "CompetencyOffer.person", From: personRows, Key: keyOf(func(p *db.CompetencyOffer) uuid.UUID { return p.PersonID })}
	competencyOfferCompetency       = &paging.One[*db.CompetencyOffer, *db.Competency]{Name: "CompetencyOffer.competency", From: competencyRows, Key: keyOf(func(p *db.CompetencyOffer) uuid.UUID { return p.CompetencyID })}
	levelDescriptorLevel            = &paging.One[*db.LevelDescriptor, *db.ProficiencyLevel]{Name: "LevelDescriptor.level", From: proficiencyLevelRows, Key: keyOf(func(p *db.LevelDescriptor) uuid.UUID { return p.LevelID })}
)

func competenciesByName(paging.Args) paging.Order[*db.Competency] {
	return paging.Order[*db.Competency]{Name: "name", Column: "sort_name", Value: func(c *db.Competency) any {
		if c == nil {
			return ""
		}
		return c.SortName
	}}
}

func competenciesByPosition(paging.Args) paging.Order[*db.Competency] {
	return paging.Order[*db.Competency]{Name: "position", Column: "position", Value: func(c *db.Competency) any {
		if c == nil {
			return 0
		}
		return c.Position
	}}
}

func frameworksByName(paging.Args) paging.Order[*db.CompetencyFramework] {
	return paging.Order[*db.CompetencyFramework]{Name: "name", Column: "sort_name", Value: func(f *db.CompetencyFramework) any {
		if f == nil {
			return ""
		}
		return f.SortName
	}}
}

func levelsByRank(paging.Args) paging.Order[*db.ProficiencyLevel] {
	return paging.Order[*db.ProficiencyLevel]{Name: "rank", Column: "rank", Value: func(l *db.ProficiencyLevel) any {
		if l == nil {
			return 0
		}
		return l.Rank
	}}
}

func competencyKindWhere(_ context.Context, args paging.Args) (rule.Clause, error) {
	return enum("kind", args.Text("kind")), nil
}

func competenciesWhere(ctx context.Context, args paging.Args) (rule.Clause, error) {
	filter := args.In("filter")
	framework, err := refers(filter, "framework", "fra", func(id uuid.UUID) rule.Clause { return rule.Says("{framework_id} = ?", id) })
	if err != nil {
		return rule.Clause{}, err
	}
	text, err := sought(filter)
	if err != nil {
		return rule.Clause{}, err
	}
	return asked(named(text), framework, enum("kind", filter.Text("kind")), covered(viewer.Of(ctx), filter)), nil
}

// named holds for competencies with the words in one of their names, in any language.
func named(text string) rule.Clause {
	if text == "" {
		return rule.Clause{}
	}
	own := words(text, "sort_name")
	label := rule.Says("j.competency_id = {id} AND lower(j.text) LIKE ? ESCAPE '!'", like(text))
	return rule.Clause{
		Text: "(" + own.Text + ") OR " + rule.Exists("competency_labels j", label).Text,
		Args: append(own.Args, label.Args...),
	}
}

// covered holds for competencies that a community takes care of, as far as the
// viewer may read, or that none does.
func covered(v viewer.Viewer, filter paging.Args) rule.Clause {
	wanted, asked := filter.Bool("covered")
	if !asked {
		return rule.Clause{}
	}
	in := rule.Exists("community_competencies j", rule.Both(rule.Says("j.competency_id = {id}"), rule.CommunityCompetency.Readable(v, "j")))
	if !wanted {
		in.Text = "NOT " + in.Text
	}
	return in
}

// competencyNames are the preferred names in the language asked for.
func competencyNames(ctx context.Context, of []*db.Competency, args paging.Args) (map[uuid.UUID]string, error) {
	names := map[uuid.UUID]string{}
	var elsewhere []*db.Competency
	for _, c := range of {
		names[c.ID] = c.Name
		if language := args.Text("language"); language != "" && language != c.Language {
			elsewhere = append(elsewhere, c)
		}
	}
	if len(elsewhere) == 0 {
		return names, nil
	}
	labels, err := paging.Among(ctx, competencyLabelRows, "competency_id", elsewhere,
		rule.Says("{kind} = 'PREFERRED' AND {language} = ?", args.Text("language")))
	if err != nil {
		return nil, fmt.Errorf("names of competencies: %w", err)
	}
	for _, label := range labels {
		names[label.CompetencyID] = label.Text
	}
	return names, nil
}

// lessonsAbout links lessons to a competency by their newest readable versions' topics.
func lessonsAbout(ctx context.Context, _ paging.Args) (rule.Clause, error) {
	return rule.Exists("lesson_competencies j JOIN lesson_versions jv ON jv.id = j.version_id",
		rule.Both(rule.Says("jv.lesson_id = {id} AND j.competency_id = @"), rule.PartOfLessonVersion.Readable(viewer.Of(ctx), "j"))), nil
}
