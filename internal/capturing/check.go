package capturing

import (
	"fmt"
	"strings"

	"github.com/constellation-cop/constellation/ent/hooks"
	"github.com/constellation-cop/constellation/internal/platform/usererror"
)

const (
	longestText     = 2000 // characters
	longestClientID = 64   // characters
)

func checkText(text string) error {
	switch {
	case strings.TrimSpace(text) == "":
		return usererror.New("REQUIRED", "text", "Write something first.")
	case hooks.Length(text) > longestText:
		return usererror.New("TOO_LONG", "text", fmt.Sprintf("A contribution has at most %d characters; shorten it, or make two of it.", longestText))
	}
	return nil
}

func checkClientID(text string) error {
	if text == "" || len(text) > longestClientID || strings.ContainsFunc(text, unprintable) {
		return usererror.New("INVALID", "clientId", fmt.Sprintf("Give an id that your device makes for each contribution, such as a UUID: 1 to %d letters, digits and signs.", longestClientID))
	}
	return nil
}

func unprintable(r rune) bool { return r <= ' ' || r > '~' }
