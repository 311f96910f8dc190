package reviewing

import (
	"context"
	"fmt"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/wording"
)

// isVerbatim reports whether a key learning is put in the words of the contribution that it
// is picked from, whose author may take them back. It is found out when it is said: later
// the author may edit what they wrote.
func isVerbatim(ctx context.Context, one Learning, old *db.KeyLearning) (bool, error) {
	from := one.ContributionID
	if from == nil {
		from = old.ContributionID
	}
	if from == nil {
		return false, nil
	}
	if old.Verbatim && wording.Quotes(one.Text, old.Text) {
		return true, nil
	}
	picked, err := db.FromContext(ctx).Contribution.Get(rule.AsSystem(ctx, "whose words these are, whoever reads them"), *from)
	if err != nil {
		return false, fmt.Errorf("find whose words these are: %w", err)
	}
	return wording.Quotes(one.Text, picked.Text), nil
}
