package graph

import (
	"github.com/constellation-cop/constellation/graph/gen"
	"github.com/constellation-cop/constellation/internal/cafe"
	"github.com/constellation-cop/constellation/internal/capturing"
	"github.com/constellation-cop/constellation/internal/platform/id"
)

func contributionCapture(input gen.ContributionCaptureInput) (capturing.CaptureInput, error) {
	in := capturing.CaptureInput{
		ClientID: input.ClientID, Text: input.Text, Kind: input.Kind.Value(), Table: input.Table.Value(), Attribution: input.Attribution.Value(),
	}
	var err error
	if in.EventID, err = id.Parse("evt", input.EventID); err != nil {
		return in, err
	}
	if in.SessionID, err = maybe("ses", input.SessionID.Value()); err != nil {
		return in, err
	}
	if in.RoundID, err = maybe("rnd", input.RoundID.Value()); err != nil {
		return in, err
	}
	in.AuthorID, err = maybe("per", input.AuthorID.Value())
	return in, err
}

func cafeSet(input gen.CafeSetInput) (cafe.SetInput, error) {
	in := cafe.SetInput{CaptureMode: input.CaptureMode.Value()}
	var err error
	if in.SessionID, err = id.Parse("ses", input.SessionID); err != nil {
		return in, err
	}
	for _, table := range input.Tables {
		host, err := maybe("per", table.HostID.Value())
		if err != nil {
			return in, err
		}
		in.Tables = append(in.Tables, cafe.TableInput{Number: table.Number, Topic: orEmpty(table.Topic.Value()), HostID: host})
	}
	for _, round := range input.Rounds {
		in.Rounds = append(in.Rounds, cafe.RoundInput{Number: round.Number, Question: orEmpty(round.Question.Value()), Minutes: round.Minutes})
	}
	return in, nil
}
