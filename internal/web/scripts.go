package web

import "bytes"

const (
	appStart, appEnd     = `<script type="module"`, "</script>"
	chunkStart, chunkEnd = `<link rel="modulepreload"`, ">"
)

// cutScripts takes the scripts of the interface out of the built page, so that the server decides when
// they are asked for.
func cutScripts(page []byte) (rest []byte, scripts string) {
	page, app := cutAll(page, appStart, appEnd)
	page, chunks := cutAll(page, chunkStart, chunkEnd)
	return page, app + chunks
}

// cutAll takes every element that begins and ends so out of a page.
func cutAll(page []byte, start, end string) (rest []byte, elements string) {
	for {
		before, after, found := bytes.Cut(page, []byte(start))
		rest = append(rest, before...)
		if !found {
			return rest, elements
		}
		inside, left, _ := bytes.Cut(after, []byte(end))
		elements += start + string(inside) + end
		page = left
	}
}

// afterReading keeps scripts for frontend/src/first.js, which asks for them once the text of the page is
// on the screen: before that they would share the line with the styles and the fonts of the text.
func afterReading(scripts string) string {
	if scripts == "" {
		return ""
	}
	return `<template id="first-scripts">` + scripts + `</template>`
}
