//go:build ignore

// Command entc generates the model: ent/db from ent/schema.
package main

import (
	"log"

	"entgo.io/ent/entc"
	"entgo.io/ent/entc/gen"
)

func main() {
	err := entc.Generate("./ent/schema", &gen.Config{
		Target:  "./ent/db",
		Package: "github.com/constellation-cop/constellation/ent/db",
		Features: []gen.Feature{
			gen.FeaturePrivacy, gen.FeatureIntercept, gen.FeatureSnapshot, gen.FeatureExecQuery,
			gen.FeatureModifier, gen.FeatureUpsert, gen.FeatureLock, gen.FeatureVersionedMigration,
		},
		Templates: []*gen.Template{
			gen.MustParse(gen.NewTemplate("node_id").ParseFiles("./ent/template/node_id.tmpl")),
			gen.MustParse(gen.NewTemplate("event_dates").ParseFiles("./ent/template/event_dates.tmpl")),
		},
	})
	if err != nil {
		log.Fatalf("entc: %v", err)
	}
}
