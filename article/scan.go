package article

import (
	"strings"
	"unicode/utf8"
)

// scan returns the end and the kind of the word or number that begins with a letter or digit at i.
func (t *tokenizer) scan(start int) (int, TokenKind) {
	text := t.text[:t.end]
	kind := Word
	if t.classAt(start) == digit {
		kind = Number
	}
	prev := space    // the class of the last visible rune
	segment := start // where the letters since the last point begin
	pointed := false // an abbreviation with inner points: U.S
	end, i := start, start
	for i < len(text) {
		r, c, n := decode(text, i)
		switch {
		case c == letter, c == digit:
			prev, i = c, i+n
			for i < len(text) && text[i] < utf8.RuneSelf && asciiClass[text[i]] == c { // most of a word, at one go
				i++
			}
			end = i
			continue
		case c == extend:
			i += n
			end = i
			continue
		case c == format:
			i += n // belongs to the word only if more of it follows
			continue
		}
		if i != end && c != punct { // something invisible before the end
			break
		}
		next := t.classAt(i + n)
		wordy := next == letter || next == digit
		switch {
		case isApostrophe(r) && prev == letter && next == letter,
			isApostrophe(r) && prev == digit && i+n < len(text) && text[i+n] == 's' && t.classAt(i+n+1) != letter,
			isHyphen(r) && wordy:
			i += n
			segment = i
			continue
		case r == '.' && prev == digit && next == digit,
			r == '.' && prev == digit && kind == Word && next == letter && (t.single(i+1) || isLower(text[i+1:])), // image01.jpg
			r == ',' && prev == digit && t.digitGroup(i+1),
			r == ':' && prev == digit && t.digits(i+1) == 2,
			(r == '/' || r == '⁄') && prev == digit && next == digit && kind == Number:
			i += n
			continue
		case r == '.' && prev == letter:
			w := text[segment:i]
			switch {
			case strings.EqualFold(w, "www") && wordy:
				return t.url(start, i), URL
			case next == letter && (t.single(i+1) || degree(w) && isUpper(text[i+1:])):
				pointed = true
				i++
				segment = i
				continue
			case next == letter && t.domain(i+1) > 0:
				i = t.domain(i + 1)
				if i < len(text) && text[i] == '/' {
					return t.url(start, i), URL
				}
				if i < len(text) && text[i] == '@' && t.classAt(i+1) == letter {
					return t.email(i), Email
				}
				return i, kind
			case wordy && t.localPart(i) > 0:
				return t.email(t.localPart(i)), Email
			case pointed && i+1 < len(text) && text[i+1] == '-' && t.classAt(i+2) == letter: // U.S.-led
				i++
				end = i
				continue
			case t.takesPoint(start, i, pointed):
				return i + 1, kind
			}
		case r == '@' && wordy:
			if e := t.email(i); e > 0 {
				return e, Email
			}
		case r == '&' && prev == letter && next == letter && isUpper(text[segment:]) && isUpper(text[i+1:]): // AT&T
			i++
			continue
		case r == ':' && strings.HasPrefix(text[i:], "://") && prev == letter:
			return t.url(start, i), URL
		case c == currency && next == digit && i-start <= 3 && strings.ToUpper(text[start:i]) == text[start:i]: // US$5
			kind, prev = Number, currency
			i += n
			continue
		}
		break
	}
	return end, kind
}

// digits counts the ASCII digits from i on, up to 4.
func (t *tokenizer) digits(i int) int {
	n := 0
	for n < 4 && i+n < t.end && t.text[i+n] >= '0' && t.text[i+n] <= '9' {
		n++
	}
	return n
}

// digitGroup reports whether a group of two (Indian) or three digits begins at i.
func (t *tokenizer) digitGroup(i int) bool {
	n := t.digits(i)
	return n == 3 || n == 2 && i+2 < t.end && t.text[i+2] == ','
}

// single reports whether one letter alone stands at i, as in the second half of U.S.
func (t *tokenizer) single(i int) bool {
	if t.classAt(i) != letter {
		return false
	}
	_, _, n := decode(t.text[:t.end], i)
	c := t.classAt(i + n)
	return c != letter && c != digit
}

// degree reports whether w begins a degree, as Ph.D and M.Sc do.
func degree(w string) bool {
	switch w {
	case "Ph", "M", "B", "D", "Lt", "Sc":
		return true
	}
	return false
}
