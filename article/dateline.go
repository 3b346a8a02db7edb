package article

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A dateline ends within this many tokens of the beginning of its paragraph.
const longestDateline = 24

// dateline reads the dateline that the tokens of a paragraph begin with. It is one of
//
//	BEIRUT, Dec 13 (Reuters) - text      place, date, agency, dash
//	Kabul (AFP) — text                   with an agency the place may be in small letters
//	(Reuters) - text                     or missing
//	GENEVA — text                        without one it is in capitals,
//	MANILA, Philippines — text           or its city is
//	NEW DELHI: text                      Indian style
//
// n is the number of its tokens, 0 where there is none. Without text behind it (the dateline has a paragraph of its own)
// the dash may be missing.
func dateline(text string, toks []Token) (f Filing, n int) {
	word := func(i int) string {
		if i < len(toks) {
			return toks[i].Span.In(text)
		}
		return ""
	}
	most := min(len(toks), longestDateline)
	i := 0
	var last int // end of the place, in tokens
	for i < most && (placeWord(word(i)) || i > 0 && (word(i) == "," || isParticle(word(i)))) {
		if word(i) == "," {
			if s, e := dateAt(text, toks, i+1); e > 0 {
				f.Date = Span{toks[s].Span.Start, toks[e-1].Span.End}
				i = e
				break
			}
		} else {
			last = i + 1
		}
		i++
	}
	if last > 0 {
		f.Place = Span{toks[0].Span.Start, toks[last-1].Span.End}
	}
	if i < most && word(i) == "," && f.Date.IsEmpty() {
		i++
	}
	if i < most && f.Date.IsEmpty() && last > 0 {
		if s, e := dateAt(text, toks, i); e > 0 {
			f.Date = Span{toks[s].Span.Start, toks[e-1].Span.End}
			i = e
		}
	}
	if word(i) == "(" {
		for j := i + 1; j < min(len(toks), i+8); j++ {
			if word(j) == ")" {
				if j > i+1 {
					f.Agency = Span{toks[i+1].Span.Start, toks[j-1].Span.End}
				}
				i = j + 1
				break
			}
		}
		if !f.Agency.IsEmpty() && !isUpper(f.Agency.In(text)) {
			return Filing{}, 0
		}
	}
	alone := i == len(toks)
	if f.Place.IsEmpty() && (f.Agency.IsEmpty() || i > 8) {
		return Filing{}, 0
	}
	capitals := allCaps(f.Place.In(text))
	city, _, _ := strings.Cut(f.Place.In(text), ",")
	switch w := word(i); {
	case isDash(w) && (capitals || allCaps(city) && len(city) > 3 || !f.Agency.IsEmpty() || !f.Date.IsEmpty()):
		i++
	case w == ":" && i+1 < len(toks) && (capitals && placeLike(f.Place.In(text)) || !f.Agency.IsEmpty()) && last <= 3:
		i++
	case alone && !f.Date.IsEmpty() && (capitals || !f.Agency.IsEmpty()), alone && capitals && !f.Agency.IsEmpty():
	case !f.Agency.IsEmpty() && capitals && isUpper(w): // LONDON (AP) The
	default:
		return Filing{}, 0
	}
	f.Span = Span{toks[0].Span.Start, toks[i-1].Span.End}
	return f, i
}

// placeLike reports whether s, in capitals before a colon, may be a place: neither an acronym nor a label of news sites.
func placeLike(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if len(w) < 4 && len(s) < 4 || listed(" news update updates breaking notes exclusive opinion analysis watch video photos live editorial review developing sports alert look boom busted byline report poll read listen see note source sources fact check ", w) {
			return false
		}
	}
	return true
}

// placeWord reports whether w can be part of a dateline's place: it has a capital.
func placeWord(w string) bool { return isUpper(w) && !isMonth(w) }

// dateAt returns the tokens from i on that give a day: "Dec 13", "13 December 2016", "Tuesday, Dec. 13, 2016".
// The end is 0 where there is none.
func dateAt(text string, toks []Token, i int) (start, end int) {
	month, number := false, false
	j := i
	for ; j < len(toks) && j-i < 7; j++ {
		w := toks[j].Span.In(text)
		switch {
		case isMonth(w):
			month = true
		case isWeekday(w):
		case toks[j].Kind == Number && len(w) <= 4:
			number = true
		case w == "," || w == ".":
			if j == i {
				return 0, 0
			}
		default:
			if month && number {
				return i, j
			}
			return 0, 0
		}
	}
	if month && number {
		return i, j
	}
	return 0, 0
}

func isMonth(w string) bool {
	return isUpper(w) && listed(" jan jan. january feb feb. february mar mar. march apr apr. april may jun jun. june jul jul. july aug aug. august sep sep. sept sept. september oct oct. october nov nov. november dec dec. december ", w)
}

func isWeekday(w string) bool {
	return isUpper(w) && listed(" monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ", w)
}

// allCaps reports whether s has two capitals or more and no small letter.
func allCaps(s string) bool {
	n := 0
	for i := 0; i < len(s); {
		r, m := utf8.DecodeRuneInString(s[i:])
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			n++
		}
		i += m
	}
	return n >= 2
}

// isDayLine reports whether a paragraph does nothing but give a date, as "Published: 13 December 2016, 10:42 GMT".
func isDayLine(text string, toks []Token) bool {
	if len(toks) > 20 {
		return false
	}
	dated := false
	for _, t := range toks {
		w := t.Span.In(text)
		switch {
		case isMonth(w), t.Kind == Number && len(w) == 4 && (strings.HasPrefix(w, "19") || strings.HasPrefix(w, "20")):
			dated = true
		case t.Kind == Punct, t.Kind == Symbol, t.Kind == Number, isWeekday(w),
			listed(" published updated posted created modified last first issued on at am pm a.m. p.m. gmt utc bst est edt et ist local time date ", w):
		default:
			return false
		}
	}
	return dated
}
