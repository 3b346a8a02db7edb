package article

import "testing"

func TestSpanIn(t *testing.T) {
	const text = "east Aleppo"
	for _, tt := range []struct {
		s    Span
		want string
	}{
		{Span{5, 11}, "Aleppo"}, {Span{0, 11}, text}, {Span{3, 3}, ""}, {Span{}, ""},
		{Span{6, 5}, ""}, {Span{-1, 3}, ""}, {Span{5, 12}, ""},
	} {
		if got := tt.s.In(text); got != tt.want {
			t.Errorf("%v.In(%q) = %q, want %q", tt.s, text, got, tt.want)
		}
	}
}

// TestSpanAlgebra holds the algebra against sets of bytes, for all spans over six bytes, inverted ones included.
func TestSpanAlgebra(t *testing.T) {
	const n = 6
	bytes := func(s Span) (set [n]bool) {
		for i := s.Start; i < s.End; i++ {
			set[i] = true
		}
		return
	}
	var all []Span
	for i := range n + 1 {
		for j := range n + 1 {
			all = append(all, Span{i, j})
		}
	}
	for _, s := range all {
		for _, u := range all {
			a, b := bytes(s), bytes(u)
			both, within, count := 0, true, 0
			for i := range n {
				if a[i] && b[i] {
					both++
				}
				if b[i] && !a[i] {
					within = false
				}
				if a[i] {
					count++
				}
			}
			if got := s.Overlaps(u); got != (both > 0) {
				t.Errorf("%v.Overlaps(%v) = %v", s, u, got)
			}
			if got := s.Intersect(u).Len(); got != both {
				t.Errorf("%v.Intersect(%v) has %d bytes, want %d", s, u, got, both)
			}
			if !u.IsEmpty() && s.Contains(u) != within {
				t.Errorf("%v.Contains(%v) = %v", s, u, s.Contains(u))
			}
			if s.Len() != count {
				t.Errorf("%v.Len() = %d, want %d", s, s.Len(), count)
			}
			if c := s.Cover(u); !s.IsEmpty() && !c.Contains(s) || !u.IsEmpty() && !c.Contains(u) {
				t.Errorf("%v.Cover(%v) = %v", s, u, c)
			}
			if s.Compare(u) != -u.Compare(s) || (s.Compare(u) == 0) != (s == u) {
				t.Errorf("%v.Compare(%v) = %d, the other way %d", s, u, s.Compare(u), u.Compare(s))
			}
		}
	}
	if (Span{2, 9}).Compare(Span{2, 5}) != -1 || (Span{1, 2}).Compare(Span{2, 9}) != -1 {
		t.Error("an enclosing span and an earlier one come first")
	}
	if got := (Span{12, 40}).String(); got != "12:40" {
		t.Errorf("String() = %q", got)
	}
}
