package rule

import (
	"slices"

	"github.com/constellation-cop/constellation/internal/viewer"
)

// The policies of the entities, in the order of the glossary.

func all(viewer.Viewer) Clause { return everything }

// Secret is read and written by the house alone.
var Secret = Policy{}

// Internal is read by the house alone, and written by whatever act it belongs to.
var Internal = Policy{Acts: everyAct}

// Constellation is known to everyone.
var Constellation = Policy{Reads: all, Acts: []Act{ConstellationBegin}}

// Organisation is known to everyone.
var Organisation = Policy{Scope: ScopeOrganisations, Reads: all, Acts: []Act{OrganisationEdit, MembershipInvite, GuestEnter, AttendanceConfirm, EventInvite}}

// Person is seen as far as each person allows, by those who may read a community
// the person is active in, by those who run what the person asked to join, and by
// the person.
var Person = Policy{Scope: ScopePeople, Reads: seenPerson, Acts: []Act{ConstellationBegin, ProfileUpdate, PersonErase, MembershipInvite, SignInAct, StewardGive, GuestEnter, GuestKeep, AttendanceConfirm, EventInvite, ContributionCapture}}

func seenPerson(v viewer.Viewer) Clause {
	return either(everywhere(v), me(v, "{id}"), allowsPerson(v, "{id}", "{visibility}", "{state}"))
}

// allowsPerson holds where the person in the columns lets the viewer see them.
func allowsPerson(v viewer.Viewer, person, visibility, state string) Clause {
	readable := exists("memberships pm", both(says("pm.person_id = "+person+" AND pm.state = 'ACTIVE'"),
		exists("communities c", both(says("c.id = pm.community_id"), opens(v)))))
	if !v.SignedIn() || !v.Active {
		return both(says(visibility+" = 'PUBLIC' AND "+state+" = 'ACTIVE'"), readable)
	}
	return either(
		both(says(visibility+" IN ('PUBLIC', 'MEMBERS') AND "+state+" = 'ACTIVE'"), readable),
		exists("memberships sm", both(says("sm.person_id = "+person+" AND sm.state = 'ACTIVE'"), memberOf(v, "sm.community_id"))),
		exists("memberships am", both(says("am.person_id = "+person+" AND am.state <> 'LEFT'"), runs(v, "am.community_id"))),
		exists("registrations ar JOIN events are ON are.id = ar.event_id",
			both(says("ar.person_id = "+person), either(runs(v, "are.community_id"), helps(v, "are.id", "are.community_id")))),
	)
}

// helps holds where the viewer facilitates the event in the column as one of its team. Most
// are on no team, which costs their statements nothing.
func helps(v viewer.Viewer, event, community string) Clause {
	if len(v.Teams) == 0 {
		return nothing
	}
	return within(v, onTeam(v, event), community)
}

// ofPerson holds where the viewer may see the person in the column.
func ofPerson(v viewer.Viewer, column string) Clause {
	return either(everywhere(v), me(v, column),
		exists("persons pp", both(says("pp.id = "+column), allowsPerson(v, "pp.id", "pp.visibility", "pp.state"))))
}

// OwnedByPerson is seen by the person it belongs to.
var OwnedByPerson = Policy{
	Reads: func(v viewer.Viewer) Clause {
		if v.Kind == viewer.Token {
			return nothing
		}
		return me(v, "{person_id}")
	},
	Acts: []Act{ConstellationBegin, ProfileUpdate, PersonErase, MembershipInvite, EventInvite, SignInAct, SignOut, TokenCreate, TokenRevoke, GuestEnter, GuestKeep, CalendarFeedCreate, CalendarFeedRevoke, MailChoose},
}

// Affiliation is seen by those who may see its person.
var Affiliation = Policy{Scope: ScopePeople, Reads: func(v viewer.Viewer) Clause { return ofPerson(v, "{person_id}") },
	Acts: []Act{ProfileUpdate, PersonErase, MembershipInvite, GuestEnter, AttendanceConfirm, EventInvite}}

// Community shows its card by its visibility, and to those who belong to it.
var Community = Policy{Scope: ScopeCommunities, Reads: card,
	Acts: []Act{ConstellationBegin, CommunityStart, CommunityEdit, CommunityArchive, CommunityJoin, CommunityLeave, CommunityAnswer, MembershipInvite, MembershipSuspend, RequestAnswer, RoleGive, PersonErase}}

// CommunityLink is seen where both ends are.
var CommunityLink = Policy{Scope: ScopeCommunities, Reads: func(v viewer.Viewer) Clause {
	return both(
		exists("communities cf", both(says("cf.id = {from_id}"), card(v).Of("cf"))),
		exists("communities ct", both(says("ct.id = {to_id}"), card(v).Of("ct"))))
}, Acts: []Act{CommunityEdit}}

// Membership is seen by its person, by those who run the community, and, while it
// is active, by readers of the community who may see the person.
var Membership = Policy{Scope: ScopePeople, Reads: func(v viewer.Viewer) Clause {
	return within(v, either(me(v, "{person_id}"), runs(v, "{community_id}"),
		both(says("{state} = 'ACTIVE'"), content(v, "{community_id}"), ofPerson(v, "{person_id}"))), "{community_id}")
}, Acts: []Act{ConstellationBegin, CommunityStart, CommunityJoin, CommunityLeave, MembershipInvite, MembershipDescribe, CommunityAnswer, MembershipSuspend, RoleGive, RequestAnswer, PersonErase}}

// ExpertAppointment is seen by those who may see the expert.
var ExpertAppointment = Policy{Scope: ScopePeople, Reads: func(v viewer.Viewer) Clause { return ofPerson(v, "{person_id}") },
	Acts: []Act{PersonErase}}

// EventSeries is content of its community.
var EventSeries = Policy{Scope: ScopeEvents, Reads: func(v viewer.Viewer) Clause { return content(v, "{community_id}") }, Acts: planning}

// Event is content of its community once announced; a draft is its team's.
var Event = Policy{Scope: ScopeEvents, Reads: event, Plain: announced, Acts: slices.Concat(planning, reviewing, []Act{
	EventAnnounce, EventRegister, EventDecline, RegistrationCancel, RegistrationAnswer, RegistrationConfirm, EventInvite, EventStart, EventEnd,
	HouseRuleSay, EventCheckIn, AttendanceConfirm, KeyLearningsSay, GuestEnter, GuestKeep, PersonErase,
})}

func event(v viewer.Viewer) Clause {
	return within(v, either(announced(v),
		runs(v, "{community_id}"), onTeam(v, "{id}"), named(v, "{id}")), "{community_id}")
}

// announced holds for what is content of a community the viewer reads.
func announced(v viewer.Viewer) Clause {
	return within(v, both(says("{state} <> 'DRAFT'"), content(v, "{community_id}")), "{community_id}")
}

// ofEvent holds where the viewer may see the event in the column.
func ofEvent(v viewer.Viewer, column string) Clause {
	return exists("events e", both(says("e.id = "+column), event(v).Of("e")))
}

// PartOfEvent is seen where its event is.
var PartOfEvent = Policy{Scope: ScopeEvents, Reads: func(v viewer.Viewer) Clause { return ofEvent(v, "{event_id}") },
	Acts: slices.Concat(planning, []Act{EventAnnounce, KeyLearningsSay, CafeSet, PersonErase})}

// EventLesson is seen where both its event and its lesson are.
var EventLesson = Policy{Scope: ScopeLessons, Reads: func(v viewer.Viewer) Clause {
	return both(ofEvent(v, "{event_id}"), exists("lessons l", both(says("l.id = {lesson_id}"), lesson(v).Of("l"))))
}, Acts: slices.Concat(planning, []Act{ObservationRaise})}

// Registration is seen by its person and by those who run the event.
var Registration = Policy{Scope: ScopeRegistrations, Reads: func(v viewer.Viewer) Clause {
	mine := me(v, "{person_id}")
	return exists("events e", both(says("e.id = {event_id}"),
		within(v, either(mine, runs(v, "e.community_id"), onTeam(v, "e.id")), "e.community_id")))
}, Acts: []Act{
	EventRegister, EventDecline, RegistrationCancel, RegistrationAnswer, RegistrationConfirm, EventInvite, EventEdit, EventPostpone, EventAnnounce,
	EventCancel, EventCheckIn, AttendanceConfirm, GuestEnter, GuestKeep, PersonErase,
}}

// CompetencyFramework is known to everyone once it is more than a draft.
var CompetencyFramework = Policy{Scope: ScopeCompetencies, Reads: func(v viewer.Viewer) Clause {
	return either(steward(v), says("{state} <> 'DRAFT'"))
}}

// Competency is seen where its framework is.
var Competency = Policy{Scope: ScopeCompetencies, Reads: competency}

func competency(v viewer.Viewer) Clause { return ofFramework(v, "{framework_id}") }

func ofFramework(v viewer.Viewer, column string) Clause {
	return either(steward(v), exists("competency_frameworks cfw", says("cfw.id = "+column+" AND cfw.state <> 'DRAFT'")))
}

func ofCompetency(v viewer.Viewer, column string) Clause {
	return either(steward(v), exists("competencies cp", both(says("cp.id = "+column), competency(v).Of("cp"))))
}

// PartOfFramework is seen where its framework is.
var PartOfFramework = Policy{Scope: ScopeCompetencies, Reads: competency}

// PartOfCompetency is seen where its competency is.
var PartOfCompetency = Policy{Scope: ScopeCompetencies, Reads: func(v viewer.Viewer) Clause { return ofCompetency(v, "{competency_id}") }}

// CompetencyLink is seen where both ends are.
var CompetencyLink = Policy{Scope: ScopeCompetencies, Reads: func(v viewer.Viewer) Clause {
	return both(ofCompetency(v, "{from_id}"), ofCompetency(v, "{to_id}"))
}}

// CommunityCompetency is content of its community; a token needs the scopes of both.
var CommunityCompetency = Policy{Scope: ScopeCompetencies, Reads: func(v viewer.Viewer) Clause {
	if !v.Has(ScopeCommunities) {
		return nothing
	}
	return content(v, "{community_id}")
}, Acts: []Act{CommunityEdit}}

// CompetencyOffer is seen as its person said, by those who may see the person.
var CompetencyOffer = Policy{Scope: ScopePeople, Reads: func(v viewer.Viewer) Clause {
	offered := says("{visibility} = 'PUBLIC'")
	if v.SignedIn() && v.Active {
		offered = either(says("{visibility} IN ('PUBLIC', 'MEMBERS')"),
			exists("memberships om", both(says("om.person_id = {person_id} AND om.state = 'ACTIVE'"), memberOf(v, "om.community_id"))))
	}
	return either(everywhere(v), me(v, "{person_id}"), both(offered, ofPerson(v, "{person_id}")))
}, Acts: []Act{ProfileUpdate, PersonErase}}

// Lesson is seen where one of its versions is.
var Lesson = Policy{Scope: ScopeLessons, Reads: lesson, Acts: []Act{ObservationRaise}}

func lesson(v viewer.Viewer) Clause {
	alive := either(says("{fate} <> 'WITHDRAWN'"), runs(v, "{community_id}"))
	return both(alive, exists("lesson_versions lv", both(says("lv.lesson_id = {id}"),
		lessonVersion(v, "lv.id", "lv.state", "{community_id}", "{id}"))))
}

// LessonVersion is content of its community from AGREED on; before, it is its
// authors' and the community's team's, and theirs who are asked.
var LessonVersion = Policy{Scope: ScopeLessons, Reads: func(v viewer.Viewer) Clause {
	return exists("lessons l", both(says("l.id = {lesson_id}"),
		either(says("l.fate <> 'WITHDRAWN'"), runs(v, "l.community_id")),
		lessonVersion(v, "{id}", "{state}", "l.community_id", "l.id")))
}, Acts: []Act{ObservationRaise}}

func lessonVersion(v viewer.Viewer, id, state, community, lesson string) Clause {
	return within(v, either(
		both(says(state+" IN ('AGREED', 'IN_VALIDATION', 'VALIDATED', 'UNDER_REVIEW', 'SUPERSEDED')"),
			either(content(v, community), named(v, lesson))),
		runs(v, community), wrote(v, id), named(v, id)), community)
}

// PartOfLessonVersion is seen where its version is.
var PartOfLessonVersion = Policy{Scope: ScopeLessons, Reads: func(v viewer.Viewer) Clause {
	return exists("lesson_versions pv JOIN lessons pl ON pl.id = pv.lesson_id", both(says("pv.id = {version_id}"),
		either(says("pl.fate <> 'WITHDRAWN'"), runs(v, "pl.community_id")),
		lessonVersion(v, "pv.id", "pv.state", "pl.community_id", "pl.id")))
}, Acts: []Act{ObservationRaise, PersonErase}}

// KnowledgeAsset is seen where one of its editions is.
var KnowledgeAsset = Policy{Scope: ScopeAssets, Reads: func(v viewer.Viewer) Clause {
	return exists("asset_editions ed", both(says("ed.asset_id = {id}"),
		edition(v, "ed", "{community_id}", "{id}", "{event_id}")))
}}

// AssetEdition is content of its community once published: a formal one for its
// readers, a working one for those who took part; before, its editors' and the team's.
var AssetEdition = Policy{Scope: ScopeAssets, Reads: func(v viewer.Viewer) Clause {
	return exists("knowledge_assets ka", both(says("ka.id = {asset_id}"),
		edition(v, own, "ka.community_id", "ka.id", "ka.event_id")))
}}

// edition holds for the edition whose columns begin with e ("ed." or "{"). An
// embargoed edition waits: lifting the embargo clears the column.
func edition(v viewer.Viewer, e columns, community, asset, event string) Clause {
	published := says(e.of("state") + " IN ('PUBLISHED', 'UNDER_REVIEW', 'SUPERSEDED') AND " + e.of("embargo_until") + " IS NULL")
	formal := both(published, says(e.of("form")+" = 'FORMAL'"), either(content(v, community), named(v, asset)))
	working := both(published, says(e.of("form")+" = 'WORKING'"), tookPart(v, event))
	return within(v, either(formal, working, runs(v, community), edits(v, asset), named(v, e.of("id"))), community)
}

// PartOfEdition is seen where its edition is.
var PartOfEdition = Policy{Scope: ScopeAssets, Reads: func(v viewer.Viewer) Clause {
	return exists("asset_editions pe JOIN knowledge_assets pa ON pa.id = pe.asset_id", both(says("pe.id = {edition_id}"),
		edition(v, "pe", "pa.community_id", "pa.id", "pa.event_id")))
}}

// AssetEditor is seen by the community's team and by the editor.
var AssetEditor = Policy{Scope: ScopeAssets, Reads: func(v viewer.Viewer) Clause {
	return either(me(v, "{person_id}"),
		exists("knowledge_assets ka", both(says("ka.id = {asset_id}"), runs(v, "ka.community_id"))))
}, Acts: []Act{PersonErase}}

// Trail is read by the steward, and added to by every act.
var Trail = Policy{Reads: steward, Acts: everyAct}
