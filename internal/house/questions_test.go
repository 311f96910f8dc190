package house

import (
	"fmt"
	"os"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"github.com/constellation-cop/constellation/graph/gen"
)

// The questions are generated from the schema: every field of every type that has an
// id, and every field a client starts from.

func schemaOf() *ast.Schema { return gen.NewExecutableSchema(gen.Config{}).Schema() }

// fieldRules reads which rule each field obeys.
func fieldRules(t *testing.T) map[string]string {
	t.Helper()
	text, err := os.ReadFile("testdata/fields.rules")
	if err != nil {
		t.Fatal(err)
	}
	rules := map[string]string{}
	for _, line := range strings.Split(string(text), "\n") {
		if field, rule, ok := strings.Cut(line, " "); ok && !strings.HasPrefix(line, "#") {
			rules[field] = rule
		}
	}
	return rules
}

func TestEveryFieldDeclaresARuleAndEveryRuleHasAField(t *testing.T) {
	rules := fieldRules(t)
	known := map[string]bool{"record": true, "records": true, "inside": true, "viewer": true, "placed": true, "run": true, "door": true, "open": true}
	for _, definition := range schemaOf().Types {
		if definition.Kind != ast.Object || definition.BuiltIn || definition.Name == "Mutation" {
			continue
		}
		for _, field := range definition.Fields {
			if strings.HasPrefix(field.Name, "__") {
				continue
			}
			name := definition.Name + "." + field.Name
			if !known[rules[name]] {
				t.Errorf("%s declares no rule in testdata/fields.rules (%q)", name, rules[name])
			}
			delete(rules, name)
		}
	}
	for name := range rules {
		t.Errorf("testdata/fields.rules has a rule for %s, which is not in the schema", name)
	}
}

// question is one operation about the record $id.
type question struct {
	name, text string
}

// ofNode are the questions about a record of the type: its plain values at once, each
// field that leads on by itself.
func ofNode(schema *ast.Schema, definition *ast.Definition) []question {
	var plain []string
	questions := []question{}
	for _, field := range definition.Fields {
		if strings.HasPrefix(field.Name, "__") {
			continue
		}
		text := field.Name + required(schema, field)
		below := selection(schema, field.Type.Name())
		if below == "" {
			plain = append(plain, text)
			continue
		}
		questions = append(questions, question{
			definition.Name + "." + field.Name,
			fmt.Sprintf("query($id: ID!) { node(id: $id) { ... on %s { %s %s } } }", definition.Name, text, below),
		})
	}
	for len(plain) > 0 {
		some := plain[:min(25, len(plain))]
		plain = plain[len(some):]
		questions = append(questions, question{definition.Name + " values",
			fmt.Sprintf("query($id: ID!) { node(id: $id) { __typename ... on %s { %s } } }", definition.Name, strings.Join(some, " "))})
	}
	return questions
}

// selection asks for what a field leads to, empty for a plain value.
func selection(schema *ast.Schema, name string) string {
	definition := schema.Types[name]
	switch {
	case definition.Kind == ast.Scalar, definition.Kind == ast.Enum:
		return ""
	case strings.HasSuffix(name, "Connection"):
		edge := schema.Types[strings.TrimSuffix(name, "Connection")+"Edge"]
		item := brief(schema, edge.Fields.ForName("node").Type.Name())
		more := strings.Join(plainFields(schema, edge), " ")
		return "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes " + item + " edges { " + more + " node " + item + " } }"
	default:
		return brief(schema, name)
	}
}

// brief asks for the plain values of a type and the ids of what it leads to.
func brief(schema *ast.Schema, name string) string {
	definition := schema.Types[name]
	if definition.Kind != ast.Object {
		return "{ __typename ... on Node { id } }"
	}
	fields := append([]string{"__typename"}, plainFields(schema, definition)...)
	for _, field := range definition.Fields {
		to := schema.Types[field.Type.Name()]
		identified := slices.Contains(to.Interfaces, "Node") || to.Name == "Node"
		if !strings.HasPrefix(field.Name, "__") && identified {
			fields = append(fields, field.Name+required(schema, field)+" { __typename id }")
		}
		if to.Name == "ProvenanceLink" {
			fields = append(fields, field.Name+" { subjectId predicate objectId }")
		}
	}
	return "{ " + strings.Join(fields, " ") + " }"
}

func plainFields(schema *ast.Schema, definition *ast.Definition) []string {
	var names []string
	for _, field := range definition.Fields {
		kind := schema.Types[field.Type.Name()].Kind
		if !strings.HasPrefix(field.Name, "__") && (kind == ast.Scalar || kind == ast.Enum) {
			names = append(names, field.Name+required(schema, field))
		}
	}
	return names
}

// required writes the arguments that a field cannot do without.
func required(schema *ast.Schema, field *ast.FieldDefinition) string {
	var given []string
	for _, argument := range field.Arguments {
		if argument.Type.NonNull && argument.DefaultValue == nil {
			given = append(given, argument.Name+": "+literal(schema, argument.Type))
		}
	}
	if len(given) == 0 {
		return ""
	}
	return "(" + strings.Join(given, ", ") + ")"
}

func literal(schema *ast.Schema, of *ast.Type) string {
	definition := schema.Types[of.Name()]
	if definition.Kind == ast.Enum {
		return definition.EnumValues[0].Name
	}
	return `"x"`
}

// nodeTypes are the types that have an id, in a fixed order.
func nodeTypes(schema *ast.Schema) []*ast.Definition {
	types := append([]*ast.Definition{}, schema.PossibleTypes["Node"]...)
	sort.Slice(types, func(i, j int) bool { return types[i].Name < types[j].Name })
	return types
}
