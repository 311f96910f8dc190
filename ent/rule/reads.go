package rule

import (
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/internal/viewer"
)

// The conditions below are the rules of product.md section 2, "Who may read".

// content holds where the viewer may read what is inside the community in the column.
func content(v viewer.Viewer, column string) Clause {
	if v.Steward && v.Kind != viewer.Token {
		return everything
	}
	return exists("communities c", both(says("c.id = "+column), opens(v)))
}

// opens holds for a community c whose content the viewer may read.
func opens(v viewer.Viewer) Clause {
	public := says("c.visibility = 'PUBLIC' AND c.state <> 'REQUESTED'")
	open := either(public, steward(v), memberOf(v, "c.id"))
	if v.Kind == viewer.Token && len(v.Communities) > 0 {
		return both(open, ids("c.id", v.Communities))
	}
	return open
}

// card holds for a community whose card the viewer may see.
func card(v viewer.Viewer) Clause {
	listed := says("{visibility} IN ('PUBLIC', 'LISTED') AND {state} <> 'REQUESTED'")
	mine := nothing
	if v.SignedIn() {
		mine = exists("memberships m", says(
			"m.community_id = {id} AND m.person_id = ? AND m.state IN ('ACTIVE', 'INVITED', 'REQUESTED')", v.PersonID))
	}
	seen := either(listed, steward(v), mine)
	if v.Kind == viewer.Token && len(v.Communities) > 0 {
		return both(seen, ids("{id}", v.Communities))
	}
	return seen
}

// steward holds for the steward, who reads all.
func steward(v viewer.Viewer) Clause {
	if v.Steward {
		return everything
	}
	return nothing
}

// everywhere holds for the steward whose credential reaches every community.
func everywhere(v viewer.Viewer) Clause {
	if v.Kind == viewer.Token && len(v.Communities) > 0 {
		return nothing
	}
	return steward(v)
}

// memberOf holds where the viewer is an active member of the community in the column,
// and the credential reaches it.
func memberOf(v viewer.Viewer, column string) Clause {
	if !v.SignedIn() {
		return nothing
	}
	return within(v, exists("memberships m", says("m.community_id = "+column+" AND m.person_id = ? AND m.state = 'ACTIVE'", v.PersonID)), column)
}

// runs holds where the viewer coordinates or facilitates the community in the column.
func runs(v viewer.Viewer, column string) Clause {
	if v.Steward && v.Kind != viewer.Token {
		return everything
	}
	var run []uuid.UUID
	for community := range v.Roles {
		if v.Runs(community) {
			run = append(run, community)
		}
	}
	if len(run) == 0 {
		return within(v, steward(v), column)
	}
	return within(v, either(steward(v), exists("memberships t", says(
		"t.community_id = "+column+" AND t.person_id = ? AND t.state = 'ACTIVE' AND t.role IN ('COORDINATOR', 'FACILITATOR')",
		v.PersonID))), column)
}

// within narrows a condition to the communities that the credential reaches.
func within(v viewer.Viewer, c Clause, column string) Clause {
	if v.Kind != viewer.Token || len(v.Communities) == 0 {
		return c
	}
	return both(c, ids(column, v.Communities))
}

// named holds where a reader row names the viewer for the subject in the column.
func named(v viewer.Viewer, column string) Clause {
	public := says("r.kind = 'PUBLIC'")
	if !v.SignedIn() {
		return exists("readers r", both(says("r.subject_id = "+column), public))
	}
	return exists("readers r", both(says("r.subject_id = "+column), either(public,
		says("r.kind = 'PERSON' AND r.reader_id = ?", v.PersonID),
		both(says("r.kind = 'COMMUNITY'"), memberOf(v, "r.reader_id")),
		both(says("r.kind = 'TEAM'"), either(runs(v, "r.reader_id"), onTeam(v, "r.reader_id"))),
		both(says("r.kind = 'PARTICIPANTS'"), tookPart(v, "r.reader_id")),
		both(says("r.kind = 'ORGANISATION'"), exists("affiliations f", says(
			"f.organisation_id = r.reader_id AND f.person_id = ? AND f.until IS NULL", v.PersonID))))))
}

// tookPart holds where the viewer was at the event in the column.
func tookPart(v viewer.Viewer, column string) Clause {
	if !v.SignedIn() {
		return nothing
	}
	return exists("registrations p", says(
		"p.event_id = "+column+" AND p.person_id = ? AND p.attendance IN ('PRESENT', 'REMOTE')", v.PersonID))
}

// onTeam holds where the viewer is on the team of the event in the column.
func onTeam(v viewer.Viewer, column string) Clause {
	if !v.SignedIn() {
		return nothing
	}
	return exists("event_team_members et", says("et.event_id = "+column+" AND et.person_id = ?", v.PersonID))
}

// wrote holds where the viewer is an author of the lesson version in the column.
func wrote(v viewer.Viewer, column string) Clause {
	if !v.SignedIn() {
		return nothing
	}
	return exists("lesson_authors la", says("la.version_id = "+column+" AND la.person_id = ?", v.PersonID))
}

// edits holds where the viewer may edit the asset in the column.
func edits(v viewer.Viewer, column string) Clause {
	if !v.SignedIn() {
		return nothing
	}
	return exists("asset_editors ae", says("ae.asset_id = "+column+" AND ae.person_id = ?", v.PersonID))
}

// me holds where the column is the viewer.
func me(v viewer.Viewer, column string) Clause {
	if !v.SignedIn() {
		return nothing
	}
	return says(column+" = ?", v.PersonID)
}
