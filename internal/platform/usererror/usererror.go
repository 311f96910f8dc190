// Package usererror says what people must put right in what they gave, before
// an act can be done. Activities return it; the API answers with it.
package usererror

import "strings"

// Error is one thing to put right. Code is a value of UserErrorCode in the API;
// Field is the path of the input field, empty if it is about the whole.
type Error struct {
	Code    string
	Field   string // such as "place", or "people.3.email"
	Message string // in English, says what to do
}

// Error is the message.
func (e *Error) Error() string { return e.Message }

// New says that the field must be put right.
func New(code, field, message string) *Error {
	return &Error{Code: code, Field: field, Message: message}
}

// List is several things to put right at once.
type List []*Error

// Error joins the messages.
func (l List) Error() string {
	messages := make([]string, len(l))
	for i, e := range l {
		messages[i] = e.Message
	}
	return strings.Join(messages, " ")
}

// OrNil returns the list as an error, nil if it is empty.
func (l List) OrNil() error {
	if len(l) == 0 {
		return nil
	}
	return l
}
