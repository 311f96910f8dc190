package rule

import (
	"slices"

	"github.com/constellation-cop/constellation/internal/viewer"
)

// The policies of what is said, done and looked back on in the room of an event.

// inRoom holds where the viewer takes part in the event e, or runs it.
func inRoom(v viewer.Viewer) Clause {
	if !v.SignedIn() {
		return nothing
	}
	return either(runs(v, "e.community_id"), onTeam(v, "e.id"), exists("registrations ir", both(
		says("ir.event_id = e.id AND ir.person_id = ?", v.PersonID), takesPart.Of("ir"))))
}

// kept holds where the viewer was in the room of the event e or, unless it stays there,
// belongs to the community.
func kept(v viewer.Viewer) Clause {
	return either(inRoom(v), both(says("e.house_rule <> 'STAYS'"), memberOf(v, "e.community_id")))
}

// atEvent holds where the viewer sees the event in the column and the condition on e holds.
func atEvent(v viewer.Viewer, column string, condition Clause) Clause {
	return exists("events e", both(says("e.id = "+column), event(v).Of("e"), condition))
}

// Contribution is seen in the room, but while its round runs by its author alone; a hidden
// one by those who run the event, a withdrawn one by its author alone.
var Contribution = Policy{Scope: ScopeContributions, Reads: func(v viewer.Viewer) Clause {
	mine := either(me(v, "{author_id}"), both(says("{state} <> 'WITHDRAWN'"), me(v, "{captured_by_id}")))
	runsIt := either(runs(v, "e.community_id"), onTeam(v, "e.id"))
	quiet := says("NOT EXISTS (SELECT 1 FROM cafe_rounds cr WHERE cr.id = {round_id} AND cr.state = 'RUNNING')")
	return atEvent(v, "{event_id}", either(mine, both(quiet, either(
		both(says("{state} = 'SHOWN'"), inRoom(v)), both(says("{state} = 'HIDDEN'"), runsIt)))))
}, Acts: []Act{ContributionCapture, ContributionEdit, ContributionWithdraw, ContributionSort, ContributionHide, GuestKeep, PersonErase}}

// PartOfSession is seen where the session's event is.
var PartOfSession = Policy{Scope: ScopeEvents, Reads: func(v viewer.Viewer) Clause {
	return exists("sessions cs", both(says("cs.id = {session_id}"), ofEvent(v, "cs.event_id")))
}, Acts: slices.Concat(planning, []Act{CafeSet, CafeShuffle, RoundStart, RoundEnd, PersonErase})}

// CafeSeat is seen in the room.
var CafeSeat = Policy{Scope: ScopeEvents, Reads: func(v viewer.Viewer) Clause {
	return exists("cafe_rounds cr JOIN sessions cs ON cs.id = cr.session_id", both(says("cr.id = {round_id}"), atEvent(v, "cs.event_id", inRoom(v))))
}, Acts: []Act{CafeSet, CafeShuffle, RoundStart, GuestKeep, PersonErase}}

// AfterActionReview is seen in the room, and once closed by the community.
var AfterActionReview = Policy{Scope: ScopeEvents, Reads: func(v viewer.Viewer) Clause { return review(v, "{event_id}", "{state}") }, Acts: reviewing}

func review(v viewer.Viewer, event, state string) Clause {
	return atEvent(v, event, either(inRoom(v), both(says(state+" = 'CLOSED'"), kept(v))))
}

// ReviewItem is seen where its review is.
var ReviewItem = Policy{Scope: ScopeEvents, Reads: func(v viewer.Viewer) Clause {
	return exists("after_action_reviews ar", both(says("ar.id = {review_id}"), review(v, "ar.event_id", "ar.state")))
}, Acts: reviewing}

// ReviewAnswer is seen by its person alone.
var ReviewAnswer = Policy{Scope: ScopeContributions, Reads: func(v viewer.Viewer) Clause { return me(v, "{person_id}") }, Acts: slices.Concat(reviewing, []Act{GuestKeep, PersonErase})}

// ActionItem is seen by its owner, in the room and by the community.
var ActionItem = Policy{Scope: ScopeEvents, Reads: func(v viewer.Viewer) Clause {
	return either(me(v, "{owner_id}"), atEvent(v, "{event_id}", kept(v)))
}, Acts: []Act{ActionItemAdd, ActionItemEdit, ActionItemSettle, GuestKeep, PersonErase}}

// ProcessTool is known to everyone; a community's own version is its content.
var ProcessTool = Policy{Reads: func(v viewer.Viewer) Clause { return tool(v, "{community_id}") },
	Acts: []Act{ToolAdapt, ToolEdit, ToolRetire}}

func tool(v viewer.Viewer, community string) Clause {
	shipped := says(community + " IS NULL")
	if !v.Has(ScopeCommunities) {
		return shipped
	}
	return either(shipped, content(v, community))
}

// PartOfProcessTool is seen where its tool is.
var PartOfProcessTool = Policy{Reads: func(v viewer.Viewer) Clause {
	return exists("process_tools pt", both(says("pt.id = {tool_id}"), tool(v, "pt.community_id")))
}, Acts: []Act{ToolAdapt, ToolEdit, ToolRetire}}

// Worksheet is seen in the room and by the community.
var Worksheet = Policy{Scope: ScopeContributions, Reads: func(v viewer.Viewer) Clause { return atEvent(v, "{event_id}", kept(v)) },
	Acts: []Act{WorksheetStart, WorksheetFill, GuestKeep, PersonErase}}
