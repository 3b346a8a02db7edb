package quote

import "slices"

// A labelled is a run of tokens that the tagger gave one role.
type labelled struct {
	run
	label uint8 // that of its first token
	with  int   // a content's cue, a cue's source, as an index into the runs, or -1
	made  int   // a cue's finding, plus 1
}

func (l *labelled) isCue() bool     { return l.label == labelCue || l.label == labelThought }
func (l *labelled) isContent() bool { return l.label == labelContent || l.label == labelHeld }

// reach bounds how many runs stand between two that belong together.
const reach = 12

// link fills x.tagger.runs with the runs of the labels, and ties contents to cues and cues to sources.
func (x *extraction) link() []labelled {
	t := &x.tagger
	rs := t.runs[:0]
	for i := 0; i < len(t.labels); {
		j := i + 1
		if l := t.labels[i]; l != labelNone {
			for j < len(t.labels) && t.labels[j] == l+1 {
				j++
			}
			r := labelled{run: run{i, j}, label: l, with: -1}
			if !(r.isCue() && x.view.anonymity(j) || r.isContent() && x.view.anonymity(i)) {
				rs = append(rs, r)
			}
		}
		i = j
	}
	for i := range rs {
		switch {
		case rs[i].isCue():
			x.linkSource(rs, i)
		case rs[i].isContent():
			x.linkCue(rs, i)
		}
	}
	t.runs = rs
	return rs
}

// anonymity reports whether the words from token i on are what a source asks for who will not be named: "declined to be
// identified", "asked not to be named". That is said of the source, and no report.
func (v *view) anonymity(i int) bool {
	if v.word(i) == "not" {
		i++
	}
	if v.word(i) != "to" || v.word(i+1) != "be" {
		return false
	}
	return v.in(i+2, " named identified quoted ") || v.word(i+2) == "further" && v.in(i+3, " named identified quoted ")
}

// linkSource finds the source of cue i: the nearest, before rather than after, in its sentence, with no other cue or
// source between them, or the one that the rules found.
func (x *extraction) linkSource(rs []labelled, i int) {
	c := &rs[i]
	f := x.ruled(c.run)
	best := 60
	for k := max(0, i-reach); k < min(len(rs), i+reach); k++ {
		if rs[k].label != labelSource {
			continue
		}
		cost := 2 * gap(c.run, rs[k].run)
		if k > i {
			cost += 3
		}
		if x.hints[rs[k].run.from].to != x.hints[c.run.from].to {
			cost += 60
		}
		for j := min(i, k) + 1; j < max(i, k); j++ {
			if rs[j].isCue() {
				cost += 8
			} else if rs[j].label == labelSource {
				cost += 10
			}
		}
		if f != nil && overlap(f.source, rs[k].run) {
			cost -= 40
		}
		if cost <= best {
			best, c.with = cost-1, k
		}
	}
}

// linkCue finds the cue of content i in the same manner. There is always one where the paragraph has any.
func (x *extraction) linkCue(rs []labelled, i int) {
	c := &rs[i]
	best := 1 << 30
	for k := max(0, i-reach); k < min(len(rs), i+reach); k++ {
		if !rs[k].isCue() {
			continue
		}
		cost := 2 * gap(c.run, rs[k].run)
		if (rs[k].label == labelThought) != (c.label == labelHeld) {
			cost += 20
		}
		if x.hints[rs[k].run.from].to != x.hints[c.run.from].to {
			cost += 30
		}
		for j := min(i, k) + 1; j < max(i, k); j++ {
			switch {
			case rs[j].isCue():
				cost += 10
			case rs[j].isContent():
				cost += 6
			case rs[k].with != j:
				cost += 4
			}
		}
		if f := x.ruled(rs[k].run); f != nil && slices.ContainsFunc(f.parts[:min(len(f.parts), 8)], func(r run) bool { return overlap(r, c.run) }) {
			cost -= 30
		}
		if k > i && cost > 0 {
			cost += 3
		}
		if cost < best {
			best, c.with = cost, k
		}
	}
}

// ruled returns the finding of the rules whose cue overlaps r, or nil.
func (x *extraction) ruled(r run) *finding {
	for i := r.from; i < min(r.to, r.from+far); i++ {
		if n := x.hints[i].finding; n > 0 && !x.found[n-1].cue.empty() {
			return &x.found[n-1]
		}
	}
	return nil
}

// gap returns how many tokens stand between a and b.
func gap(a, b run) int {
	if a.to <= b.from {
		return b.from - a.to
	}
	return max(0, a.from-b.to)
}

func overlap(a, b run) bool { return a.from < b.to && b.from < a.to }
