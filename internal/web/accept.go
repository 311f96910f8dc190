package web

import (
	"mime"
	"strconv"
	"strings"
)

// accepted reads one range of an Accept header: the form of ours it means and how much it is
// wanted, 0 for not at all (RFC 9110, 12.5.1).
func accepted(part string) (media, float64) {
	kind, parameters, err := mime.ParseMediaType(part)
	if err != nil {
		return "", 0
	}
	if charset, ok := parameters["charset"]; ok && !strings.EqualFold(charset, "utf-8") {
		return "", 0
	}
	quality := 1.0
	if q, ok := parameters["q"]; ok {
		if quality, err = strconv.ParseFloat(q, 64); err != nil || !(quality >= 0 && quality <= 1) {
			return "", 0
		}
	}
	switch kind {
	case string(responseJSON):
		return responseJSON, quality
	case string(eventStream):
		return eventStream, quality
	case string(plainJSON), "application/*", "*/*":
		return plainJSON, quality
	}
	return "", 0
}
