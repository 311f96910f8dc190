package rule

import "github.com/constellation-cop/constellation/internal/viewer"

// CommunityCard is the card of a community, as a condition on communities, for those
// who see no more of it.
var CommunityCard = Policy{Scope: ScopeCommunities, Reads: func(v viewer.Viewer) Clause {
	inside := content(v, "{id}")
	if inside.Always() {
		return nothing
	}
	return both(card(v), Clause{Text: "NOT (" + inside.Text + ")", Args: inside.Args})
}}

// CommunityContent is what is inside a community, as a condition on communities: seen
// by those who see the card and read the content.
var CommunityContent = Policy{Scope: ScopeCommunities, Reads: func(v viewer.Viewer) Clause {
	return both(card(v), content(v, "{id}"))
}}

// ContributionFound is a contribution as it is found by its words: what the whole room sees
// of those that may leave it, also where the house rule was said while it was written. It
// is less than Contribution, without what is its author's alone.
var ContributionFound = Policy{Scope: ScopeContributions, Reads: func(v viewer.Viewer) Clause {
	return both(says("{state} = 'SHOWN' AND NOT EXISTS (SELECT 1 FROM cafe_rounds cr WHERE cr.id = {round_id} AND cr.state = 'RUNNING')"),
		atEvent(v, "{event_id}", both(leavesRoom, inRoom(v))))
}}

// WorksheetFound is a worksheet as it is found by its words: Worksheet, but none that stays
// in the room.
var WorksheetFound = Policy{Scope: ScopeContributions, Reads: func(v viewer.Viewer) Clause {
	return atEvent(v, "{event_id}", both(leavesRoom, either(inRoom(v), memberOf(v, "e.community_id"))))
}}

// leavesRoom holds where the house rule of the event e lets things out of the room.
var leavesRoom = says("e.house_rule <> 'STAYS'")

// Never reports whether the clause holds for no row at all.
func (c Clause) Never() bool { return c.Text == nothing.Text }

// Always reports whether the clause holds for every row.
func (c Clause) Always() bool { return c.Text == everything.Text }
