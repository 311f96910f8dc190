package graph

import (
	"github.com/google/uuid"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/internal/paging"
)

// The lists and edges of membership.graphql, as they are loaded ahead.
var (
	membershipCommunity = &paging.One[*db.Membership, *db.Community]{Name: "Membership.community", From: communityRows, Key: keyOf(func(p *db.Membership) uuid.UUID { return p.CommunityID })}
	membershipPerson    = &paging.One[*db.Membership, *db.Person]{Name: "Membership.person", From: personRows, Key: keyOf(func(p *db.Membership) uuid.UUID { return p.PersonID })}
)
