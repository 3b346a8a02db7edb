package quote

import "slices"

// outward puts what the rules know of a report around another one in the place of what the tagger made of its cue: the tagger
// cannot mark a report within a report. What stands there already is dropped from own.
func (x *extraction) outward(own, out []finding) {
	mark := func(f *finding, n int32) {
		for k := f.cue.from; k < f.cue.to; k++ {
			x.hints[k].border = n
		}
	}
	for i := range own {
		if own[i].outer {
			mark(&own[i], int32(i+1))
		}
	}
	for i := range out {
		o := &out[i]
		for k := o.cue.from; k < o.cue.to; k++ {
			if n := x.hints[k].border; n > 0 {
				f := &own[n-1]
				f.dropped = false
				*o = *f
				o.parts, f.dropped = slices.Clone(f.parts), true
				break
			}
		}
	}
	for i := range own {
		if f := &own[i]; f.outer {
			mark(f, 0)
			if !f.dropped {
				x.claim(f, 0)
			}
		}
	}
}

// afterVerb returns source s without a verb that it begins with, and what stands up to the comma behind it, "in a speech that
// angered many, the minister said", and without what stands before a colon: "Kenya: Minister says".
func (v *view) afterVerb(s run) run {
	t := v.tagAt(s.from)
	for k := s.from + 1; k < s.to-1 && k < s.from+far; k++ {
		if v.tagAt(k) == comma && (t == finite || t == participle) || v.word(k) == ":" {
			return run{k + 1, s.to}
		}
	}
	return s
}

// withoutAntecedent returns parts without a noun phrase before a comma and a relative pronoun that is content too: "the
// fighters, who Kinshasa says are backed by Kigali".
func (v *view) withoutAntecedent(parts []run) []run {
	kept := parts[:0]
	for i, r := range parts {
		if i+1 < len(parts) {
			if n := parts[i+1]; n.from == r.to+1 && v.tagAt(r.to) == comma && v.tagAt(n.from) == relative && !v.hasVerb(r) {
				continue
			}
		}
		kept = append(kept, r)
	}
	return kept
}

// quotesWhom reports whether content r of a cue such as quoted begins with whom it quotes: "the minister, Ana Ruiz, as saying that …".
func (v *view) quotesWhom(cue, r run) bool {
	if cue.empty() || !v.in(cue.from, " quoted quotes quoting cited cites citing ") {
		return false
	}
	for k := r.from; k+1 < r.to && k < r.from+30; k++ {
		if v.word(k) == "as" && v.word(k+1) == "saying" && v.tagAt(k-1) == comma {
			return true
		}
	}
	return false
}
