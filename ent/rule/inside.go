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

// Never reports whether the clause holds for no row at all.
func (c Clause) Never() bool { return c.Text == nothing.Text }

// Always reports whether the clause holds for every row.
func (c Clause) Always() bool { return c.Text == everything.Text }
