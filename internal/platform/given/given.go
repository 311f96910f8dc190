// Package given tells what people gave from what they left alone, so that an edit
// changes nothing else.
package given

// Value is a value that was given, given as nothing (null), or left alone.
type Value[T any] struct {
	Set bool // false: left alone
	To  *T   // nil: nothing
}

// To is a value that was given.
func To[T any](value T) Value[T] { return Value[T]{Set: true, To: &value} }

// Nothing is a value given as nothing, which clears what was there.
func Nothing[T any]() Value[T] { return Value[T]{Set: true} }

// From takes the two answers of an omittable input field.
func From[T any](value *T, set bool) Value[T] { return Value[T]{Set: set, To: value} }

// Get returns the value, if there is one.
func (v Value[T]) Get() (value T, ok bool) {
	if !v.Set || v.To == nil {
		return value, false
	}
	return *v.To, true
}

// OrZero calls set with the value, or with the zero value in place of nothing; it
// does not where the value was left alone.
func (v Value[T]) OrZero(set func(T)) {
	if !v.Set {
		return
	}
	value, _ := v.Get()
	set(value)
}

// IfAny calls set with the value, if there is one.
func (v Value[T]) IfAny(set func(T)) {
	if value, ok := v.Get(); ok {
		set(value)
	}
}

// OrClear calls set with the value, or remove in place of nothing.
func (v Value[T]) OrClear(set func(T), remove func()) {
	if value, ok := v.Get(); ok {
		set(value)
	} else if v.Set {
		remove()
	}
}
