package house

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/schema/field"
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/assetedition"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/communitylink"
	"github.com/constellation-cop/constellation/ent/db/competency"
	"github.com/constellation-cop/constellation/ent/db/competencyoffer"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/eventlesson"
	"github.com/constellation-cop/constellation/ent/db/knowledgeasset"
	"github.com/constellation-cop/constellation/ent/db/lesson"
	"github.com/constellation-cop/constellation/ent/db/lessonevidence"
	"github.com/constellation-cop/constellation/ent/db/lessonversion"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/migrate"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/provenance"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/reviewitem"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/sheet"
	"github.com/constellation-cop/constellation/ent/trail"
)

// hide adds a community of the visibility that hangs together with everything public: hosted by
// a known organisation, linked to known communities, taking care of known competencies,
// citing known lessons. Its people are known, unknown, and one principal: the insider.
func hide(a *asking, visibility community.Visibility) {
	a.t.Helper()
	ctx, c := a.system(), a.db.Client
	before := a.rows()
	known := c.Community.Query().Where(community.VisibilityEQ(community.VisibilityPUBLIC)).FirstX(ctx)
	skill := c.Competency.Query().Where(competency.KindEQ(competency.KindCOMPETENCY)).FirstX(ctx)
	host := c.Organisation.Query().FirstX(ctx)
	told := c.Lesson.Query().Where(lesson.CommunityID(known.ID)).FirstX(ctx)
	cited := c.LessonVersion.Query().Where(lessonversion.LessonID(told.ID)).FirstX(ctx)
	principals := []uuid.UUID{a.who["member"].PersonID, a.who["coordinator"].PersonID, a.who["expert"].PersonID, a.who["steward"].PersonID, a.who["guest"].PersonID}
	neighbour := c.Person.Query().Where(person.StateEQ(person.StateACTIVE), person.IDNotIn(principals...)).FirstX(ctx)
	insider := c.Person.Create().SetName("Insider").SetState(person.StateACTIVE).SetVisibility(person.VisibilityPUBLIC).SaveX(ctx)
	a.person("insider", insider.ID)

	hidden := c.Community.Create().SetName("Hidden").SetSlug("hidden-canary").SetVisibility(visibility).SetHostID(host.ID).SetMemberCount(2).SaveX(ctx)
	c.Membership.Create().SetCommunityID(hidden.ID).SetPersonID(insider.ID).SetRole(membership.RoleCOORDINATOR).SaveX(ctx)
	c.Membership.Create().SetCommunityID(hidden.ID).SetPersonID(neighbour.ID).SaveX(ctx)
	c.CommunityLink.Create().SetFromID(hidden.ID).SetToID(known.ID).SetKind(communitylink.KindFEEDS).SaveX(ctx)
	c.CommunityLink.Create().SetFromID(known.ID).SetToID(hidden.ID).SetKind(communitylink.KindNEIGHBOUR).SaveX(ctx)
	c.CommunityCompetency.Create().SetCommunityID(hidden.ID).SetCompetencyID(skill.ID).SetTargetRank(4).SaveX(ctx)
	for _, uncovered := range c.Competency.Query().Where(competency.KindEQ(competency.KindCOMPETENCY), competency.IDNEQ(skill.ID)).AllX(ctx) {
		c.CommunityCompetency.Create().SetCommunityID(hidden.ID).SetCompetencyID(uncovered.ID).SaveX(ctx)
	}
	c.CompetencyOffer.Create().SetPersonID(insider.ID).SetCompetencyID(skill.ID).SetKind(competencyoffer.KindOFFERS).SetVisibility(competencyoffer.VisibilityPUBLIC).SaveX(ctx)
	c.ExpertAppointment.Create().SetPersonID(insider.ID).SetCompetencyID(skill.ID).SaveX(ctx)
	c.Affiliation.Create().SetPersonID(insider.ID).SetOrganisationID(host.ID).SaveX(ctx)

	meeting := c.Event.Create().SetCommunityID(hidden.ID).SetHostID(host.ID).SetTitle("Hidden").SetState(event.StateANNOUNCED).
		SetQuestions([]string{"CANARY_questions"}).SetStartsAt(now).SetEndsAt(now).SetNumber(1).SaveX(ctx)
	c.Event.Create().SetCommunityID(hidden.ID).SetTitle("Hidden draft").SaveX(ctx)
	tool := aTool(a, &hidden.ID)
	c.ProcessTool.UpdateOneID(tool).SetBasedOnID(c.ProcessTool.Query().Where(processtool.ShippedKey("peer-assist")).OnlyIDX(ctx)).ExecX(ctx)
	part := c.Session.Create().SetEventID(meeting.ID).SetPosition(0).SetTitle("Hidden").SetStartsAt(now).SetMinutes(5).SetToolID(tool).SaveX(ctx)
	c.Worksheet.Create().SetEventID(meeting.ID).SetSessionID(part.ID).SetToolID(tool).SetTitle("Hidden").SetFilledBy(worksheet.FilledByORGANISATION).SetOrganisationID(host.ID).
		SetSheet(oneLine).SetAnswers([]sheet.Answer{{Field: "one", Text: "CANARY_answers"}}).SaveX(ctx)
	round := c.CafeRound.Create().SetSessionID(part.ID).SetNumber(1).SetMinutes(20).SaveX(ctx)
	table := c.CafeTable.Create().SetSessionID(part.ID).SetNumber(1).SetHostID(neighbour.ID).SaveX(ctx)
	c.CafeSeat.Create().SetRoundID(round.ID).SetTableID(table.ID).SetPersonID(insider.ID).SaveX(ctx)
	c.Contribution.Create().SetEventID(meeting.ID).SetSessionID(part.ID).SetRoundID(round.ID).SetAuthorID(neighbour.ID).SetCapturedByID(neighbour.ID).
		SetClientID("hidden").SetText("Hidden").SetAttribution(contribution.AttributionNAMED).SetOrganisationID(host.ID).SaveX(ctx)
	said := c.KeyLearning.Create().SetEventID(meeting.ID).SetPosition(0).SetText("Hidden").SaveX(ctx)
	c.EventCompetency.Create().SetEventID(meeting.ID).SetCompetencyID(skill.ID).SaveX(ctx)
	c.EventTeamMember.Create().SetEventID(meeting.ID).SetPersonID(neighbour.ID).SaveX(ctx)
	c.EventLesson.Create().SetEventID(meeting.ID).SetLessonID(told.ID).SetRelation(eventlesson.RelationBRINGS).SaveX(ctx)
	c.Registration.Create().SetEventID(meeting.ID).SetPersonID(neighbour.ID).SetState(registration.StateCONFIRMED).SaveX(ctx)
	c.EventSeries.Create().SetCommunityID(hidden.ID).SetTitle("Hidden").SetRrule("FREQ=WEEKLY").SetLocalStart("2026-11-23T09:00:00").SetZone("Asia/Kuala_Lumpur").SaveX(ctx)

	learned := c.Lesson.Create().SetCommunityID(hidden.ID).SaveX(ctx)
	version := c.LessonVersion.Create().SetLessonID(learned.ID).SetNumber(1).SetTitle("Hidden").SetState(lessonversion.StateVALIDATED).SetPolarity(lessonversion.PolarityIMPROVE).SaveX(ctx)
	c.LessonAuthor.Create().SetVersionID(version.ID).SetPersonID(neighbour.ID).SaveX(ctx)
	c.LessonCompetency.Create().SetVersionID(version.ID).SetCompetencyID(skill.ID).SaveX(ctx)
	c.LessonEvidence.Create().SetVersionID(version.ID).SetPosition(0).SetKind(lessonevidence.KindKEY_LEARNING).SetKeyLearningID(said.ID).SetEventID(meeting.ID).SaveX(ctx)
	c.EventLesson.Create().SetEventID(meeting.ID).SetLessonID(learned.ID).SetRelation(eventlesson.RelationDRAWN_FROM).SaveX(ctx)

	asset := c.KnowledgeAsset.Create().SetCommunityID(hidden.ID).SetKind(knowledgeasset.KindREPORT).SetOwnerID(neighbour.ID).SetEventID(meeting.ID).SaveX(ctx)
	edition := c.AssetEdition.Create().SetAssetID(asset.ID).SetNumber(1).SetTitle("Hidden").SetState(assetedition.StatePUBLISHED).SaveX(ctx)
	section := c.AssetSection.Create().SetEditionID(edition.ID).SetPosition(0).SetHeading("Hidden").SaveX(ctx)
	c.AssetCitation.Create().SetEditionID(edition.ID).SetVersionID(cited.ID).SetLessonID(told.ID).SetSectionID(section.ID).SaveX(ctx)
	c.AssetEditor.Create().SetAssetID(asset.ID).SetPersonID(neighbour.ID).SaveX(ctx)
	c.CalendarFeed.Create().SetPersonID(insider.ID).SetCommunityID(hidden.ID).SetHint("hint").SetTokenHash("hidden").SaveX(ctx)
	review := c.AfterActionReview.Create().SetEventID(meeting.ID).SetState(afteractionreview.StateCLOSED).SetOpenedAt(now).SaveX(ctx)
	c.ReviewItem.Create().SetReviewID(review.ID).SetQuestion(reviewitem.QuestionKEEP).SetPosition(0).SetText("Hidden").SaveX(ctx)
	c.ReviewAnswer.Create().SetReviewID(review.ID).SetPersonID(insider.ID).SaveX(ctx)
	c.ActionItem.Create().SetEventID(meeting.ID).SetText("Hidden").SetOwnerID(insider.ID).SetDueOn(now).SaveX(ctx)
	a.derive(ctx, "lev", version.ID, provenance.PredicateDERIVED_FROM, "lev", cited.ID)
	a.derive(ctx, "ede", edition.ID, provenance.PredicateCITES, "lev", cited.ID)
	a.spoil(before)
}

func (a *asking) derive(ctx context.Context, kind string, subject uuid.UUID, predicate provenance.Predicate, of string, object uuid.UUID) {
	a.t.Helper()
	err := trail.Derive(ctx, trail.Subject{Kind: kind, ID: subject}, predicate, trail.Subject{Kind: of, ID: object})
	if err != nil {
		a.t.Fatal(err)
	}
}

// rows are the ids of every table.
func (a *asking) rows() map[string][]string {
	a.t.Helper()
	rows := map[string][]string{}
	for _, table := range migrate.Tables {
		found, err := a.db.SQL.QueryContext(a.t.Context(), "SELECT id FROM "+table.Name)
		if err != nil {
			a.t.Fatal(err)
		}
		for found.Next() {
			var key string
			if err := found.Scan(&key); err != nil {
				a.t.Fatal(err)
			}
			rows[table.Name] = append(rows[table.Name], key)
		}
		if err := found.Close(); err != nil {
			a.t.Fatal(err)
		}
	}
	return rows
}

// plain are columns of text that are not free: identifiers, zones and the like.
var plain = []string{"id", "slug", "zone", "language", "rrule", "local_start", "hash", "token_hash", "code_hash", "subject_kind",
	"object_kind", "principal", "mutation", "key", "arguments_hash", "address", "act", "via", "hint", "identifier", "subject", "sort_name"}

// spoil writes a canary into every column of free text of the rows that are new.
func (a *asking) spoil(before map[string][]string) {
	a.t.Helper()
	after := a.rows()
	for _, table := range migrate.Tables {
		for _, key := range after[table.Name] {
			if slices.Contains(before[table.Name], key) {
				continue
			}
			for _, column := range table.Columns {
				if column.Type != field.TypeString || slices.Contains(plain, column.Name) {
					continue
				}
				canary := "CANARY_" + strings.ReplaceAll(table.Name+"_"+column.Name, " ", "")
				if column.Name == "code" { // which is unique
					canary += "_" + key
				}
				mark := "?"
				if a.db.Dialect == dialect.Postgres {
					mark = "$1"
				}
				_, err := a.db.SQL.ExecContext(a.t.Context(), fmt.Sprintf("UPDATE %s SET %s = %s WHERE id = '%s'", table.Name, column.Name, mark, key), canary)
				if err != nil {
					a.t.Fatal(err)
				}
			}
		}
	}
}
