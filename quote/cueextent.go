package quote

// cueOf returns the words that say that something is reported, where the tagger has the cue seen and the rules have the cue
// ruled: the rules know the verb with its auxiliaries, the tagger knows what else belongs to it, "issued a statement saying",
// "also called for", "pointed out". When and where it was said does not.
func (x *extraction) cueOf(seen, ruled run) run {
	v := &x.view
	if seen.empty() || ruled.empty() || seen.from > ruled.from || seen.to < ruled.to || v.tagAt(ruled.from) == dash {
		return ruled
	}
	for k := ruled.to; k < seen.to; k++ {
		if t := v.tagAt(k); t == comma || t == dash || t == stop || v.in(k, " in at during from to by through after that ") || v.time(k, seen.to) > k {
			seen.to = k
		} else if t == preposition {
			seen.to = k + 1 // "called on", not whom
		}
	}
	for k := seen.from; k < ruled.from; k++ {
		if v.tagAt(k) == comma || v.in(k, received) {
			seen.from = k + 1
		}
	}
	for seen.from < ruled.from && !isVerbal(v.tagAt(seen.from)) && v.tagAt(seen.from) != adjective {
		seen.from++
	}
	return seen
}

// widenCue gives f, a finding of the rules alone, the cue that the tagger sees around its own.
func (x *extraction) widenCue(f *finding) {
	labels := x.tagger.labels
	if f.cue.empty() || labels[f.cue.from] != labelCue && labels[f.cue.from] != labelCue+1 {
		return
	}
	seen := f.cue
	for seen.from > 0 && seen.from > f.cue.from-far && labels[seen.from] == labelCue+1 {
		seen.from--
	}
	for seen.to < len(labels) && seen.to < f.cue.to+far && labels[seen.to] == labelCue+1 {
		seen.to++
	}
	wide := x.cueOf(seen, f.cue)
	for _, r := range f.near(0) {
		if overlap(wide, r) {
			return
		}
	}
	if !overlap(wide, f.source) && !overlap(wide, f.who) {
		f.cue = wide
	}
}
