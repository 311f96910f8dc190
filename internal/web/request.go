package web

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"
	"unicode/utf8"
)

// parameters are what GraphQL over HTTP lets a client send. A pointer tells null from absent.
type parameters struct {
	Query         *string         `json:"query"`
	DocumentID    *string         `json:"documentId"`
	OperationName *string         `json:"operationName"`
	Variables     json.RawMessage `json:"variables"`
	Extensions    json.RawMessage `json:"extensions"`
}

// malformed is a request that holds no well-formed question; it is refused with 400 in any form.
func malformed(message string) *problem {
	return &problem{code: BadUserInput, message: message, status: http.StatusBadRequest}
}

// read takes the question out of a request.
func (s *site) read(w http.ResponseWriter, r *http.Request) (question, *problem) {
	if r.Method == http.MethodGet {
		return fromURL(r.URL.RawQuery)
	}
	if wrong := mediaType(r); wrong != nil {
		return question{}, wrong
	}
	body, wrong := s.body(w, r)
	if wrong != nil {
		return question{}, wrong
	}
	return fromJSON(body)
}

// mediaType refuses bodies that are not plain JSON in UTF-8.
func mediaType(r *http.Request) *problem {
	kind, parameters, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	charset, given := parameters["charset"]
	encoding := r.Header.Get("Content-Encoding")
	switch {
	case err != nil || kind != "application/json":
	case given && !strings.EqualFold(charset, "utf-8"):
	case encoding != "" && encoding != "identity":
	default:
		return nil
	}
	return &problem{
		code: BadUserInput, status: http.StatusUnsupportedMediaType,
		message: "Send the request as application/json in UTF-8, not compressed.",
	}
}

// body reads at most as much as is allowed, for at most as long.
func (s *site) body(w http.ResponseWriter, r *http.Request) ([]byte, *problem) {
	control := http.NewResponseController(w)
	bounded := control.SetReadDeadline(time.Now().Add(s.limits.Read)) == nil
	var body bytes.Buffer
	_, err := body.ReadFrom(http.MaxBytesReader(w, r.Body, s.limits.Body))
	if err == nil {
		if bounded {
			err = control.SetReadDeadline(time.Time{}) // the server sets its own for the next request
		}
		if err == nil {
			return body.Bytes(), nil
		}
	}
	w.Header().Set("Connection", "close")
	if _, ok := errors.AsType[*http.MaxBytesError](err); ok {
		return nil, &problem{
			code: BadUserInput, status: http.StatusRequestEntityTooLarge,
			message: fmt.Sprintf("The request is larger than %d bytes.", s.limits.Body),
		}
	}
	if errors.Is(err, os.ErrDeadlineExceeded) {
		return nil, &problem{code: Timeout, status: http.StatusRequestTimeout, message: "The request took too long to arrive."}
	}
	return nil, malformed("The request broke off before its end.")
}

func fromJSON(body []byte) (question, *problem) {
	switch trimmed := bytes.TrimLeft(body, " \t\r\n"); {
	case len(trimmed) == 0:
		return question{}, malformed("The request has no body.")
	case trimmed[0] == '[':
		return question{}, malformed("Send one operation at a time: batches are not answered.")
	case !utf8.Valid(body):
		return question{}, malformed("The request is not UTF-8.")
	case bytes.Contains(body, []byte(`\u`)) && loneSurrogate(string(body)):
		return question{}, malformed("The request holds half of a surrogate pair, which is no character.")
	}
	var sent parameters
	if err := json.Unmarshal(body, &sent); err != nil {
		return question{}, malformed(unreadable(err))
	}
	return sent.question()
}

func unreadable(err error) string {
	if wrong, ok := errors.AsType[*json.UnmarshalTypeError](err); ok && wrong.Field != "" {
		return "The request's " + clean(wrong.Field) + " has the wrong type."
	}
	return "The request is not one JSON object."
}

func fromURL(raw string) (question, *problem) {
	values, err := url.ParseQuery(raw)
	if err != nil || !utf8.ValidString(raw) {
		return question{}, malformed("The address is not well formed.")
	}
	var sent parameters
	for name, target := range map[string]**string{
		"query": &sent.Query, "documentId": &sent.DocumentID, "operationName": &sent.OperationName,
	} {
		if values.Has(name) {
			value := values.Get(name)
			*target = &value
		}
	}
	sent.Variables = json.RawMessage(values.Get("variables"))
	sent.Extensions = json.RawMessage(values.Get("extensions"))
	for _, value := range values {
		if !utf8.ValidString(value[0]) || loneSurrogate(value[0]) {
			return question{}, malformed("The address holds a text that is not UTF-8.")
		}
	}
	asked, wrong := sent.question()
	asked.readOnly = true
	return asked, wrong
}

func (p parameters) question() (question, *problem) {
	asked := question{query: deref(p.Query), documentID: deref(p.DocumentID), operationName: deref(p.OperationName)}
	if asked.query == "" && asked.documentID == "" {
		return asked, malformed("The request has no query.")
	}
	if _, ok := object(p.Extensions); !ok {
		return asked, malformed("The request's extensions have the wrong type.")
	}
	var ok bool
	if asked.variables, ok = object(p.Variables); !ok {
		return asked, malformed("The request's variables have the wrong type.")
	}
	return asked, nil
}

// object reads a JSON object, keeping numbers as they were written; nothing and null are none.
func object(raw json.RawMessage) (map[string]any, bool) {
	if len(raw) == 0 {
		return nil, true
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	var values map[string]any
	if err := decoder.Decode(&values); err != nil {
		return nil, false
	}
	_, err := decoder.Token()
	return values, errors.Is(err, io.EOF)
}

func deref(text *string) string {
	if text == nil {
		return ""
	}
	return *text
}
