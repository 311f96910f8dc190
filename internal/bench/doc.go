// Package bench measures what the API costs beside a handler written by hand that gives the same
// data under the same rules, so that we know what people pay for its comfort. docs/performance.md
// says how to read and repeat it.
package bench
