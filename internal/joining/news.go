package joining

import "github.com/google/uuid"

// The news of coming in. Each is enqueued by the act that makes it, in the same
// transaction; package reminding writes the letters. They hold ids alone, so that nothing
// of an erased person stays in the queue.

// RequestLetter is the job that tells one coordinator of a request to join.
type RequestLetter struct {
	MembershipID  uuid.UUID `json:"membershipId"` // the request
	Revision      int       `json:"revision"`     // of the membership, as requested
	CoordinatorID uuid.UUID `json:"coordinatorId"`
}

// AcceptanceLetter is the job that tells somebody who had asked that they are in.
type AcceptanceLetter struct {
	MembershipID uuid.UUID `json:"membershipId"`
	Revision     int       `json:"revision"` // of the membership, as accepted
}

// DeclineLetter is the job that tells somebody who had asked that they are not taken in.
type DeclineLetter struct {
	MembershipID uuid.UUID `json:"membershipId"`
	Revision     int       `json:"revision"` // of the membership, as declined
}

// StartLetter is the job that tells one steward of a request to start a community.
type StartLetter struct {
	CommunityID uuid.UUID `json:"communityId"`
	StewardID   uuid.UUID `json:"stewardId"`
}

// StartAnswerLetter is the job that tells whoever asked to start a community what became
// of it. One that was declined is gone, so the job says when it was asked for.
type StartAnswerLetter struct {
	CommunityID uuid.UUID `json:"communityId"`
	AskerID     uuid.UUID `json:"askerId"`
	Accepted    bool      `json:"accepted"`
	Asked       int64     `json:"asked"` // in seconds since 1970
}

// Kind names the job in the queue.
func (RequestLetter) Kind() string { return "request_letter" }

// Kind names the job in the queue.
func (AcceptanceLetter) Kind() string { return "acceptance_letter" }

// Kind names the job in the queue.
func (DeclineLetter) Kind() string { return "decline_letter" }

// Kind names the job in the queue.
func (StartLetter) Kind() string { return "start_letter" }

// Kind names the job in the queue.
func (StartAnswerLetter) Kind() string { return "start_answer_letter" }
