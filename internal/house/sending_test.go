package house

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
)

// send sends an operation as the principal, whatever comes of it, and returns the
// status, the bytes and the answer.
func (a *asking) send(as, query string, variables map[string]any, headers ...string) (int, []byte, map[string]any) {
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		return 0, nil, map[string]any{"errors": err.Error()}
	}
	request := httptest.NewRequestWithContext(a.t.Context(), http.MethodPost, "/graphql", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", "application/graphql-response+json")
	if as != "visitor" {
		request.Header.Set("Authorization", "Bearer "+as)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		request.Header.Set(headers[i], headers[i+1])
	}
	recorder := httptest.NewRecorder()
	a.site.ServeHTTP(recorder, request)
	var answer map[string]any
	if err := json.Unmarshal(recorder.Body.Bytes(), &answer); err != nil {
		answer = map[string]any{"errors": err.Error()}
	}
	return recorder.Code, recorder.Body.Bytes(), answer
}

// at is what stands at the path in an answer, nil where there is nothing.
func at(answer any, path ...string) any {
	for _, name := range path {
		object, ok := answer.(map[string]any)
		if !ok {
			return nil
		}
		answer = object[name]
	}
	return answer
}

// codeOf is the code of the first top-level error, empty where there is none.
func codeOf(answer map[string]any) string {
	list, ok := answer["errors"].([]any)
	if !ok || len(list) == 0 {
		return ""
	}
	code, _ := at(list[0], "extensions", "code").(string)
	return code
}
