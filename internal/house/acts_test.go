package house

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db/afteractionreview"
	"github.com/constellation-cop/constellation/ent/db/community"
	"github.com/constellation-cop/constellation/ent/db/contribution"
	"github.com/constellation-cop/constellation/ent/db/event"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/ent/db/migrate"
	"github.com/constellation-cop/constellation/ent/db/person"
	"github.com/constellation-cop/constellation/ent/db/processtool"
	"github.com/constellation-cop/constellation/ent/db/reader"
	"github.com/constellation-cop/constellation/ent/db/registration"
	"github.com/constellation-cop/constellation/ent/db/reviewitem"
	"github.com/constellation-cop/constellation/ent/db/worksheet"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/ent/sheet"
	"github.com/constellation-cop/constellation/internal/account"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/platform/id"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// acting is a mutation with a valid input, the record whose visibility counts, and
// what its right depends on.
type acting struct {
	mutation, input string
	act             rule.Act // the mutation's unless given
	record          string   // by name in the world; empty where everybody sees it
	own             bool     // done to oneself
	person          string   // done to this person
}

var actings = []acting{
	{mutation: "constellationBegin", input: `code: "x", name: "X", email: "x@example.org", communityName: "X", domain: "X"`},
	{mutation: "communityStart", input: `name: "Started #", domain: "X"`},
	{mutation: "communityEdit", input: `communityId: "%here", revision: 1, cadence: "often"`, record: "here"},
	{mutation: "communityJoin", input: `communityId: "%open"`, record: "open"},
	{mutation: "communityLeave", input: `communityId: "%open"`, record: "open"},
	{mutation: "membershipDescribe", input: `communityId: "%here", brings: "X"`, record: "here"},
	{mutation: "membershipInvite", input: `communityId: "%here", people: "invited@example.org", role: MEMBER`, record: "here"},
	{mutation: "requestAnswer", input: `membershipId: "%request", accept: true`, record: "request"},
	{mutation: "roleGive", input: `membershipId: "%membership", revision: 1, role: MEMBER`, record: "membership"},
	{mutation: "membershipSuspend", input: `membershipId: "%membership", revision: 1, suspended: false`, record: "membership"},
	{mutation: "communityAnswer", input: `communityId: "%asked", accept: true`, record: "asked"},
	{mutation: "organisationEdit", input: `name: "Organisation #", kind: OTHER`},
	{mutation: "stewardGive", input: `personId: "%subject", steward: false`, record: "subject", person: "subject"},
	{mutation: "eventDraft", input: `communityId: "%here", title: "Drafted"`, record: "here"},
	{mutation: "eventAnnounce", input: `eventId: "%draft", revision: 1, startsAt: "2026-12-24T09:00:00Z", place: "X"`, record: "draft"},
	{mutation: "eventRegister", input: `eventId: "%event"`, record: "event"},
	{mutation: "eventDecline", input: `eventId: "%event"`, record: "event"},
	{mutation: "registrationCancel", input: `registrationId: "%registration"`, record: "registration", person: "member"},
	{mutation: "guestEnter", input: `code: "D00R0000", name: "Guest #"`},
	{mutation: "guestKeep", input: `email: "kept@example.org"`},
	{mutation: "eventDoorOpen", input: `code: "door-0000"`},
	{mutation: "eventCheckIn", input: `eventId: "%event", code: "door 0000"`, record: "event"},
	{mutation: "attendanceConfirm", input: `eventId: "%event"`, record: "event"},
	{mutation: "keyLearningsSay", input: `eventId: "%held", learnings: [{text: "X"}]`, record: "held"},
	{mutation: "reviewOpen", input: `eventId: "%held"`, record: "held"},
	{mutation: "reviewAnswerGive", input: `reviewId: "%review", keep: "X"`, record: "review"},
	{mutation: "reviewItemAdd", input: `reviewId: "%review", question: KEEP, text: "X"`, record: "review"},
	{mutation: "reviewItemEdit", input: `itemId: "%finding", revision: 1, text: "Y"`, record: "finding"},
	{mutation: "actionItemAdd", input: `eventId: "%held", text: "X"`, record: "held"},
	{mutation: "actionItemEdit", input: `actionItemId: "%action", revision: 1, text: "Y"`, record: "action", person: "member"},
	{mutation: "actionItemSettle", input: `actionItemId: "%action"`, record: "action", person: "member"},
	{mutation: "observationRaise", input: `fromId: "%finding"`, record: "finding"},
	{mutation: "reviewItemRemove", input: `itemId: "%finding"`, record: "finding"},
	{mutation: "reviewExtend", input: `reviewId: "%review"`, record: "review"},
	{mutation: "reviewRemind", input: `reviewId: "%review"`, record: "review"},
	{mutation: "reviewClose", input: `reviewId: "%review"`, record: "review"},
	{mutation: "reviewWaive", input: `eventId: "%held", because: TOO_FEW`, record: "held"},
	{mutation: "eventClose", input: `eventId: "%held"`, record: "held"},
	{mutation: "profileUpdate", input: `revision: 1, headline: "X"`, own: true},
	{mutation: "signInLinkSend", input: `email: "subject@example.org"`, act: rule.SignInAct},
	{mutation: "signIn", input: `linkToken: "00000000000000000000000000000000"`},
	{mutation: "mailChoose", input: `topic: EVENTS, isWanted: false`, own: true},
	{mutation: "tokenCreate", input: `name: "X", scopes: ["events:read"]`},
	{mutation: "tokenRevoke", input: `tokenId: "%token"`, record: "token", person: "member"},
	{mutation: "calendarFeedCreate", input: `communityId: "%here"`, record: "here"},
	{mutation: "calendarFeedRevoke", input: `calendarFeedId: "%feed"`, record: "feed", person: "member"},
	{mutation: "personErase", input: `personId: "%subject", confirmName: "Not the name"`, record: "subject", person: "subject"},
	{mutation: "communityArchive", input: `communityId: "%here", revision: 1`, record: "here"},
	{mutation: "signOut", input: ``, own: true},
	{mutation: "toolUse", input: `eventId: "%event", toolId: "%shipped"`, record: "event"},
	{mutation: "toolAdapt", input: `communityId: "%here", toolId: "%shipped"`, record: "here"},
	{mutation: "toolEdit", input: `toolId: "%tool", revision: 1, groupMax: 20`, record: "tool"},
	{mutation: "toolRetire", input: `toolId: "%tool", revision: 1`, record: "tool"},
	{mutation: "worksheetStart", input: `eventId: "%event", toolId: "%shipped"`, record: "event"},
	{mutation: "contributionCapture", input: `eventId: "%event", clientId: "#", text: "X"`, record: "event"},
	{mutation: "contributionSort", input: `contributionId: "%said", kind: STORY`, record: "said"},
	{mutation: "contributionHide", input: `contributionId: "%said", hidden: false`, record: "said"},
	{mutation: "contributionEdit", input: `contributionId: "%said", revision: 1, text: "Y"`, record: "said", person: "member"},
	{mutation: "contributionWithdraw", input: `contributionId: "%said"`, record: "said", person: "member"},
	{mutation: "cafeSet", input: `sessionId: "%part", tables: [{number: 1}], rounds: [{number: 1, minutes: 20}]`, record: "part"},
	{mutation: "cafeShuffle", input: `roundId: "%round"`, record: "round"},
	{mutation: "roundStart", input: `roundId: "%round"`, record: "round"},
	{mutation: "roundEnd", input: `roundId: "%round"`, record: "round"},
	{mutation: "eventEdit", input: `eventId: "%draft", revision: 1, title: "Edited"`, record: "draft"},
	{mutation: "eventInvite", input: `eventId: "%event", people: "asked#@example.org"`, record: "event"},
	{mutation: "eventRepeat", input: `eventId: "%event"`, record: "event"},
	{mutation: "sessionAdd", input: `eventId: "%event", revision: 1, title: "Part"`, record: "event"},
	{mutation: "sessionEdit", input: `sessionId: "%part", revision: 1, minutes: 40`, record: "part"},
	{mutation: "sessionRemove", input: `sessionId: "%part", revision: 1`, record: "part"},
	{mutation: "agendaOrder", input: `eventId: "%event", revision: 1, sessionIds: []`, record: "event"},
	{mutation: "registrationAnswer", input: `registrationId: "%registration", approve: true`, record: "registration"},
	{mutation: "registrationConfirm", input: `registrationId: "%registration"`, record: "registration", person: "member"},
	{mutation: "houseRuleSay", input: `eventId: "%event", rule: IDEAS`, record: "event"},
	{mutation: "eventStart", input: `eventId: "%event"`, record: "event"},
	{mutation: "eventEnd", input: `eventId: "%event"`, record: "event"},
	{mutation: "seriesStart", input: `eventId: "%event", revision: 1, rule: "FREQ=MONTHLY;COUNT=3"`, record: "event"},
	{mutation: "seriesEnd", input: `eventId: "%event", revision: 1`, record: "event"},
	{mutation: "eventPostpone", input: `eventId: "%event", revision: 1`, record: "event"},
	{mutation: "eventCancel", input: `eventId: "%draft", revision: 1`, record: "draft"},
	{mutation: "worksheetFill", input: `worksheetId: "%sheet", revision: 1, answers: [{field: "one", text: "X"}]`, record: "sheet"},
}

// world makes the records that the acts are about, and a principal of each kind.
func world(a *asking) (records map[string]string, principals []string) {
	a.t.Helper()
	ctx, c := a.system(), a.db.Client
	communities := map[string]uuid.UUID{}
	for name, state := range map[string]community.State{"here": community.StateACTIVE, "elsewhere": community.StateACTIVE, "open": community.StateACTIVE, "asked": community.StateREQUESTED} {
		communities[name] = c.Community.Create().SetName(name).SetSlug(name).SetState(state).SaveX(ctx).ID
	}
	people := map[string]uuid.UUID{}
	for _, name := range []string{"guest", "person", "observer", "member", "facilitator", "coordinator", "elsewhere", "expert", "steward", "subject", "requester"} {
		state := person.StateACTIVE
		if name == "guest" {
			state = person.StateGUEST
		}
		people[name] = c.Person.Create().SetName(name).SetState(state).SetVisibility(person.VisibilityPUBLIC).SetSteward(name == "steward").SaveX(ctx).ID
		a.person(name, people[name])
		if name != "subject" && name != "requester" {
			principals = append(principals, name)
		}
	}
	skill := c.Competency.Create().SetFrameworkID(c.CompetencyFramework.Create().SetName("F").SaveX(ctx).ID).SetName("Skill").SaveX(ctx)
	c.ExpertAppointment.Create().SetPersonID(people["expert"]).SetCompetencyID(skill.ID).SaveX(ctx)
	join := func(who, where string, role membership.Role, state membership.State) uuid.UUID {
		return c.Membership.Create().SetPersonID(people[who]).SetCommunityID(communities[where]).SetRole(role).SetState(state).SaveX(ctx).ID
	}
	join("observer", "here", membership.RoleOBSERVER, membership.StateACTIVE)
	join("facilitator", "here", membership.RoleFACILITATOR, membership.StateACTIVE)
	join("coordinator", "here", membership.RoleCOORDINATOR, membership.StateACTIVE)
	join("elsewhere", "elsewhere", membership.RoleCOORDINATOR, membership.StateACTIVE)
	join("subject", "here", membership.RoleMEMBER, membership.StateACTIVE)
	meet := func(state event.State) uuid.UUID {
		return c.Event.Create().SetCommunityID(communities["here"]).SetTitle("Event").SetPlace("X").SetState(state).
			SetStartsAt(now.AddDate(0, 0, 5)).SetEndsAt(now.AddDate(0, 0, 5)).SaveX(ctx).ID
	}
	announced := meet(event.StateANNOUNCED)
	c.Event.UpdateOneID(announced).SetCode("D00R0000").ExecX(ctx)
	c.Reader.Create().SetSubjectKind("evt").SetSubjectID(announced).SetKind(reader.KindPERSON).SetReaderID(people["guest"]).ExecX(ctx)
	records = map[string]string{
		"membership":   id.Encode("mem", join("member", "here", membership.RoleMEMBER, membership.StateACTIVE)),
		"request":      id.Encode("mem", join("requester", "here", membership.RoleMEMBER, membership.StateREQUESTED)),
		"draft":        id.Encode("evt", meet(event.StateDRAFT)),
		"event":        id.Encode("evt", announced),
		"subject":      id.Encode("per", people["subject"]),
		"registration": id.Encode("reg", c.Registration.Create().SetEventID(announced).SetPersonID(people["member"]).SetState(registration.StateCONFIRMED).SaveX(ctx).ID),
		"feed":         id.Encode("cal", c.CalendarFeed.Create().SetPersonID(people["member"]).SetHint("x").SetTokenHash("x").SaveX(ctx).ID),
		"token":        id.Encode("tok", c.AccessToken.Create().SetPersonID(people["member"]).SetName("X").SetTokenHash("x").SetHint("x").SetScopes([]string{rule.ScopeEvents}).SetExpiresAt(now.AddDate(0, 1, 0)).SaveX(ctx).ID),
	}
	records["held"] = id.Encode("evt", meet(event.StateHELD))
	past := meet(event.StateREVIEWING)
	c.Registration.Create().SetEventID(past).SetPersonID(people["member"]).SetState(registration.StateCONFIRMED).SetAttendance(registration.AttendancePRESENT).ExecX(ctx)
	review := c.AfterActionReview.Create().SetEventID(past).SetWay(afteractionreview.WayONE_BY_ONE).SetOpenedAt(now).SetClosesAt(now.AddDate(0, 0, 7)).SaveX(ctx).ID
	records["review"] = id.Encode("aar", review)
	records["finding"] = id.Encode("rvi", c.ReviewItem.Create().SetReviewID(review).SetQuestion(reviewitem.QuestionKEEP).SetPosition(0).SetText("X").SaveX(ctx).ID)
	records["action"] = id.Encode("act", c.ActionItem.Create().SetEventID(past).SetOwnerID(people["member"]).SetText("X").SaveX(ctx).ID)
	records["shipped"] = id.Encode("ptl", aTool(a, nil))
	here := communities["here"]
	records["tool"] = id.Encode("ptl", aTool(a, &here))
	_, shipped, err := id.Decode(records["shipped"])
	if err != nil {
		a.t.Fatal(err)
	}
	records["sheet"] = id.Encode("wks", c.Worksheet.Create().SetEventID(announced).SetToolID(shipped).SetTitle("Sheet").
		SetFilledBy(worksheet.FilledByTABLE).SetSheet(oneLine).SaveX(ctx).ID)
	part := c.Session.Create().SetEventID(announced).SetPosition(0).SetTitle("Tables").SetStartsAt(now).SetMinutes(60).SaveX(ctx).ID
	records["part"] = id.Encode("ses", part)
	records["round"] = id.Encode("rnd", c.CafeRound.Create().SetSessionID(part).SetNumber(1).SetMinutes(20).SaveX(ctx).ID)
	records["said"] = id.Encode("ctb", c.Contribution.Create().SetEventID(announced).SetAuthorID(people["member"]).SetCapturedByID(people["member"]).
		SetClientID("x").SetText("X").SetAttribution(contribution.AttributionANONYMOUS).SaveX(ctx).ID)
	for name, key := range communities {
		records[name] = id.Encode("com", key)
	}
	bearer := func(name, of string, communities []uuid.UUID, scopes ...string) {
		a.who[name] = viewer.Viewer{Kind: viewer.Token, PersonID: people[of], TokenID: uuid.New(), Scopes: scopes, Communities: communities}
		principals = append(principals, name)
	}
	bearer("a member's token", "member", nil, rule.Scopes...)
	bearer("a coordinator's token", "coordinator", nil, rule.Scopes...)
	bearer("a token without scopes", "coordinator", nil)
	bearer("a token for elsewhere", "coordinator", []uuid.UUID{communities["elsewhere"]}, rule.Scopes...)
	return records, append(principals, "visitor")
}

// oneLine is a sheet that asks for one thing.
var oneLine = []sheet.Field{{Key: "one", Label: "One", Kind: sheet.Line}}

// aTool makes a process tool of a community, or of the house.
func aTool(a *asking, community *uuid.UUID) uuid.UUID {
	a.t.Helper()
	ctx, c := a.system(), a.db.Client
	tool := c.ProcessTool.Create().SetNillableCommunityID(community).SetPhase(processtool.PhaseDURING).SetMinutes(10).SaveX(ctx)
	c.ProcessToolText.Create().SetToolID(tool.ID).SetTitle("Tool").SetSteps([]sheet.Step{{Title: "Step", Text: "X", Minutes: 10}}).SetSheet(oneLine).SaveX(ctx)
	return tool.ID
}

// kept is everything that is kept, beside the trail and what counts attempts.
func (a *asking) kept() map[string]string {
	a.t.Helper()
	kept := map[string]string{}
	for _, table := range migrate.Tables {
		if table.Name == "trails" || table.Name == "attempts" {
			continue
		}
		rows, err := a.db.SQL.QueryContext(a.t.Context(), "SELECT * FROM "+table.Name+" ORDER BY id")
		if err != nil {
			a.t.Fatal(err)
		}
		columns, err := rows.Columns()
		if err != nil {
			a.t.Fatal(err)
		}
		for rows.Next() {
			values, into := make([]any, len(columns)), make([]any, len(columns))
			for i := range values {
				into[i] = &values[i]
			}
			if err := rows.Scan(into...); err != nil {
				a.t.Fatal(err)
			}
			kept[table.Name] += fmt.Sprint(values...) + "\n"
		}
		if err := rows.Close(); err != nil {
			a.t.Fatal(err)
		}
	}
	return kept
}

// refusals are how many refused acts each person's trail has.
func (a *asking) refusals() map[string]int {
	counts := map[string]int{}
	for _, line := range a.db.Client.Trail.Query().AllX(a.system()) {
		if line.Refused && line.ActorID != nil {
			counts[line.Act+" by "+line.ActorID.String()]++
		}
	}
	return counts
}

// TestEveryMutationKeepsToThePermissionTable does each act as each principal through
// HTTP and compares what comes with the golden table of ent/rule.
func TestEveryMutationKeepsToThePermissionTable(t *testing.T) {
	named := map[string]bool{}
	for _, one := range actings {
		named[one.mutation] = true
	}
	for _, field := range schemaOf().Mutation.Fields {
		if !named[field.Name] {
			t.Errorf("nobody tries %s", field.Name)
		}
	}
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		a := ask(t, d)
		records, principals := world(a)
		doors := account.New(account.Config{Database: d})
		allowed := a.refuse(doors, records, principals)
		for i, one := range allowed {
			status, raw, answer := a.send(one.as, one.query(records, i), nil)
			if code := codeOf(answer); code != "" || status != http.StatusOK {
				t.Errorf("%s may do %s: %d %s", one.as, one.mutation, status, raw)
			}
		}
		if len(allowed) < 60 {
			t.Errorf("only %d acts were allowed", len(allowed))
		}
	})
}

// attempt is an act by a principal.
type attempt struct {
	acting
	as string
}

func (one attempt) query(records map[string]string, number int) string {
	input := strings.ReplaceAll(one.input, "#", fmt.Sprint(number))
	for name, record := range records {
		input = strings.ReplaceAll(input, `"%`+name+`"`, `"`+record+`"`)
	}
	return "mutation { " + one.mutation + "(input: {" + input + "}) { userErrors { code } } }"
}

// refuse does all that is refused, holds that nothing was written by it but the lines in
// the trail, and returns what is allowed.
func (a *asking) refuse(doors *account.Account, records map[string]string, principals []string) (allowed []attempt) {
	a.t.Helper()
	before := a.kept()
	for i, one := range actings {
		for _, as := range principals {
			v := a.who[as]
			if v.SignedIn() {
				if err := doors.Refresh(a.system(), &v); err != nil {
					a.t.Fatal(err)
				}
			}
			try := attempt{one, as}
			_, here, err := id.Decode(records["here"])
			if err != nil {
				a.t.Fatal(err)
			}
			act, target := one.act, rule.Target{Person: a.who[one.person].PersonID}
			if act == "" {
				act = rule.Act(one.mutation)
			}
			if one.own {
				target.Person = v.PersonID
			}
			if slices.Contains([]string{"here", "request", "membership", "draft", "event", "registration", "tool", "sheet", "said", "part", "round", "held", "review", "finding", "action"}, one.record) {
				target.Community = here
			}
			want := string(rule.Refuses(v, act, target))
			if want == "TOKEN_SCOPE" {
				want = "FORBIDDEN"
			}
			hidden := one.record != "" && at(a.seen(as, records[one.record]), "data", "node") == nil
			if want == "" && !hidden {
				allowed = append(allowed, try)
				continue
			}
			lines := a.refusals()
			_, raw, answer := a.send(as, try.query(records, i), nil)
			code := codeOf(answer)
			if code != want && (!hidden || code != "NOT_FOUND") {
				a.t.Errorf("%s tries %s: want %q (hidden: %t), got %s", as, one.mutation, want, hidden, raw)
			}
			line := string(act) + " by " + v.PersonID.String()
			if more := a.refusals()[line] - lines[line]; code == "FORBIDDEN" && more != 1 {
				a.t.Errorf("%s tried %s, and %d lines tell so", as, one.mutation, more)
			}
		}
	}
	after := a.kept()
	for table := range after {
		if before[table] != after[table] {
			a.t.Errorf("what was refused changed %s\nfrom %s\nto %s", table, before[table], after[table])
		}
	}
	return allowed
}

func (a *asking) seen(as, record string) map[string]any {
	_, _, answer := a.send(as, `query { node(id: "`+record+`") { id } }`, nil)
	return answer
}
