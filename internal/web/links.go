package web

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"errors"
	"fmt"
	"html/template"
	"log/slog"
	"net/http"
	"strconv"

	"github.com/constellation-cop/constellation/internal/platform/signed"
	"github.com/constellation-cop/constellation/internal/reminding"
)

//go:embed links.html
var linksPage string

//go:embed links.css
var linksStyle string

// largestAnswer bounds the body of an answer: a word or, to a review, five texts of 2,000
// characters as forms write them.
const largestAnswer = 128 << 10

// linksPages show the page behind a link of a letter. It works without scripts.
type linksPages struct {
	answers reminding.Answers
	log     *slog.Logger
	sheet   *template.Template
	policy  string
}

// Links opens the links of letters, as /a/{token}. GET shows what is asked and changes
// nothing, for programs that look into letters open their links too; POST answers, from
// the page's one button or, to end letters, from a mail program (RFC 8058).
func Links(answers reminding.Answers, log *slog.Logger) (http.Handler, error) {
	sheet, err := template.New("links").Parse(linksPage)
	if err != nil {
		return nil, fmt.Errorf("read the page of links: %w", err)
	}
	style := sha256.Sum256([]byte(linksStyle))
	return &linksPages{
		answers: answers, log: log, sheet: sheet,
		policy: "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(style[:]) +
			"'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
	}, nil
}

// ServeHTTP shows the page, or takes the answer and shows what came of it.
func (l *linksPages) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	token := r.PathValue("token")
	if r.Method != http.MethodPost {
		form, err := l.answers.Read(r.Context(), token)
		l.show(w, r, form, err)
		return
	}
	r.Body = http.MaxBytesReader(w, r.Body, largestAnswer)
	_ = r.ParseForm() // what cannot be read is no answer
	form, err := l.answers.Give(r.Context(), token, r.PostForm)
	l.show(w, r, form, err)
}

// show writes the form, or in its place why there is none.
func (l *linksPages) show(w http.ResponseWriter, r *http.Request, form *reminding.Form, err error) {
	status := http.StatusOK
	if err != nil {
		form, status = l.wrong(r, form, err)
	}
	var page bytes.Buffer
	err = l.sheet.Execute(&page, struct {
		*reminding.Form
		Style template.CSS
	}{form, template.CSS(linksStyle)})
	if err != nil {
		l.log.ErrorContext(r.Context(), "write the page of a link", "error", err, "request", requestID(r.Context()))
		http.Error(w, "This page cannot be shown now. Try again.", http.StatusInternalServerError)
		return
	}
	header := w.Header()
	header.Set("Content-Type", "text/html; charset=utf-8")
	header.Set("Content-Security-Policy", l.policy)
	header.Set("Cache-Control", "no-store")
	header.Set("Referrer-Policy", "same-origin") // the address is a secret, and the button needs its origin
	header.Set("X-Robots-Tag", "noindex")
	header.Set("Content-Length", strconv.Itoa(page.Len()))
	w.WriteHeader(status)
	if r.Method != http.MethodHead {
		_, _ = page.WriteTo(w) // the browser has gone: nobody is left to tell
	}
}

// wrong is the page that says why a link does not open, in the browser's language.
func (l *linksPages) wrong(r *http.Request, form *reminding.Form, err error) (*reminding.Form, int) {
	in := languageOf(r)
	page := &reminding.Form{Language: string(in), Title: in.say("This link does not open", "Pautan ini tidak dapat dibuka")}
	page.Open.Words, page.Open.Address = in.say("To the first page", "Ke halaman utama"), "/"
	switch {
	case errors.Is(err, signed.ErrExpired):
		page.Lines = []string{in.say("It has run out.", "Tempohnya sudah tamat.")}
		if form != nil && form.Open.Address != "" {
			page.Open.Words, page.Open.Address = in.say("Open the event", "Buka acara"), form.Open.Address
		}
		return page, http.StatusGone
	case errors.Is(err, reminding.ErrGone):
		page.Lines = []string{in.say("There is nothing to answer any more.", "Tiada apa-apa lagi untuk dijawab.")}
		return page, http.StatusGone
	case errors.Is(err, signed.ErrMalformed):
		page.Lines = []string{in.say("It is not one of ours, or not whole. Copy it from the letter once more.",
			"Pautan ini bukan daripada kami, atau tidak lengkap. Salin sekali lagi daripada surat.")}
		return page, http.StatusNotFound
	}
	l.log.ErrorContext(r.Context(), "open the link of a letter", "error", err, "request", requestID(r.Context()))
	page.Lines = []string{in.say("Something went wrong here. Try again in a minute.", "Ada masalah di pihak kami. Cuba lagi sebentar.")}
	return page, http.StatusInternalServerError
}
