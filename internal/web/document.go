package web

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"github.com/constellation-cop/constellation/internal/platform/graphlimit"
)

// Of the documents that are not our own, so many of at most this length are kept parsed: a parsed
// document takes about thirty times its text, and partners repeat a few.
const (
	cachedDocuments = 256
	cachedLength    = 8 << 10
)

// document is a parsed and valid document.
type document struct {
	text  string
	query *ast.QueryDocument
	shape graphlimit.Shape
}

// find gives the document of a question: one of our own by its id, or the text that was sent.
func (e *engine) find(ctx context.Context, asked question) (*document, *problem) {
	switch {
	case asked.documentID != "" && asked.query != "":
		return nil, malformed("Send either documentId or query, not both.")
	case asked.documentID != "":
		if found, ok := e.trusted[asked.documentID]; ok {
			return found, nil
		}
		return nil, refuse(BadUserInput, "This instance does not know that documentId. Send the query itself, or reload the page.")
	case asked.query == "":
		return nil, malformed("The request has no query.")
	}
	if found, ok := e.cache.Get(ctx, asked.query); ok {
		return found, nil
	}
	found, wrong := e.parse(asked.query)
	if wrong == nil && len(asked.query) <= cachedLength {
		e.cache.Add(ctx, asked.query, found)
	}
	return found, wrong
}

// parse reads a document that anybody may have written: tokens, shape, then validation.
func (e *engine) parse(text string) (*document, *problem) {
	if loneSurrogate(text) {
		return nil, malformed("The query holds half of a surrogate pair, which is no character.")
	}
	query, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, e.limits.Tokens)
	if err != nil {
		return nil, unparsed(err)
	}
	if len(query.Operations) == 0 {
		return nil, refuse(ValidationFailed, "The document has no operation.")
	}
	shape, err := graphlimit.Measure(query, e.limits.Operation)
	if err != nil {
		return nil, overLimit(err)
	}
	if faults := validator.ValidateWithRules(e.schema.Schema(), query, e.rules); len(faults) > 0 {
		return nil, invalid(faults)
	}
	return &document{text: text, query: query, shape: shape}, nil
}

// ParseDocuments reads the file of trusted documents that Relay's compiler writes.
func ParseDocuments(file []byte) (map[string]string, error) {
	documents := map[string]string{}
	if err := json.Unmarshal(file, &documents); err != nil {
		return nil, fmt.Errorf("read the trusted documents: %w", err)
	}
	return documents, nil
}

// trust reads the interface's own documents, which no limit of shape binds. What they cost depends
// on their variables, but without any it must be allowed.
func (e *engine) trust(documents map[string]string) (map[string]*document, error) {
	trusted := make(map[string]*document, len(documents))
	for hash, text := range documents {
		query, err := parser.ParseQuery(&ast.Source{Input: text})
		if err != nil {
			return nil, fmt.Errorf("parse trusted document %s: %w", hash, err)
		}
		shape, err := graphlimit.Look(query)
		if err != nil {
			return nil, fmt.Errorf("read trusted document %s: %w", hash, err)
		}
		if faults := validator.ValidateWithRules(e.schema.Schema(), query, e.rules); len(faults) > 0 {
			return nil, fmt.Errorf("validate trusted document %s: %w", hash, faults)
		}
		for _, operation := range query.Operations {
			if _, err := e.prices.Price(operation, nil); err != nil {
				return nil, fmt.Errorf("price trusted document %s (%s): %w", hash, operation.Name, err)
			}
		}
		trusted["sha256:"+strings.TrimPrefix(hash, "sha256:")] = &document{text: text, query: query, shape: shape}
	}
	return trusted, nil
}

func unparsed(err error) *problem {
	fault, ok := errors.AsType[*gqlerror.Error](err)
	if !ok {
		return refuse(ParseFailed, clean(err.Error()))
	}
	code := ParseFailed
	if strings.HasPrefix(fault.Message, "exceeded ") { // the parser's token and nesting limits
		code = ComplexityExceeded
	}
	return &problem{code: code, errors: gqlerror.List{told(fault, code)}}
}

func invalid(faults gqlerror.List) *problem {
	wrong := &problem{code: ValidationFailed}
	for _, fault := range few(faults) {
		code := ValidationFailed
		if fault.Rule == textRule {
			code = BadUserInput
		}
		wrong.errors = append(wrong.errors, told(fault, code))
	}
	wrong.code = codeOf(wrong.errors[0])
	return wrong
}

// told is a fault of a document as the client may see it.
func told(fault *gqlerror.Error, code Code) *gqlerror.Error {
	return &gqlerror.Error{
		Message: clean(fault.Message), Locations: fault.Locations, Extensions: map[string]any{"code": code},
	}
}
