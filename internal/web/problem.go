package web

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"runtime/debug"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"github.com/constellation-cop/constellation/internal/platform/graphlimit"
)

// One answer tells at most so many errors, each in at most so many bytes.
const (
	mostErrors  = 5
	mostMessage = 600
)

// problem refuses a whole request: nothing was executed.
type problem struct {
	code    Code
	message string
	// status is given for what HTTP itself refuses; 0 leaves it to the media type.
	status int
	retry  time.Duration
	errors gqlerror.List
}

func (p *problem) Error() string { return string(p.code) + ": " + p.message }

// refuse says why an operation is not executed.
func refuse(code Code, message string) *problem {
	return &problem{code: code, message: message}
}

// list is the problem as GraphQL errors.
func (p *problem) list() gqlerror.List {
	if len(p.errors) > 0 {
		return p.errors
	}
	return gqlerror.List{{Message: p.message, Extensions: map[string]any{"code": p.code}}}
}

// overLimit explains what graphlimit refused.
func overLimit(err error) *problem {
	if _, ok := errors.AsType[*graphlimit.PageSize](err); ok {
		return refuse(BadUserInput, err.Error())
	}
	if _, ok := errors.AsType[*graphlimit.Cycle](err); ok {
		return refuse(ValidationFailed, err.Error())
	}
	return refuse(ComplexityExceeded, err.Error())
}

// errPanicked is what a resolver's panic becomes, after it was logged.
var errPanicked = errors.New("a resolver panicked")

// recovered logs a panic inside an operation.
func (e *engine) recovered(ctx context.Context, cause any) error {
	e.log.ErrorContext(ctx, "panic in a resolver", "panic", cause, "request", requestID(ctx), "stack", string(debug.Stack()))
	return errPanicked
}

// present turns an error met while executing into what the client may know of it.
func (e *engine) present(ctx context.Context, err error) *gqlerror.Error {
	shown := &gqlerror.Error{Path: graphql.GetPath(ctx)}
	if fault, ok := errors.AsType[*gqlerror.Error](err); ok {
		shown.Locations = fault.Locations
		if fault.Path != nil {
			shown.Path = fault.Path
		}
	}
	code, message := e.explain(ctx, err)
	shown.Message = clean(message)
	shown.Extensions = map[string]any{"code": code}
	if code == Internal {
		shown.Extensions["requestId"] = requestID(ctx)
	}
	return shown
}

func (e *engine) explain(ctx context.Context, err error) (Code, string) {
	if errors.Is(err, errPanicked) {
		return Internal, internalMessage
	}
	if e.config.Explain != nil {
		if code, message, known := e.config.Explain(ctx, err); known && Code(code).known() {
			return Code(code), message
		}
	}
	if fault, ok := errors.AsType[*gqlerror.Error](err); ok {
		if code := codeOf(fault); code.known() {
			return code, fault.Message
		}
		if refusedArgument(ctx) {
			return BadUserInput, fault.Message
		}
	}
	if errors.Is(err, context.DeadlineExceeded) || errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return Timeout, "This took too long. Ask for less at a time, or try again."
	}
	e.log.LogAttrs(ctx, slog.LevelError, "error in a resolver", slog.Any("error", err), slog.String("request", requestID(ctx)))
	return Internal, internalMessage
}

const internalMessage = "Something went wrong on our side. If it lasts, tell us the request id."

// refusedArgument reports whether the field's arguments could not be read: gqlgen then leaves them
// unset, before the resolver is called.
func refusedArgument(ctx context.Context) bool {
	field := graphql.GetFieldContext(ctx)
	return field != nil && field.Args == nil && field.Field.Field != nil &&
		field.Field.Definition != nil && len(field.Field.Definition.Arguments) > 0
}

func codeOf(fault *gqlerror.Error) Code {
	switch code := fault.Extensions["code"].(type) {
	case Code:
		return code
	case string:
		return Code(code)
	}
	return ""
}

// clean takes guesses at hidden names out of a message and bounds its length.
func clean(message string) string {
	if guess := strings.Index(message, " Did you mean"); guess >= 0 {
		message = message[:guess]
	}
	if len(message) <= mostMessage {
		return strings.ToValidUTF8(message, "\uFFFD")
	}
	cut := mostMessage
	for cut > 0 && !utf8.RuneStart(message[cut]) {
		cut--
	}
	return strings.ToValidUTF8(message[:cut], "\uFFFD") + "..."
}

// few keeps the first errors of a list, by where they stand in the answer: fields are
// resolved side by side, and whose error comes first must not tell anything.
func few(errors gqlerror.List) gqlerror.List {
	slices.SortStableFunc(errors, func(a, b *gqlerror.Error) int {
		return strings.Compare(a.Path.String()+a.Message, b.Path.String()+b.Message)
	})
	return errors[:min(len(errors), mostErrors)]
}

// unwell is a request that met a fault of ours.
func unwell(ctx context.Context) *problem {
	return &problem{
		code: Internal, status: http.StatusInternalServerError,
		errors: gqlerror.List{{
			Message:    internalMessage,
			Extensions: map[string]any{"code": Internal, "requestId": requestID(ctx)},
		}},
	}
}
