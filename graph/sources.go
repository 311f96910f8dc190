package graph

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// The records of the model, as lists read them.
var (
	constellationRows       = paging.From(func(c *db.Client) *db.ConstellationQuery { return c.Constellation.Query() })
	organisationRows        = paging.From(func(c *db.Client) *db.OrganisationQuery { return c.Organisation.Query() })
	affiliationRows         = paging.From(func(c *db.Client) *db.AffiliationQuery { return c.Affiliation.Query() })
	communityRows           = paging.From(func(c *db.Client) *db.CommunityQuery { return c.Community.Query() })
	communityLinkRows       = paging.From(func(c *db.Client) *db.CommunityLinkQuery { return c.CommunityLink.Query() })
	communityCompetencyRows = paging.From(func(c *db.Client) *db.CommunityCompetencyQuery { return c.CommunityCompetency.Query() })
	membershipRows          = paging.From(func(c *db.Client) *db.MembershipQuery { return c.Membership.Query() })
	personRows              = paging.From(func(c *db.Client) *db.PersonQuery { return c.Person.Query() })
	expertAppointmentRows   = paging.From(func(c *db.Client) *db.ExpertAppointmentQuery { return c.ExpertAppointment.Query() })
	eventSeriesRows         = paging.From(func(c *db.Client) *db.EventSeriesQuery { return c.EventSeries.Query() })
	eventRows               = paging.From(func(c *db.Client) *db.EventQuery { return c.Event.Query() })
	eventCompetencyRows     = paging.From(func(c *db.Client) *db.EventCompetencyQuery { return c.EventCompetency.Query() })
	eventTeamMemberRows     = paging.From(func(c *db.Client) *db.EventTeamMemberQuery { return c.EventTeamMember.Query() })
	sessionRows             = paging.From(func(c *db.Client) *db.SessionQuery { return c.Session.Query() })
	registrationRows        = paging.From(func(c *db.Client) *db.RegistrationQuery { return c.Registration.Query() })
	keyLearningRows         = paging.From(func(c *db.Client) *db.KeyLearningQuery { return c.KeyLearning.Query() })
	competencyFrameworkRows = paging.From(func(c *db.Client) *db.CompetencyFrameworkQuery { return c.CompetencyFramework.Query() })
	competencyRows          = paging.From(func(c *db.Client) *db.CompetencyQuery { return c.Competency.Query() })
	competencyLabelRows     = paging.From(func(c *db.Client) *db.CompetencyLabelQuery { return c.CompetencyLabel.Query() })
	proficiencyLevelRows    = paging.From(func(c *db.Client) *db.ProficiencyLevelQuery { return c.ProficiencyLevel.Query() })
	levelDescriptorRows     = paging.From(func(c *db.Client) *db.LevelDescriptorQuery { return c.LevelDescriptor.Query() })
	competencyOfferRows     = paging.From(func(c *db.Client) *db.CompetencyOfferQuery { return c.CompetencyOffer.Query() })
	lessonRows              = paging.From(func(c *db.Client) *db.LessonQuery { return c.Lesson.Query() })
	lessonVersionRows       = paging.From(func(c *db.Client) *db.LessonVersionQuery { return c.LessonVersion.Query() })
	lessonAuthorRows        = paging.From(func(c *db.Client) *db.LessonAuthorQuery { return c.LessonAuthor.Query() })
	lessonEvidenceRows      = paging.From(func(c *db.Client) *db.LessonEvidenceQuery { return c.LessonEvidence.Query() })
	knowledgeAssetRows      = paging.From(func(c *db.Client) *db.KnowledgeAssetQuery { return c.KnowledgeAsset.Query() })
	assetEditionRows        = paging.From(func(c *db.Client) *db.AssetEditionQuery { return c.AssetEdition.Query() })
	assetSectionRows        = paging.From(func(c *db.Client) *db.AssetSectionQuery { return c.AssetSection.Query() })
	assetCitationRows       = paging.From(func(c *db.Client) *db.AssetCitationQuery { return c.AssetCitation.Query() })
	emailAddressRows        = paging.From(func(c *db.Client) *db.EmailAddressQuery { return c.EmailAddress.Query() })
	signInRows              = paging.From(func(c *db.Client) *db.SignInQuery { return c.SignIn.Query() })
	accessTokenRows         = paging.From(func(c *db.Client) *db.AccessTokenQuery { return c.AccessToken.Query() })
)

// by is the link of a list whose items hold the parent's id in the column.
func by(column string) func(context.Context, paging.Args) (rule.Clause, error) {
	return linked("{" + column + "} = @")
}

// linked is a link in SQL; @ is the parent.
func linked(text string) func(context.Context, paging.Args) (rule.Clause, error) {
	return func(context.Context, paging.Args) (rule.Clause, error) { return rule.Says(text), nil }
}

// through is the link of a list over a join table that the viewer must be able
// to read: column holds the item, parent the parent.
func through(table string, policy rule.Policy, column, parent string) func(context.Context, paging.Args) (rule.Clause, error) {
	return func(ctx context.Context, _ paging.Args) (rule.Clause, error) {
		on := rule.Says("j." + column + " = {id} AND j." + parent + " = @")
		return rule.Exists(table+" j", rule.Both(on, policy.Readable(viewer.Of(ctx), "j"))), nil
	}
}

// asMade sorts by id: in the order the records were made.
func asMade[T paging.Record](paging.Args) paging.Order[T] { return paging.Order[T]{Name: "made"} }

// newestFirst sorts by id, the newest first.
func newestFirst[T paging.Record](paging.Args) paging.Order[T] {
	return paging.Order[T]{Name: "newest", Desc: true}
}

// enum is the condition that a column has the value of an enum argument, if given.
func enum(column, value string) rule.Clause {
	if value == "" {
		return rule.Clause{}
	}
	return rule.Says("{"+column+"} = ?", value)
}

// keyOf is the column of a to-one edge as its id.
func keyOf[P any](column func(P) uuid.UUID) func(P) *uuid.UUID {
	return func(parent P) *uuid.UUID {
		id := column(parent)
		return &id
	}
}

// asked joins the conditions that were asked for.
func asked(clauses ...rule.Clause) rule.Clause {
	var some []rule.Clause
	for _, c := range clauses {
		if c.Text != "" {
			some = append(some, c)
		}
	}
	if len(some) == 0 {
		return rule.Clause{}
	}
	return rule.Both(some...)
}
