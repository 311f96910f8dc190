package rule_test

import (
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"reflect"
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/privacy"

	"github.com/constellation-cop/constellation/ent/db"
	"github.com/constellation-cop/constellation/ent/db/migrate"
	"github.com/constellation-cop/constellation/ent/rule"
	"github.com/constellation-cop/constellation/internal/platform/database"
	"github.com/constellation-cop/constellation/internal/testdb"
	"github.com/constellation-cop/constellation/internal/viewer"
)

// entities are the clients of all entities, by name.
func entities(t *testing.T, client *db.Client) map[string]reflect.Value {
	t.Helper()
	found := map[string]reflect.Value{}
	fields := reflect.ValueOf(client).Elem()
	for i := range fields.NumField() {
		if field := fields.Field(i); field.Kind() == reflect.Pointer && field.MethodByName("Query").IsValid() {
			found[fields.Type().Field(i).Name] = field
		}
	}
	if len(found) != len(migrate.Tables) {
		t.Fatalf("%d entities have %d tables", len(found), len(migrate.Tables))
	}
	return found
}

func names(entities map[string]reflect.Value) []string {
	var list []string
	for name := range entities {
		list = append(list, name)
	}
	slices.Sort(list)
	return list
}

// call calls the methods one after the other, the last with the context, and returns
// the error that it gives.
func call(ctx context.Context, on reflect.Value, methods ...string) error {
	for _, method := range methods[:len(methods)-1] {
		on = on.MethodByName(method).Call(nil)[0]
	}
	results := on.MethodByName(methods[len(methods)-1]).Call([]reflect.Value{reflect.ValueOf(ctx)})
	err, _ := results[len(results)-1].Interface().(error)
	return err
}

var (
	reads  = [][]string{{"Query", "All"}, {"Query", "Count"}, {"Query", "IDs"}, {"Query", "Exist"}}
	writes = [][]string{{"Create", "Exec"}, {"Update", "Exec"}, {"Delete", "Exec"}}
)

func TestEveryEntityHasAPolicyOfItsOwn(t *testing.T) {
	parsed, err := parser.ParseDir(token.NewFileSet(), "../schema", nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	entity, policy := map[string]bool{}, map[string]bool{}
	for _, pkg := range parsed {
		for _, file := range pkg.Files {
			for _, declaration := range file.Decls {
				switch d := declaration.(type) {
				case *ast.GenDecl:
					for _, spec := range d.Specs {
						if made, ok := spec.(*ast.TypeSpec); ok && embeds(made.Type, "ent", "Schema") {
							entity[made.Name.Name] = true
						}
					}
				case *ast.FuncDecl:
					if of, ok := receiver(d); ok && d.Name.Name == "Policy" {
						policy[of] = true
					}
				}
			}
		}
	}
	if len(entity) != len(migrate.Tables) {
		t.Errorf("found %d entities for %d tables", len(entity), len(migrate.Tables))
	}
	for name := range entity {
		if !policy[name] {
			t.Errorf("%s has no Policy: say in ent/rule/entities.go who may read and write it", name)
		}
	}
}

func embeds(of ast.Expr, pkg, name string) bool {
	structure, ok := of.(*ast.StructType)
	if !ok {
		return false
	}
	for _, field := range structure.Fields.List {
		if selector, ok := field.Type.(*ast.SelectorExpr); ok && len(field.Names) == 0 && selector.Sel.Name == name {
			if from, ok := selector.X.(*ast.Ident); ok && from.Name == pkg {
				return true
			}
		}
	}
	return false
}

func receiver(of *ast.FuncDecl) (string, bool) {
	if of.Recv == nil || len(of.Recv.List) != 1 {
		return "", false
	}
	name, ok := of.Recv.List[0].Type.(*ast.Ident)
	if !ok {
		return "", false
	}
	return name.Name, true
}

func TestNothingIsReadOrWrittenWhereNobodySaidWhoAsks(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		for name, client := range entities(t, d.Client) {
			for _, methods := range slices.Concat(reads, writes) {
				if err := call(t.Context(), client, methods...); !errors.Is(err, privacy.Deny) {
					t.Errorf("%s.%s: got %v", name, strings.Join(methods, "."), err)
				}
			}
		}
	})
}

func TestNothingIsWrittenOutsideAnAct(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		for name, client := range entities(t, d.Client) {
			for _, c := range columns {
				if c.viewer.Kind == viewer.System {
					continue
				}
				for _, methods := range writes {
					if err := call(viewer.With(t.Context(), c.viewer), client, methods...); !errors.Is(err, privacy.Deny) {
						t.Errorf("%s writes %s.%s: got %v", c.name, name, strings.Join(methods, "."), err)
					}
				}
			}
		}
	})
}

// TestTheEntitiesAreTheirGoldenCopy asks the database itself: which acts get past the
// policy, which scope a token needs, and who reads nothing or everything.
func TestTheEntitiesAreTheirGoldenCopy(t *testing.T) {
	testdb.Each(t, func(t *testing.T, d *database.Database) {
		var out strings.Builder
		out.WriteString("# Who reads and writes each kind of record, as the policies answer. Change it on purpose only: go test ./ent/rule -update\n")
		all := entities(t, d.Client)
		for _, name := range names(all) {
			fmt.Fprintf(&out, "\n%s\n  token needs  %s\n", name, strings.Join(needs(t, all[name]), " "))
			fmt.Fprintf(&out, "  reads        visitor %s, guest %s, person %s, steward %s\n", extent(t, all[name], columns[0].viewer),
				extent(t, all[name], guest), extent(t, all[name], person(nil)), extent(t, all[name], steward()))
			fmt.Fprintf(&out, "  written by   %s\n", strings.Join(writers(t, d, name), " "))
		}
		golden(t, "testdata/entities.golden", out.String())
	})
}

func steward() viewer.Viewer { return person(func(v *viewer.Viewer) { v.Steward = true }) }

// extent says how much of an entity the viewer may read, by the statement that asks.
func extent(t *testing.T, client reflect.Value, v viewer.Viewer) string {
	t.Helper()
	ctx, statements := database.CountStatements(viewer.With(t.Context(), v))
	if err := call(ctx, client, "Query", "IDs"); err != nil {
		t.Fatal(err)
	}
	switch text := statements.String(); {
	case statements.Count() != 1:
		t.Fatalf("took %d statements: %s", statements.Count(), text)
		return ""
	case !strings.Contains(text, "WHERE"):
		return "all"
	case strings.Contains(text, "WHERE (1 = 0)"):
		return "none"
	}
	return "some"
}

// needs are the scopes without which a token reads nothing of the entity.
func needs(t *testing.T, client reflect.Value) []string {
	t.Helper()
	with := bearer(person(nil), nil, rule.Scopes...)
	if extent(t, client, with) == "none" {
		return []string{"- never"}
	}
	var list []string
	for i, scope := range rule.Scopes {
		if extent(t, client, bearer(person(nil), nil, slices.Delete(slices.Clone(rule.Scopes), i, i+1)...)) == "none" {
			list = append(list, scope)
		}
	}
	if list == nil {
		return []string{"no scope"}
	}
	return list
}

// writers are the acts within which the policy lets the entity be created; what is
// wrong with the empty record afterwards is another matter.
func writers(t *testing.T, d *database.Database, name string) []string {
	t.Helper()
	var list []string
	for _, line := range rule.Table {
		v := person(func(v *viewer.Viewer) { v.Steward, v.Roles[here] = true, viewer.Coordinator })
		switch line.Act {
		case rule.ConstellationBegin, rule.GuestEnter:
			v = columns[0].viewer
		case rule.GuestKeep:
			v = guest
		}
		ctx, err := rule.Begin(viewer.With(t.Context(), v), line.Act, rule.Target{Community: here, Person: me})
		if err != nil {
			t.Fatal(err)
		}
		undo := errors.New("undo")
		var refused bool
		err = d.InTx(ctx, func(ctx context.Context) error {
			refused = errors.Is(call(ctx, entities(t, db.FromContext(ctx))[name], "Create", "Exec"), privacy.Deny)
			return undo
		})
		if !errors.Is(err, undo) {
			t.Fatal(err)
		}
		if !refused {
			list = append(list, string(line.Act))
		}
	}
	switch len(list) {
	case 0:
		return []string{"no act"}
	case len(rule.Table):
		return []string{"every act"}
	}
	return list
}
