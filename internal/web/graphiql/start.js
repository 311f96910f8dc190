// GraphiQL on its own page, /graphiql: it asks the endpoint of this instance as whoever is signed in.
import "graphiql/style.css";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";

async function ask(question) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify(question),
  });
  return response.json();
}

createRoot(document.getElementById("graphiql")).render(createElement(GraphiQL, { fetcher: ask }));
