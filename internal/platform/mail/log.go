package mail

import (
	"context"
	"log/slog"
)

// Log is a Sender that shows letters in the log, for a demonstration and for a
// deployment without a mail server. Whoever reads the log can read the letters.
type Log struct{ logger *slog.Logger }

// NewLog makes a Sender that writes to logger.
func NewLog(logger *slog.Logger) Log { return Log{logger} }

// Send writes the letter's text to the log.
func (l Log) Send(ctx context.Context, message Message) error {
	if err := message.check(); err != nil {
		return err
	}
	l.logger.InfoContext(ctx, "mail (no SMTP server is set, so it is shown here)",
		"to", message.To, "subject", message.Subject, "messageId", message.MessageID, "text", message.Text, "calendar", message.Calendar.Method)
	return nil
}
