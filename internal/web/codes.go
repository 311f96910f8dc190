package web

// Code is the top-level extensions.code of a GraphQL error (docs/api.md, Errors).
type Code string

// The codes a client can branch on.
const (
	ParseFailed        Code = "GRAPHQL_PARSE_FAILED"
	ValidationFailed   Code = "GRAPHQL_VALIDATION_FAILED"
	BadUserInput       Code = "BAD_USER_INPUT"
	Unauthenticated    Code = "UNAUTHENTICATED"
	Forbidden          Code = "FORBIDDEN"
	NotFound           Code = "NOT_FOUND"
	ComplexityExceeded Code = "COMPLEXITY_EXCEEDED"
	RateLimited        Code = "RATE_LIMITED"
	Overloaded         Code = "OVERLOADED"
	Timeout            Code = "TIMEOUT"
	Internal           Code = "INTERNAL"
)

// known reports whether a resolver may use the code for an error of its own.
func (c Code) known() bool {
	switch c {
	case ParseFailed, ValidationFailed, BadUserInput, Unauthenticated, Forbidden, NotFound,
		ComplexityExceeded, RateLimited, Overloaded, Timeout, Internal:
		return true
	}
	return false
}
