// Package mail brings people the letters the house writes them: each once, as text and as a page.
package mail

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode"
)

// Message is one letter to one person.
type Message struct {
	To      string // an address as Address returns it
	Subject string
	Text    string // the letter in plain text, always
	HTML    string // the same letter as a page, or nothing
	// ListUnsubscribe is where the reader ends letters of this sort: an https address
	// that takes a POST (RFC 8058), or a mailto address, or nothing for a letter that
	// was asked for.
	ListUnsubscribe string
	// MessageID names the letter for good, such as <mail.01h4...@example.org> without
	// the angles. A letter sent twice, as happens when the answer of the mail server is
	// lost, carries the same one, by which mail programs show it once.
	MessageID string
	Calendar  Calendar // what the letter changes in the reader's calendar, or nothing
}

// Calendar is a calendar object that calendar programs take from a letter (RFC 5546): as
// a part beside the text, which they act upon, and as a file, which people can open.
type Calendar struct {
	Method string // REQUEST, PUBLISH or CANCEL, as in Text; empty for a letter without one
	Text   string // the object of RFC 5545, with its CRLFs
}

// Sender sends letters. An error that is a Refusal will not go away by trying again.
type Sender interface {
	Send(ctx context.Context, message Message) error
}

// Refusal says that no later attempt will do better: the address does not exist, or the
// letter itself is at fault.
type Refusal struct{ reason error }

// Error is the reason.
func (r Refusal) Error() string { return "mail refused for good: " + r.reason.Error() }

// Unwrap is the reason.
func (r Refusal) Unwrap() error { return r.reason }

// Permanent tells package jobs not to try again.
func (r Refusal) Permanent() bool { return true }

// check refuses a letter that would not arrive as it was meant.
func (m Message) check() error {
	address, err := Address(m.To)
	switch {
	case err != nil:
		return Refusal{err}
	case address != m.To:
		return Refusal{fmt.Errorf("the address is not in the form that mail.Address gives, which is %s", address)}
	case strings.TrimSpace(m.Subject) == "" || strings.ContainsFunc(m.Subject, unicode.IsControl):
		return Refusal{errors.New("a subject is one line and not empty")}
	case strings.TrimSpace(m.Text) == "":
		return Refusal{errors.New("a letter has a text")}
	case !namesOneLetter(m.MessageID):
		return Refusal{fmt.Errorf("the message id %q is not two parts of letters, digits, dots, hyphens and underscores around one @", m.MessageID)}
	}
	return m.Calendar.check()
}

// check refuses what calendar programs would not act upon: they compare the part's method
// with the object's (RFC 6047 2.4).
func (c Calendar) check() error {
	switch c.Method {
	case "":
		if c.Text != "" {
			return Refusal{errors.New("a calendar object has a method")}
		}
		return nil
	case "REQUEST", "PUBLISH", "CANCEL":
	default:
		return Refusal{fmt.Errorf("the calendar method %q is neither REQUEST, PUBLISH nor CANCEL", c.Method)}
	}
	if !strings.HasPrefix(c.Text, "BEGIN:VCALENDAR\r\n") || !strings.Contains(c.Text, "\r\nMETHOD:"+c.Method+"\r\n") {
		return Refusal{fmt.Errorf("the calendar object does not begin as one, or says another method than %s", c.Method)}
	}
	return nil
}

// namesOneLetter keeps to the part of RFC 5322 3.6.4 that every mail server reads alike.
func namesOneLetter(id string) bool {
	left, right, found := strings.Cut(id, "@")
	strange := func(r rune) bool {
		return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || strings.ContainsRune("._-", r))
	}
	return found && left != "" && right != "" && len(id) <= 200 && !strings.ContainsFunc(left+right, strange)
}
