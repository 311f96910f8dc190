// Package letter sets what the house has to say as a letter, in plain text and as a
// page, in the reader's language.
package letter

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"github.com/constellation-cop/constellation/internal/platform/mail"
)

// Letter is a short letter with one thing to do, or a choice of answers.
type Letter struct {
	House    string // the address of the house, such as https://cop.example.org
	Language string // en or ms
	Subject  string
	Lines    []string // paragraphs; empty ones are left out
	Button   string   // what to do
	Address  string   // where to do it; empty for a letter without a button
	Others   []Choice // what else to answer, after the button
	Calendar mail.Calendar
	Stop     Choice // how to end letters of this sort; none for a letter that was asked for
}

// Choice is an answer, and where it is given.
type Choice struct{ Words, Address string }

//go:embed letter.html
var page string

// Message is the letter to the address. The name is of letters, digits, dots and
// hyphens, and the same whenever this letter is sent again.
func (l Letter) Message(to, name string) (mail.Message, error) {
	l.Lines = filled(l.Lines)
	sheet, err := template.New("letter").Parse(page)
	if err != nil {
		return mail.Message{}, fmt.Errorf("read the letter's template: %w", err)
	}
	var html bytes.Buffer
	if err := sheet.Execute(&html, l); err != nil {
		return mail.Message{}, fmt.Errorf("set the letter: %w", err)
	}
	return mail.Message{
		To: to, Subject: oneLine(l.Subject), Text: l.text(), HTML: html.String(),
		MessageID: name + "@" + l.host(), ListUnsubscribe: l.Stop.Address, Calendar: l.Calendar,
	}, nil
}

func (l Letter) text() string {
	paragraphs := slices.Clone(l.Lines)
	for _, choice := range append([]Choice{{l.Button, l.Address}}, l.Others...) {
		if choice.Address != "" {
			paragraphs = append(paragraphs, choice.Words+":\n"+choice.Address)
		}
	}
	foot := "-- \n" + l.House
	if l.Stop.Address != "" {
		foot += "\n" + l.Stop.Words + ":\n" + l.Stop.Address
	}
	return strings.Join(append(paragraphs, foot), "\n\n") + "\n"
}

// host names us in message ids; a house without an address is on this machine.
func (l Letter) host() string {
	address, err := url.Parse(l.House)
	if err != nil || address.Hostname() == "" || strings.Contains(address.Hostname(), ":") {
		return "localhost"
	}
	return address.Hostname()
}

func filled(lines []string) []string {
	var kept []string
	for _, line := range lines {
		if strings.TrimSpace(line) != "" {
			kept = append(kept, line)
		}
	}
	return kept
}

// oneLine makes a subject of a text: a line break in it would begin another header.
func oneLine(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return unicode.IsControl(r) || unicode.IsSpace(r) }), " ")
}
