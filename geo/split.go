package geo

import (
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/internal/gazfmt"
	"github.com/newstext/newstext/internal/nation"
)

// A name of a place that no gazetteer lists may be made of those of others: two that a hyphen joins ("Fargo-Moorhead"), one behind the
// letters of a party ("R-Marshall"), or one that an institution is named after ("Hartford Hospital").

// splitUnlisted puts the listed names that unlisted ones are made of in their place.
func (x *resolution) splitUnlisted() {
	n := len(x.names)
	split := false
	for i := range n {
		t := &x.names[i]
		if t.usage != Literal || t.coordinates || t.span.Len() > 2*gazfmt.MaxKey {
			continue
		}
		name := t.span.In(x.a.Text)
		if strings.IndexByte(name, ' ') < 0 && strings.IndexByte(name, '-') < 0 && strings.IndexByte(name, '/') < 0 {
			continue
		}
		if c, _, _ := x.find(name, 0, ""); c != (gazfmt.Cursor{}) {
			continue
		}
		split = x.splitJoined(i) || x.splitNamesake(i) || split
	}
	if split {
		x.sort()
		x.locate()
	}
}

// splitJoined splits name i where it is two with a hyphen or a slash between, or has the letters of a party before one.
func (x *resolution) splitJoined(i int) bool {
	s := x.names[i].span
	name := s.In(x.a.Text)
	k := strings.IndexAny(name, "-/")
	if k <= 0 || !x.isListed(name[k+1:]) {
		return false
	}
	last := article.Span{Start: s.Start + k + 1, End: s.End}
	if k <= 3 && !hasLower(name[:k]) {
		if _, form := nation.Code(name[:k]); form == nation.None {
			x.names[i] = toponym{span: last, usage: Literal}
			return true
		}
	}
	if !x.isListed(name[:k]) {
		return false
	}
	x.names[i] = toponym{span: article.Span{Start: s.Start, End: s.Start + k}, usage: Literal}
	x.names = append(x.names, toponym{span: last, usage: Literal})
	return true
}

// splitNamesake takes the place that name i begins with, where the rest tells that it is one of an institution.
func (x *resolution) splitNamesake(i int) bool {
	s := x.names[i].span
	name := s.In(x.a.Text)
	for at, words := len(name), 0; words < 6; words++ {
		if at = strings.LastIndexByte(name[:at], ' '); at <= 0 {
			return false
		}
		first := name[:at]
		if !strings.HasSuffix(first, " County") && !x.hasInstitution(name[at+1:]) || !x.isListed(first) {
			continue
		}
		x.names[i] = toponym{span: article.Span{Start: s.Start, End: s.Start + at}, usage: Embedded}
		return true
	}
	return false
}

// isListed reports whether the gazetteer lists name, which begins with a capital and has three letters or more.
func (x *resolution) isListed(name string) bool {
	return len(name) > 2 && 'A' <= name[0] && name[0] <= 'Z' && x.g.find(name) != gazfmt.Cursor{}
}

// hasInstitution reports whether one of the words of s is one for an institution.
func (x *resolution) hasInstitution(s string) bool {
	for word := range strings.SplitSeq(s, " ") {
		if len(word) <= 24 && hasWord(institutions, x.lower(word)) {
			return true
		}
	}
	return false
}

// institutions are words for what is named after the place that it is in, and is none itself.
const institutions = " hospital clinic court courthouse school schools elementary academy university college campus church center centre department office " +
	"offices sheriff sheriff's police jail prison authority council commission commissioners board library museum health examiner coroner attorney " +
	"fire hall club stadium arena zoo bank company inc times herald news post journal gazette tribune association society chamber foundation union " +
	"theatre theater hotel mall fairgrounds cemetery high medical public superior circuit magistrate municipal republican democrat force " +
	"team festival marathon symphony orchestra "
