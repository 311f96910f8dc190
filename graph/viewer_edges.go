package graph

import (
	"context"

	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/paging"
	"github.com/constellation-cop/constellation/internal/platform/clock"
)

// The lists and edges of viewer.graphql, as they are loaded ahead.
var (
	viewerMemberships       = &paging.Many[*db.Membership]{Name: "Viewer.memberships", From: membershipRows, Link: by("person_id"), Order: asMade[*db.Membership], Where: membersWhere}
	viewerRegistrations     = &paging.Many[*db.Registration]{Name: "Viewer.registrations", From: registrationRows, Link: by("person_id"), Order: newestFirst[*db.Registration]}
	viewerEvents            = &paging.Many[*db.Event]{Name: "Viewer.events", From: eventRows, Link: linked(viewersEvents), Order: eventsOrder(nextFirst), Where: eventsWhere}
	viewerEmailAddresses    = &paging.Many[*db.EmailAddress]{Name: "Viewer.emailAddresses", From: emailAddressRows, Link: by("person_id"), Order: asMade[*db.EmailAddress]}
	viewerSignIns           = &paging.Many[*db.SignIn]{Name: "Viewer.signIns", From: signInRows, Link: openSignIns, Order: newestFirst[*db.SignIn]}
	viewerAccessTokens      = &paging.Many[*db.AccessToken]{Name: "Viewer.accessTokens", From: accessTokenRows, Link: by("person_id"), Order: newestFirst[*db.AccessToken]}
	accessTokenOrganisation = &paging.One[*db.AccessToken, *db.Organisation]{Name: "AccessToken.organisation", From: organisationRows, Key: func(p *db.AccessToken) *uuid.UUID { return p.OrganisationID }}
)

// viewersEvents holds for the events of the communities that the parent is in, and
// for those the parent registered for.
const viewersEvents = "EXISTS (SELECT 1 FROM memberships j WHERE j.community_id = {community_id} AND j.person_id = @ AND j.state = 'ACTIVE')" +
	" OR EXISTS (SELECT 1 FROM registrations j WHERE j.event_id = {id} AND j.person_id = @ AND j.state IN ('CONFIRMED', 'WAITLISTED', 'PENDING'))"

// openSignIns are the parent's sign-ins that still work.
func openSignIns(ctx context.Context, _ paging.Args) (rule.Clause, error) {
	return rule.Says("{person_id} = @ AND {revoked_at} IS NULL AND {expires_at} > ?", clock.Now(ctx)), nil
}
