package web

import (
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// textRule marks faults of a text in the document, which are the user's input rather than the
// document's.
const textRule = "PlainText"

// validation is the rules of the GraphQL specification, without guesses at what the client meant:
// guesses name what the schema has, and comparing names costs more than the rest together.
func validation(longest int) *rules.Rules {
	return rules.NewRules(
		rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
		rules.FragmentsOnCompositeTypesRule,
		rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownDirectivesRule,
		rules.KnownFragmentNamesRule,
		rules.KnownRootTypeRule,
		rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.LoneAnonymousOperationRule,
		rules.MaxIntrospectionDepth,
		rules.NoFragmentCyclesRule,
		rules.NoUndefinedVariablesRule,
		rules.NoUnusedFragmentsRule,
		rules.NoUnusedVariablesRule,
		rules.OverlappingFieldsCanBeMergedRule,
		rules.PossibleFragmentSpreadsRule,
		rules.ProvidedRequiredArgumentsRule,
		rules.ScalarLeafsRuleWithoutSuggestions,
		rules.SingleFieldSubscriptionsRule,
		rules.UniqueArgumentNamesRule,
		rules.UniqueDirectivesPerLocationRule,
		rules.UniqueFragmentNamesRule,
		rules.UniqueInputFieldNamesRule,
		rules.UniqueOperationNamesRule,
		rules.UniqueVariableNamesRule,
		rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
		rules.VariablesAreInputTypesRule,
		rules.VariablesInAllowedPositionRule,
		core.Rule{Name: "OneAnswer", RuleFunc: oneAnswer},
		core.Rule{Name: textRule, RuleFunc: plainText(longest)},
	)
}

// oneAnswer refuses @defer: the whole answer comes at once.
func oneAnswer(observers *core.Events, addError core.AddErrFunc) {
	observers.OnDirective(func(_ *core.Walker, directive *ast.Directive) {
		if directive.Name == "defer" || directive.Name == "stream" {
			addError(core.Message("@%s is not supported; the whole answer comes at once.", directive.Name), core.At(directive.Position))
		}
	})
}

// plainText refuses texts in the document that hold NUL or are too long.
func plainText(longest int) core.RuleFunc {
	return func(observers *core.Events, addError core.AddErrFunc) {
		observers.OnValue(func(_ *core.Walker, value *ast.Value) {
			if value.Kind != ast.StringValue && value.Kind != ast.BlockValue {
				return
			}
			switch {
			case strings.ContainsRune(value.Raw, 0):
				addError(core.Message("A text holds the character NUL, which cannot be kept."), core.At(value.Position))
			case len(value.Raw) > longest:
				addError(core.Message("A text is longer than %d bytes.", longest), core.At(value.Position))
			}
		})
	}
}
