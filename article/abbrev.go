package article

import "strings"

// An abbrevKind tells what a full stop after an abbreviation may mean.
type abbrevKind uint8

const (
	noAbbrev abbrevKind = iota
	title               // Mr. Gen. v.: before a name, so that its point never ends a sentence
	numeric             // No. p.: an abbreviation only before a number
	month               // Jan. Sat.: before a number or in the middle of a sentence
	state               // Calif. Mass.: after a comma or before one
	ending              // Inc. etc. p.m.: may end a sentence, where a new one begins after it
)

// The abbreviations of news, without their points. Spellings are compared without case for ending and title; the
// others count only with a capital.
const (
	titleAbbrevs   = " mr mrs ms messrs mme mlle dr drs prof rev fr hon gov govs lt sen sens rep reps gen col maj capt cpl cmdr adm sgt pvt pfc det insp supt cllr ald amb pres sec treas atty assn asst assoc hr st ste mt ft "
	numericAbbrevs = " no nos p pp vol vols ch art arts sec secs fig figs eq op pop rs tk sh "
	monthAbbrevs   = " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
	stateAbbrevs   = " ala ariz ark cal calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore penn pa tenn tex va vt wash wis wisc wyo alta ont que sask nfld "
	endingAbbrevs  = " inc corp ltd co cos bros jr sr esq etc al est approx dept govt natl intl ave blvd rd hwy sq sq min max misc cf ca viz repr bldg apt "
)

// abbrevOf returns what kind of abbreviation w is, given without its point.
func abbrevOf(w string) abbrevKind {
	if len(w) > 6 || len(w) == 0 {
		return noAbbrev
	}
	var buf [8]byte
	key := append(buf[:0], ' ')
	for i := 0; i < len(w); i++ {
		c := w[i]
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c < 'a' || c > 'z':
			return noAbbrev
		}
		key = append(key, c)
	}
	key = append(key, ' ')
	in := func(list string) bool { return strings.Contains(list, string(key)) }
	capital := w[0] < 'a'
	switch {
	case capital && in(titleAbbrevs), in(" v vs "):
		return title
	case in(numericAbbrevs):
		return numeric
	case capital && in(monthAbbrevs):
		return month
	case capital && in(stateAbbrevs):
		return state
	case in(endingAbbrevs):
		return ending
	}
	return noAbbrev
}

// takesPoint reports whether the full stop at i belongs to the word text[start:i].
func (t *tokenizer) takesPoint(start, i int, pointed bool) bool {
	if i+1 < t.end && t.text[i+1] == '.' { // an ellipsis
		return false
	}
	if pointed { // U.S., p.m.
		return true
	}
	w := t.text[start:i]
	next := t.nextWord(i + 1)
	if len(w) == 1 && w[0] < 'a' {
		return w[0] >= 'A' && t.isInitial(w[0], i+1, next)
	}
	switch abbrevOf(w) {
	case title:
		return next != "" && (isUpper(next) || t.classAt(i+1) == punct)
	case numeric:
		return next != "" && t.startsNumber(next)
	case month:
		return next != "" && (t.startsNumber(next) || !isUpper(next))
	case state:
		return t.afterComma() && next != "" || next != "" && !isUpper(next)
	case ending:
		return true
	}
	return false
}

// nextWord returns the text from the next visible character after i to the end of its word, or "" at the end of the
// paragraph. Closing marks are looked past: what follows them decides.
func (t *tokenizer) nextWord(i int) string {
	for i < t.end {
		_, c, n := decode(t.text[:t.end], i)
		if c != space && c != format {
			j := i + n
			for j < t.end && j-i < 24 {
				_, c, n := decode(t.text[:t.end], j)
				if c != letter && c != digit {
					break
				}
				j += n
			}
			return t.text[i:j]
		}
		i += n
	}
	return ""
}

func (t *tokenizer) startsNumber(next string) bool {
	_, c, _ := decode(next, 0)
	return c == digit
}

// afterComma reports whether the token before the one being made is a comma, as in "Long Beach, Calif."
func (t *tokenizer) afterComma() bool {
	return len(t.out) > 0 && t.out[len(t.out)-1].Span.In(t.text) == ","
}

// isInitial reports whether the letter c with a point behind it, which ends at i, is an initial of a name: another
// initial or a capitalized word that opens no sentence follows. "Vitamin C. The" and "World War I. In" are none.
func (t *tokenizer) isInitial(c byte, i int, next string) bool {
	if next == "" || !isUpper(next) {
		return next != "" && t.classAt(i) == punct && t.text[i] != '"' && t.text[i] < 0x80 // "Samuel L.-" and "J.,"
	}
	if len(next) == 1 {
		return true
	}
	return !isOpener(next) && (c != 'I' || len(t.out) > 0 && isUpper(t.out[len(t.out)-1].Span.In(t.text)))
}
