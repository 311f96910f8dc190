package joining

import (
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/membership"
	"github.com/constellation-cop/constellation/internal/platform/letter"
)

// The letters in words: in Malay for readers of Malay, in English for all others.

// invitation asks somebody to come in.
func (l Letters) invitation(m *db.Membership, at string) letter.Letter {
	to, inviter := m.Edges.Community, m.Edges.Community.Name
	if m.Edges.InvitedBy != nil {
		inviter = m.Edges.InvitedBy.Name
	}
	if letter.Malay(m.Edges.Person.Language) {
		return letter.Letter{
			House: l.BaseURL, Language: "ms", Subject: "Jemputan ke " + to.Name,
			Lines: []string{
				fmt.Sprintf("%s menjemput anda menyertai %s sebagai %s.", inviter, to.Name, malayRoles[m.Role]),
				"Apa yang komuniti ini pentingkan: " + to.Domain,
				"Pautan di bawah membawa anda masuk sekali sahaja, dalam tempoh 14 hari. Jika anda tidak mahu menyertai, anda tidak perlu berbuat apa-apa.",
			},
			Button: "Terima jemputan", Address: at,
		}
	}
	return letter.Letter{
		House: l.BaseURL, Language: "en", Subject: "Invitation to " + to.Name,
		Lines: []string{
			fmt.Sprintf("%s invites you to join %s as %s.", inviter, to.Name, englishRoles[m.Role]),
			"What this community cares about: " + to.Domain,
			"The link below signs you in once, within 14 days. If you do not wish to join, you need not do anything.",
		},
		Button: "Accept the invitation", Address: at,
	}
}

var (
	malayRoles = map[membership.Role]string{
		membership.RoleCOORDINATOR: "penyelaras", membership.RoleFACILITATOR: "fasilitator",
		membership.RoleMEMBER: "ahli", membership.RoleOBSERVER: "pemerhati",
	}
	englishRoles = map[membership.Role]string{
		membership.RoleCOORDINATOR: "a coordinator", membership.RoleFACILITATOR: "a facilitator",
		membership.RoleMEMBER: "a member", membership.RoleOBSERVER: "an observer",
	}
)
