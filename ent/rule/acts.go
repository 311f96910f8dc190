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
	MembershipSuspend  Act = "membershipSuspend"
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

	EventEdit            Act = "eventEdit"
	EventPostpone        Act = "eventPostpone"
	EventCancel          Act = "eventCancel"
	EventRepeat          Act = "eventRepeat"
	SeriesStart          Act = "seriesStart"
	SeriesEnd            Act = "seriesEnd"
	SessionAdd           Act = "sessionAdd"
	SessionEdit          Act = "sessionEdit"
	SessionRemove        Act = "sessionRemove"
	AgendaOrder          Act = "agendaOrder"
	EventInvite          Act = "eventInvite"
	RegistrationAnswer   Act = "registrationAnswer"
	RegistrationConfirm  Act = "registrationConfirm"
	EventStart           Act = "eventStart"
	EventEnd             Act = "eventEnd"
	HouseRuleSay         Act = "houseRuleSay"
	GuestEnter           Act = "guestEnter"
	EventDoorOpen        Act = "eventDoorOpen"
	GuestKeep            Act = "guestKeep"
	EventCheckIn         Act = "eventCheckIn"
	AttendanceConfirm    Act = "attendanceConfirm"
	ContributionCapture  Act = "contributionCapture"
	ContributionEdit     Act = "contributionEdit"
	ContributionWithdraw Act = "contributionWithdraw"
	ContributionSort     Act = "contributionSort"
	ContributionHide     Act = "contributionHide"
	CafeSet              Act = "cafeSet"
	CafeShuffle          Act = "cafeShuffle"
	RoundStart           Act = "roundStart"
	RoundEnd             Act = "roundEnd"
	KeyLearningsSay      Act = "keyLearningsSay"
	ReviewOpen           Act = "reviewOpen"
	ReviewAnswerGive     Act = "reviewAnswerGive"
	ReviewItemAdd        Act = "reviewItemAdd"
	ReviewItemEdit       Act = "reviewItemEdit"
	ReviewItemRemove     Act = "reviewItemRemove"
	ReviewExtend         Act = "reviewExtend"
	ReviewRemind         Act = "reviewRemind"
	ReviewClose          Act = "reviewClose"
	ReviewWaive          Act = "reviewWaive"
	ActionItemAdd        Act = "actionItemAdd"
	ActionItemEdit       Act = "actionItemEdit"
	ActionItemSettle     Act = "actionItemSettle"
	ObservationRaise     Act = "observationRaise"
	EventClose           Act = "eventClose"
	ToolUse              Act = "toolUse"
	ToolAdapt            Act = "toolAdapt"
	ToolEdit             Act = "toolEdit"
	ToolRetire           Act = "toolRetire"
	WorksheetStart       Act = "worksheetStart"
	WorksheetFill        Act = "worksheetFill"
	CalendarFeedCreate   Act = "calendarFeedCreate"
	CalendarFeedRevoke   Act = "calendarFeedRevoke"
	MailChoose           Act = "mailChoose"
)

// planning are the acts that change what an event is to be.
var planning = []Act{EventDraft, EventEdit, EventPostpone, EventCancel, EventRepeat, SeriesStart, SeriesEnd, SessionAdd, SessionEdit, SessionRemove, AgendaOrder, ToolUse}

// reviewing are the acts of looking back.
var reviewing = []Act{ReviewOpen, ReviewAnswerGive, ReviewItemAdd, ReviewItemEdit, ReviewItemRemove, ReviewExtend, ReviewRemind, ReviewClose, ReviewWaive, EventClose}

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

	ScopeContributions    = "contributions:read"
	ScopeContributionActs = "contributions:write"
	ScopeLessonActs       = "lessons:write"
)

// Scopes are all scopes a token may carry.
var Scopes = []string{
	ScopeCommunities, ScopePeople, ScopeOrganisations, ScopeEvents, ScopeRegistrations, ScopeLessons,
	ScopeAssets, ScopeCompetencies, ScopeCommunityActs, ScopeEventActs, ScopeRegisterActs, ScopeProfileActs,
	ScopeContributions, ScopeContributionActs, ScopeLessonActs,
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
	{MembershipSuspend, []Who{ACoordinator, ASteward}, ""},
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
	// Before an event.
	{EventEdit, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{EventPostpone, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{EventCancel, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{EventRepeat, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{SeriesStart, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{SeriesEnd, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{SessionAdd, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{SessionEdit, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{SessionRemove, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{AgendaOrder, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{ToolUse, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{EventInvite, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{RegistrationAnswer, []Who{ACoordinator, ASteward}, ScopeEventActs},
	{RegistrationConfirm, []Who{Oneself}, ScopeRegisterActs},
	{GuestEnter, []Who{AVisitor}, ""},
	{GuestKeep, []Who{AGuest}, ""},
	{EventDoorOpen, []Who{AGuest, AMember}, ScopeRegisterActs},
	// During an event.
	{EventStart, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{EventEnd, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{HouseRuleSay, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{EventCheckIn, []Who{AGuest, AMember}, ScopeRegisterActs},
	{AttendanceConfirm, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ContributionCapture, []Who{AGuest, NoObserver}, ScopeContributionActs},
	{ContributionEdit, []Who{Oneself}, ScopeContributionActs},
	{ContributionWithdraw, []Who{Oneself}, ScopeContributionActs},
	{ContributionSort, []Who{AFacilitator, ACoordinator, ASteward}, ScopeContributionActs},
	{ContributionHide, []Who{AFacilitator, ACoordinator, ASteward}, ScopeContributionActs},
	{CafeSet, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{CafeShuffle, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{RoundStart, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{RoundEnd, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{WorksheetStart, []Who{AGuest, NoObserver}, ScopeContributionActs},
	{WorksheetFill, []Who{AGuest, NoObserver}, ScopeContributionActs},
	// After an event.
	{KeyLearningsSay, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ReviewOpen, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ReviewAnswerGive, []Who{AGuest, NoObserver}, ScopeContributionActs},
	{ReviewItemAdd, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ReviewItemEdit, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ReviewItemRemove, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ReviewExtend, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ReviewRemind, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ReviewClose, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ReviewWaive, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ActionItemAdd, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ActionItemEdit, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ActionItemSettle, []Who{Oneself, AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	{ObservationRaise, []Who{AFacilitator, ACoordinator, ASteward}, ScopeLessonActs},
	{EventClose, []Who{AFacilitator, ACoordinator, ASteward}, ScopeEventActs},
	// Tools, calendars and letters.
	{ToolAdapt, []Who{ACoordinator, ASteward}, ScopeCommunityActs},
	{ToolEdit, []Who{ACoordinator, ASteward}, ScopeCommunityActs},
	{ToolRetire, []Who{ACoordinator, ASteward}, ScopeCommunityActs},
	{CalendarFeedCreate, []Who{AMember}, ""},
	{CalendarFeedRevoke, []Who{Oneself}, ""},
	{MailChoose, []Who{Oneself}, ScopeProfileActs},
}

var everyAct = acts()

func acts() []Act {
	list := make([]Act, len(Table))
	for i, line := range Table {
		list[i] = line.Act
	}
	return list
}
