package graphlimit

import (
	"fmt"

	"github.com/99designs/gqlgen/graphql/introspection"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
)

// introspectionSizes is how many objects each list of the introspection types holds, on average.
type introspectionSizes map[string]int

// NewPrices reads a schema's sizes. A full introspection query is always allowed, twice that is not.
func NewPrices(schema *ast.Schema, limits Limits) (*Prices, error) {
	for list := range limits.Lists {
		if err := known(schema, list); err != nil {
			return nil, err
		}
	}
	prices := &Prices{schema: schema, limits: limits, introspection: sizes(schema)}
	full, err := gqlparser.LoadQueryWithRules(schema, introspection.NewQuery(introspection.QueryOptions{OneOf: true}), nil)
	if err != nil {
		return nil, fmt.Errorf("price the introspection query: %w", err)
	}
	till := &till{prices: prices, known: map[spread]Cost{}}
	prices.introspectionMaximum = multiply(2, till.selection(full.Operations[0].SelectionSet, 0).Introspection)
	return prices, nil
}

// IntrospectionMaximum is how many objects of the schema one answer may hold.
func (p *Prices) IntrospectionMaximum() int { return p.introspectionMaximum }

func known(schema *ast.Schema, list string) error {
	for name, definition := range schema.Types {
		for _, field := range definition.Fields {
			if name+"."+field.Name == list && field.Type.Elem != nil {
				return nil
			}
		}
	}
	return fmt.Errorf("the size of %s is given, but the schema has no such list", list)
}

func sizes(schema *ast.Schema) introspectionSizes {
	types, fields, arguments, values := len(schema.Types), 0, 0, 0
	for _, definition := range schema.Types {
		fields += len(definition.Fields)
		values += len(definition.EnumValues)
		for _, field := range definition.Fields {
			arguments += len(field.Arguments)
		}
	}
	return introspectionSizes{
		"__Schema.types": types, "__Schema.directives": len(schema.Directives),
		"__Type.fields": mean(fields, types), "__Type.inputFields": mean(fields, types),
		"__Type.interfaces": 1, "__Type.possibleTypes": 1,
		"__Type.enumValues": mean(values, types),
		"__Field.args":      mean(arguments, fields), "__Directive.args": 2,
	}
}

// of is the size of a field below __schema or __type, 1 when it is no list.
func (s introspectionSizes) of(parent string, field *ast.FieldDefinition) (int, bool) {
	if field.Name == "__schema" || field.Name == "__type" {
		return 1, true
	}
	if len(parent) < 2 || parent[:2] != "__" {
		return 0, false
	}
	if size, ok := s[parent+"."+field.Name]; ok {
		return size, true
	}
	return 1, true
}

func mean(total, count int) int {
	if count == 0 {
		return 1
	}
	return total/count + 1
}
