package article

import (
	"slices"
	"strings"
)

// A tokenizer cuts a paragraph into tokens. The rules are those of UAX #29 word boundaries, and on top of them what news
// needs; the package comment lists them.
type tokenizer struct {
	text string
	end  int // of the paragraph
	out  []Token
}

// appendTokens appends the tokens of text[start:end] to dst.
func appendTokens(dst []Token, text string, start, end int) []Token {
	t := tokenizer{text: text, end: end, out: dst}
	for i := start; i < end; {
		if text[i] == ' ' {
			i++
			continue
		}
		if j := t.letters(i); j > 0 {
			i = t.emit(i, j, Word)
			continue
		}
		r, c, n := decode(text[:end], i)
		switch c {
		case space, format:
			i += n
		case letter, digit:
			i = t.word(i)
		case currency:
			if t.classAt(i+n) == digit {
				i = t.number(i, i+n)
			} else {
				i = t.emit(i, t.extended(i+n), Symbol)
			}
		case extend, symbol:
			i = t.emit(i, t.extended(i+n), Symbol)
		case ideograph:
			i = t.emit(i, t.extended(i+n), Word)
		default:
			i = t.mark(i, r, n)
		}
	}
	return t.out
}

// letters returns the end of a word of ASCII letters that begins at i and has a space or a comma behind it, as three words of
// four have, and 0 where there is none. It is what word finds there.
func (t *tokenizer) letters(i int) int {
	text := t.text[:t.end]
	for j := i; j < len(text); j++ {
		switch c := text[j]; {
		case c|0x20-'a' <= 'z'-'a':
		case c == ' ' || c == ',':
			if j > i {
				return j
			}
			return 0
		default:
			return 0
		}
	}
	return 0
}

func (t *tokenizer) emit(start, end int, k TokenKind) int {
	if len(t.out) == cap(t.out) {
		t.grow(end)
	}
	t.out = append(t.out, Token{Span: Span{start, end}, Kind: k})
	return end
}

// grow makes room for the tokens that the text has if it goes on as it began up to byte end: a text of many more than news has
// is not copied again and again.
func (t *tokenizer) grow(end int) {
	n := len(t.out)
	more := uint64(n) * uint64(len(t.text)-end) / uint64(end)
	t.out = slices.Grow(t.out, int(more)+n/16+8)
}

// classAt returns the class of the rune at i, and space beyond the end of the paragraph.
func (t *tokenizer) classAt(i int) class {
	if i >= t.end {
		return space
	}
	_, c, _ := decode(t.text[:t.end], i)
	return c
}

// extended returns the end of the combining marks that begin at i.
func (t *tokenizer) extended(i int) int {
	for i < t.end && t.text[i] >= 0x80 {
		_, c, n := decode(t.text[:t.end], i)
		if c != extend {
			break
		}
		i += n
	}
	return i
}

// mark emits the token that begins with the mark r at i, and returns its end.
func (t *tokenizer) mark(i int, r rune, n int) int {
	switch r {
	case '.', '-', '*', '_', '`', '~':
		j := i + 1
		for j < t.end && t.text[j] == byte(r) {
			j++
		}
		switch {
		case r == '.' && j == i+1 && t.classAt(j) == digit && !t.afterWord(i):
			return t.number(i, j)
		case r == '`' && j > i+2:
			j = i + 2
		}
		return t.emit(i, j, Punct)
	case '@', '#':
		k := Handle
		if r == '#' {
			k = Hashtag
		}
		j := i + 1
		for j < t.end && (t.classAt(j) == letter || t.classAt(j) == digit || t.text[j] == '_') {
			_, _, m := decode(t.text[:t.end], j)
			j += m
		}
		if j > i+1 && !t.afterWord(i) && (r == '@' || t.classAt(i+1) == letter) {
			return t.emit(i, j, k)
		}
		return t.emit(i, i+1, Symbol)
	case '\'', '’', '‘':
		if strings.HasPrefix(t.text[i:t.end], "''") {
			return t.emit(i, i+2, Punct)
		}
		if j := t.elided(i, n); j > 0 {
			return j
		}
	}
	return t.emit(i, i+n, Punct)
}

// afterWord reports whether the last token ends at i and is a word or number.
func (t *tokenizer) afterWord(i int) bool {
	if len(t.out) == 0 {
		return false
	}
	l := t.out[len(t.out)-1]
	return l.Span.End == i && (l.Kind == Word || l.Kind == Number)
}

// elided emits a word that begins with an apostrophe, such as ’90s or ’em, and returns its end, or 0 where there is none.
func (t *tokenizer) elided(i, n int) int {
	if t.afterWord(i) {
		return 0
	}
	j := i + n
	switch t.classAt(j) {
	case digit:
		k := j
		for k < t.end && t.text[k] >= '0' && t.text[k] <= '9' {
			k++
		}
		if k == j+2 && k < t.end && t.text[k] == 's' && t.classAt(k+1) != letter {
			return t.emit(i, k+1, Number)
		}
	case letter:
		k := j
		for k < t.end && t.classAt(k) == letter {
			_, _, m := decode(t.text[:t.end], k)
			k += m
		}
		switch w := t.text[j:k]; {
		case k-j > 6:
		case strings.EqualFold(w, "tis"), strings.EqualFold(w, "twas"), strings.EqualFold(w, "em"),
			strings.EqualFold(w, "cause"), strings.EqualFold(w, "til"), strings.EqualFold(w, "bout"),
			strings.EqualFold(w, "cos"), strings.EqualFold(w, "round"):
			// A single quotation mark may open before these words too: then it closes after them.
			if t.classAt(k) != punct || t.text[k] == ',' || t.text[k] == '.' {
				return t.emit(i, k, Word)
			}
		}
	}
	return 0
}

// number emits the number whose digits begin at i; start is where its currency sign or point stands.
func (t *tokenizer) number(start, i int) int {
	end, _ := t.scan(i)
	return t.emit(start, end, Number)
}

// word emits the word or number that begins at i, cut at its clitic, and returns its end.
func (t *tokenizer) word(i int) int {
	end, kind := t.scan(i)
	if kind == Word || kind == Number {
		if cut := cliticCut(t.text[i:end]); cut > 0 {
			t.emit(i, i+cut, kind)
			return t.emit(i+cut, end, Word)
		}
	}
	return t.emit(i, end, kind)
}
