package web

import (
	"encoding/json"
	"net/http"
	"strconv"
)

// write sends an answer, or the problem in its place, in one go.
func write(w http.ResponseWriter, r *http.Request, media media, given answer, wrong *problem) {
	header := w.Header()
	header.Set("Content-Type", string(media)+"; charset=utf-8")
	header.Set("Cache-Control", "no-store")
	header.Add("Vary", "Accept")
	if wrong != nil && wrong.retry > 0 {
		header.Set("Retry-After", strconv.Itoa(max(1, int(wrong.retry.Seconds()+0.999))))
	}
	if wrong != nil && wrong.code == Unauthenticated {
		header.Set("WWW-Authenticate", "Bearer")
	}
	status := status(media, wrong)
	if status == http.StatusMethodNotAllowed {
		header.Set("Allow", allowedMethods(r))
	}
	body := given.body()
	header.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // the client has gone: nobody is left to tell
}

func allowedMethods(r *http.Request) string {
	if r.Method == http.MethodGet {
		return http.MethodPost
	}
	return "GET, POST"
}

// body is the answer as JSON: errors first, data only when the operation was executed.
func (a answer) body() []byte {
	body := make([]byte, 0, len(a.data)+512)
	body = append(body, '{')
	if len(a.errors) > 0 {
		errors, err := json.Marshal(few(a.errors))
		if err != nil {
			errors = []byte(`[{"message":"` + internalMessage + `","extensions":{"code":"INTERNAL"}}]`)
		}
		body = append(append(body, `"errors":`...), errors...)
	}
	if a.data != nil {
		body = comma(body)
		body = append(append(body, `"data":`...), a.data...)
	}
	if a.cost != nil {
		body = a.cost.append(comma(body))
	}
	return append(body, '}', '\n')
}

func comma(body []byte) []byte {
	if len(body) > 1 {
		return append(body, ',')
	}
	return body
}

// append writes what the operation took of each limit.
func (c *cost) append(body []byte) []byte {
	body = append(body, `"extensions":{"cost":{"requested":`...)
	body = strconv.AppendInt(body, int64(c.Objects), 10)
	body = append(body, `,"maximum":`...)
	body = strconv.AppendInt(body, int64(c.maximum.Cost), 10)
	for _, count := range []struct {
		name             string
		counted, maximum int
	}{
		{"fields", c.Fields, c.maximum.Fields},
		{"depth", c.Depth, c.maximum.Depth},
		{"aliases", c.Aliases, c.maximum.Aliases},
		{"directives", c.Directives, c.maximum.Directives},
	} {
		body = append(append(append(body, `,"`...), count.name...), `":{"requested":`...)
		body = strconv.AppendInt(body, int64(count.counted), 10)
		body = append(body, `,"maximum":`...)
		body = strconv.AppendInt(body, int64(count.maximum), 10)
		body = append(body, '}')
	}
	return append(body, "}}"...)
}
