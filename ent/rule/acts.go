package rule

// Act is something a person does that changes what others see. The names are
// those of the mutations.
type Act string

// The acts.
const (
	ConstellationBegin Act = "constellationBegin"
	CommunityStart     Act = "communityStart"
	CommunityEdit      Act = "communityEdit"
	CommunityArchive   Act = "communityArchive"
	CommunityJoin      Act = "communityJoin"
	CommunityLeave     Act = "communityLeave"
	MembershipInvite   Act = "membershipInvite"
	RequestAnswer      Act = "requestAnswer"
	RoleGive           Act = "roleGive"
	OrganisationEdit   Act = "organisationEdit"
	PersonErase        Act = "personErase"
	ProfileUpdate      Act = "profileUpdate"
	EventDraft         Act = "eventDraft"
	EventAnnounce      Act = "eventAnnounce"
	EventRegister      Act = "eventRegister"
	EventDecline       Act = "eventDecline"
	RegistrationCancel Act = "registrationCancel"
	CommunityAnswer    Act = "communityAnswer"
	MembershipDescribe Act = "membershipDescribe"
	StewardGive        Act = "stewardGive"
	SignInAct          Act = "signIn"
	SignOut            Act = "signOut"
	TokenCreate        Act = "tokenCreate"
	TokenRevoke        Act = "tokenRevoke"
)

// The scopes of partners' tokens.
const (
	ScopeCommunities   = "communities:read"
	ScopePeople        = "people:read"
	ScopeOrganisations = "organisations:read"
	ScopeEvents        = "events:read"
	ScopeRegistrations = "registrations:read"
	ScopeLessons       = "lessons:read"
	ScopeAssets        = "assets:read"
	ScopeCompetencies  = "competencies:read"
	ScopeCommunityActs = "communities:write"
	ScopeEventActs     = "events:write"
	ScopeRegisterActs  = "registrations:write"
	ScopeProfileActs   = "profile:write"
)

// Scopes are all scopes a token may carry.
var Scopes = []string{
	ScopeCommunities, ScopePeople, ScopeOrganisations, ScopeEvents, ScopeRegistrations, ScopeLessons,
	ScopeAssets, ScopeCompetencies, ScopeCommunityActs, ScopeEventActs, ScopeRegisterActs, ScopeProfileActs,
}

// Who is a kind of person in the permission table of product.md section 9.
type Who string

// The columns of the permission table.
const (
	AVisitor     Who = "visitor"
	AGuest       Who = "guest"
	AMember      Who = "member"                  // any active person
	NoObserver   Who = "member, but no observer" // any active person who does not merely observe the community
	AFacilitator Who = "facilitator"
	ACoordinator Who = "coordinator"
	AnExpert     Who = "expert"
	ASteward     Who = "steward"
	Oneself      Who = "oneself"
)

// Permission is one line of the permission table.
type Permission struct {
	Act   Act
	Who   []Who
	Scope string // what a partner's token needs; empty = never by token
}

// Table is the permission table: who may do each act. "facilitator" and
// "coordinator" are of the community that the act is about.
var Table = []Permission{
	{ConstellationBegin, []Who{AVisitor}, ""},
	{CommunityStart, []Who{AMember, ASteward}, ScopeCommunityActs}, // a member's is a request; see StartsAtOnce
	{CommunityEdit, []Who{ACoordinator, ASteward}, ScopeCommunityActs},
	{CommunityArchive, []Who{ACoordinator, ASteward}, ScopeCommunityActs},
	{CommunityJoin, []Who{AMember}, ScopeCommunityActs},
	{CommunityLeave, []Who{AMember}, ScopeCommunityActs},
	{MembershipInvite, []Who{ACoordinator, ASteward}, ScopeCommunityActs},
	{RequestAnswer, []Who{ACoordinator, ASteward}, ScopeCommunityActs},
	{CommunityAnswer, []Who{ASteward}, ""},
	{MembershipDescribe, []Who{NoObserver}, ScopeCommunityActs},
	{StewardGive, []Who{ASteward}, ""},
	{RoleGive, []Who{ACoordinator, ASteward}, ""},
	{OrganisationEdit, []Who{ASteward}, ""},
	{PersonErase, []Who{Oneself, ASteward}, ""},
	{ProfileUpdate, []Who{Oneself}, ScopeProfileActs},
	{EventDraft, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{EventAnnounce, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{EventRegister, []Who{AGuest, AMember}, ScopeRegisterActs},
	{EventDecline, []Who{AGuest, AMember}, ScopeRegisterActs},
	{RegistrationCancel, []Who{Oneself}, ScopeRegisterActs},
	{SignInAct, []Who{AVisitor, AGuest, AMember}, ""},
	{SignOut, []Who{Oneself}, ""},
	{TokenCreate, []Who{AMember}, ""},
	{TokenRevoke, []Who{Oneself}, ""},
}

var everyAct = acts()

func acts() []Act {
	list := make([]Act, len(Table))
	for i, line := range Table {
		list[i] = line.Act
	}
	return list
}
