package quote

import (
	"sort"
	"unicode/utf8"
)

// A pair is a run of text within quotation marks, in one paragraph.
type pair struct {
	open, close int  // tokens: the marks themselves, or the first and last word where a mark is missing
	single      bool // set in single marks
	unclosed    bool // the closing mark is missing
	unopened    bool // the opening mark is missing
	continues   bool // unclosed because the next paragraph repeats the opening mark
	continued   bool // begins with the repeated mark of a quote that the paragraph before left open
	words       int
	role        role
	taken       bool // part of a quote already
}

// isMark reports whether r is a quotation mark or an apostrophe.
func isMark(r rune) bool {
	switch r {
	case '"', '\'', '“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '’', '‚', '‛', '″', '＂', '「', '」', '『', '』':
		return true
	}
	return false
}

// A side says which end of a quote a mark can be.
type side uint8

const (
	neither side = iota
	opens
	closes
	either
)

// double returns what the double mark at token i can be, and neither where it is no such mark.
func (v *view) double(i int) side {
	w := v.toks[i].span.In(v.text)
	r, n := utf8.DecodeRuneInString(w)
	before := v.glued(i) && !v.opensAt(i-1) // a word or mark stands right before it
	after := v.glued(i + 1)                 // a word or mark stands right after it
	if after && v.toks[i+1].tag == comma || after && v.toks[i+1].tag == stop {
		after = false
	}
	switch {
	case w == "``":
		return opens
	case w == "''":
		if !before && after {
			return opens
		}
		return closes
	case n != len(w):
		return neither
	}
	switch r {
	case '“', '„', '‟', '«', '‹', '「', '『':
		if before && !after {
			return closes
		}
		return opens
	case '”', '»', '›', '」', '』':
		if !before && after {
			return opens
		}
		return closes
	case '"', '″', '＂':
		switch {
		case r == '″' && v.tagAt(i-1) == number && before:
			return neither
		case before && !after:
			return closes
		case after && !before:
			return opens
		}
		return either
	}
	return neither
}

// opensAt reports whether token i is a bracket or dash that a quote can open after, or another opening mark.
func (v *view) opensAt(i int) bool {
	if i < 0 {
		return true
	}
	switch v.word(i) {
	case "(", "[", "{", "-", "--", "—", "–", "/", "…", "‘", "“", "«", "„":
		return true
	}
	return false
}

// apostrophe returns what the single mark at token i can be.
func (v *view) apostrophe(i int) side {
	w := v.toks[i].span.In(v.text)
	before := v.glued(i) && !v.opensAt(i-1)
	after := v.glued(i + 1)
	switch w {
	case "‘", "‚", "‛":
		if after {
			return opens
		}
	case "’":
		if before {
			return closes
		}
	case "'":
		switch {
		case !before && after && v.toks[i+1].tag != comma && v.toks[i+1].tag != stop:
			return opens
		case before && (!after || v.toks[i+1].kind != v.toks[i-1].kind):
			return closes
		}
	}
	return neither
}

// match finds the pairs of marks of the paragraph. open tells that the paragraph before left a quote open; british, that
// the article sets its quotes in single marks; next, that the next paragraph begins with an opening mark.
func (v *view) match(open, british, next bool) {
	at, depth := -1, 0
	for i := 0; i < len(v.toks); i++ {
		if v.toks[i].tag != mark {
			continue
		}
		s := v.double(i)
		if s == neither {
			if at < 0 && v.apostrophe(i) == opens {
				i = v.matchSingle(i, british, next)
			}
			continue
		}
		if s == either {
			s = opens
			if at >= 0 {
				s = closes
			}
		}
		switch {
		case s == opens && at < 0:
			at, depth = i, 0
		case s == opens && (v.tagAt(i-1) == stop || v.word(i) == `"`):
			// The mark before this one was never closed.
			v.addPair(pair{open: at, close: v.lost(at, i-1), unclosed: true})
			at, depth = i, 0
		case s == opens:
			depth++
		case at >= 0 && depth > 0:
			depth--
		case at >= 0:
			if i > at+1 {
				v.addPair(pair{open: at, close: i})
			}
			at = -1
		case v.glued(i) && (v.tagAt(i-1) == comma || v.tagAt(i-1) == stop):
			v.unopened(i)
		}
	}
	if at >= 0 && at+1 < len(v.toks) {
		end := v.lost(at, len(v.toks)-1)
		v.addPair(pair{open: at, close: end, unclosed: true, continues: next && end == len(v.toks)-1})
	}
	if open && len(v.pairs) > 0 && v.pairs[0].open == 0 {
		v.pairs[0].continued = true
	}
}

// lost returns where the quote ends that opens at token i and is not closed up to token end: at the comma before a tag that
// ends a sentence, "“We will not pay, said Ruiz.", or else at end.
func (v *view) lost(i, end int) int {
	for k := i + 2; k+2 <= end && k < i+far; k++ {
		if v.tagAt(k) != comma || !v.in(k+1, " said says ") || v.tagAt(k+2) == pronoun {
			continue
		}
		if e := v.phraseEnd(k+2, end+1); e > k+2 && (e > end || v.tagAt(e) == stop) {
			return k
		}
	}
	return end
}

// unopened adds the quote that ends with the mark at token i and has lost its first mark: it began with the sentence, or
// with the paragraph where no mark is before it.
func (v *view) unopened(i int) {
	from := 0
	if k := sort.SearchInts(v.ends, i+1); k > 0 {
		from = v.ends[k-1]
	}
	if n := len(v.pairs); n > 0 && v.pairs[n-1].close >= from {
		return
	}
	if from < i {
		v.addPair(pair{open: from, close: i, unopened: true})
	}
}

// matchSingle finds the end of the quote that the single mark at token i may open, adds the pair, and returns the last
// token looked at. Between them no other single mark opens.
func (v *view) matchSingle(i int, british, next bool) int {
	weak, inner := -1, 0
	j := i + 1
	for ; j < len(v.toks); j++ {
		if v.toks[j].tag != mark || v.double(j) != neither {
			continue
		}
		s := v.apostrophe(j)
		if s == opens {
			if inner++; inner > 1 || v.tagAt(j-1) == stop || v.word(j) == "'" {
				break
			}
		}
		if s != closes || v.word(j-1) == "n" && v.toks[j-2].tag == mark {
			continue // rock ’n’ roll
		}
		if before := v.toks[j-1].tag; before == comma || before == stop || before == dash {
			weak = j
			break
		}
		if w := v.word(j - 1); w[len(w)-1] != 's' || !v.gapWord(j+1) {
			weak = j
			break
		}
		if weak < 0 {
			weak = j
		}
	}
	switch {
	case weak > i+1 && (british || weak-i < 60):
		v.addPair(pair{open: i, close: weak, single: true})
		return weak
	case weak < 0 && british && j == len(v.toks) && next && j > i+1:
		v.addPair(pair{open: i, close: j - 1, single: true, unclosed: true, continues: true})
		return j - 1
	}
	return i
}

// gapWord reports whether token i is a word in lower case after a space: then an apostrophe before it can be a
// possessive.
func (v *view) gapWord(i int) bool {
	return i < len(v.toks) && !v.glued(i) && v.toks[i].tag != mark
}

// addPair adds p, and ties its tokens to it.
func (v *view) addPair(p pair) {
	n := int32(len(v.pairs))
	for i := p.open; i <= p.close; i++ {
		v.toks[i].pair = n
		if t := v.toks[i].tag; t != mark && t != comma && t != stop && t != dash {
			p.words++
		}
	}
	v.pairs = append(v.pairs, p)
}
