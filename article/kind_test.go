package article

import (
	"encoding"
	"fmt"
	"testing"
)

// An enumeration, for the tests below.
type enumeration interface {
	fmt.Stringer
	encoding.TextMarshaler
}

func roundTrip[T interface {
	enumeration
	comparable
}](t *testing.T, n int, at func(uint8) T, read func([]byte) (T, error)) {
	t.Helper()
	seen := map[string]bool{}
	for i := range n {
		v := at(uint8(i))
		text, err := v.MarshalText()
		if err != nil || string(text) != v.String() || seen[v.String()] {
			t.Errorf("value %d: MarshalText %q, %v; String %q; seen before: %v", i, text, err, v, seen[v.String()])
		}
		seen[v.String()] = true
		if back, err := read(text); err != nil || back != v {
			t.Errorf("UnmarshalText(%q) = %v, %v", text, back, err)
		}
	}
	if _, err := at(uint8(n)).MarshalText(); err == nil {
		t.Errorf("value %d, %v, marshals", n, at(uint8(n)))
	}
	if _, err := read([]byte("parsnip")); err == nil {
		t.Error(`"parsnip" is read`)
	}
}

func TestEnumerations(t *testing.T) {
	roundTrip(t, int(List)+1, func(i uint8) Kind { return Kind(i) },
		func(b []byte) (k Kind, err error) { err = k.UnmarshalText(b); return })
	roundTrip(t, int(Hashtag)+1, func(i uint8) TokenKind { return TokenKind(i) },
		func(b []byte) (k TokenKind, err error) { err = k.UnmarshalText(b); return })
	roundTrip(t, int(High)+1, func(i uint8) Confidence { return Confidence(i) },
		func(b []byte) (k Confidence, err error) { err = k.UnmarshalText(b); return })
	if got := Kind(200).String(); got != "Kind(200)" {
		t.Errorf("Kind(200).String() = %q", got)
	}
	if !Body.IsNews() || Boilerplate.IsNews() {
		t.Error("body is news, boilerplate is not")
	}
}
