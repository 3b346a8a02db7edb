package units

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
)

// An atomKind tells the parts of tokens apart.
type atomKind uint8

const (
	mark   atomKind = iota // a single sign: $ % - , (
	word                   // letters, with the points and apostrophes within
	num                    // a number in digits, or a sign such as ½
	opaque                 // an address, a number beyond reading: belongs to no quantity
)

// An atom is a part of a token that numbers are read from: "$1.2bn" has three, "20-mile" too.
type atom struct {
	span  article.Span
	kind  atomKind
	glued bool // no space before it
	class wordClass
	low   bool   // a word in small letters of ASCII between two spaces
	stop  int8   // whether it is of stopWords: -1 no, 1 yes, 0 not yet asked
	value number // of num, and of a word that is a numeral; of the mark ", how many of them there are up to it
}

// lex fills f.atoms with the atoms of a sentence.
func (f *finder) lex(s *article.Sentence) {
	if f.atoms == nil {
		f.atoms = make([]atom, 0, 128) // most sentences have fewer
	}
	f.atoms, f.quotes = f.atoms[:0], 0
	end := -1
	for _, t := range s.Tokens {
		first := len(f.atoms)
		switch t.Kind {
		case article.URL, article.Email, article.Handle, article.Hashtag:
			f.atoms = append(f.atoms, atom{span: t.Span, kind: opaque})
		default:
			f.split(t.Span)
		}
		if first < len(f.atoms) {
			f.atoms[first].glued = t.Span.Start == end
		}
		end = t.Span.End
	}
}

// split appends the atoms of the token at s.
func (f *finder) split(s article.Span) {
	text := f.text[:s.End]
	for i := s.Start; i < s.End; {
		a := atom{glued: i > s.Start}
		c := text[i]
		j := i + 1
		switch {
		case c >= '0' && c <= '9', c == '.' && j < s.End && isDigit(text[j]) && (i == s.Start || !isDigit(text[i-1])):
			a.kind = num
			var ok bool
			if j, a.value, ok = digits(text, i); !ok {
				a.kind = opaque
			}
		case isLetter(c):
			a.kind = word
			j = letters(text, i)
			a.class, a.value = classify(text[i:j])
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[i:])
			j = i + n
			if v, ok := vulgar(r); ok {
				a.kind, a.value = num, v
			} else if unicode.IsLetter(r) && r != 'ª' && r != 'º' {
				a.kind = word
				j = letters(text, i)
			}
		case c == '\'' && i == s.Start && j < s.End && isLetter(text[j]): // a clitic
			a.kind = word
			j = letters(text, j)
		}
		if c == '"' {
			f.quotes++
			a.value.mant = f.quotes
		}
		if a.kind == word && i > 0 && text[i-1] == ' ' && j < len(f.text) && f.text[j] == ' ' {
			a.low = true
			for _, c := range []byte(text[i:j]) {
				a.low = a.low && c >= 'a' && c <= 'z'
			}
		}
		a.span = article.Span{Start: i, End: j}
		f.atoms = append(f.atoms, a)
		i = j
	}
}

func isDigit(c byte) bool  { return c >= '0' && c <= '9' }
func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// letters returns the end of the word that begins at i: its letters, and points and apostrophes before more of them, and
// the point at its end that the tokenizer left on it, as in "p.m." and "sq."
func letters(text string, i int) int {
	for i < len(text) {
		c := text[i]
		switch {
		case isLetter(c):
			i++
			continue
		case c == '.' && (i+1 == len(text) || isLetter(text[i+1])), c == '\'' && i+1 < len(text) && isLetter(text[i+1]):
			i++
			continue
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(text[i:])
			if unicode.IsLetter(r) && r != 'ª' && r != 'º' || unicode.IsMark(r) || r == '’' && i+n < len(text) &&
				isLetter(text[i+n]) {
				i += n
				continue
			}
		}
		break
	}
	return i
}

// str returns the text of atom i, and "" where there is none.
func (f *finder) str(i int) string {
	if i < 0 || i >= len(f.atoms) {
		return ""
	}
	return f.atoms[i].span.In(f.text)
}

// is reports whether atom i is the word or mark w, whatever its case.
func (f *finder) is(i int, w string) bool {
	if uint(i) >= uint(len(f.atoms)) {
		return false
	}
	s := f.atoms[i].span
	return s.Len() == len(w) && strings.EqualFold(f.text[s.Start:s.End], w)
}

// in reports whether atom i is a word of list, whose words stand between spaces.
func (f *finder) in(i int, list string) bool {
	if f.kind(i) != word {
		return false
	}
	a := &f.atoms[i]
	if a.low {
		return a.span.Len() <= 20 && strings.Contains(list, f.text[a.span.Start-1:a.span.End+1])
	}
	return listed(list, a.span.In(f.text))
}

// stop reports whether atom i is a word that ends what is counted.
func (f *finder) stop(i int) bool {
	if f.kind(i) != word {
		return false
	}
	a := &f.atoms[i]
	if a.stop == 0 {
		if a.stop = -1; stopWords.has(f.str(i)) {
			a.stop = 1
		}
	}
	return a.stop > 0
}

// has reports whether atom i is a word of l.
func (f *finder) has(i int, l list) bool { return f.kind(i) == word && l.has(f.str(i)) }

// kind returns the kind of atom i; beyond the ends of the sentence all is opaque.
func (f *finder) kind(i int) atomKind {
	if i < 0 || i >= len(f.atoms) {
		return opaque
	}
	return f.atoms[i].kind
}

// glued reports whether atom i stands without a space after atom i-1.
func (f *finder) glued(i int) bool { return i > 0 && i < len(f.atoms) && f.atoms[i].glued }

// dash reports whether atom i is a hyphen, a dash or a minus sign.
func (f *finder) dash(i int) bool {
	if f.kind(i) != mark {
		return false
	}
	switch f.str(i) {
	case "-", "‐", "‑", "‒", "–", "—", "−":
		return true
	}
	return false
}

// hyphen reports whether atom i joins the atoms beside it.
func (f *finder) hyphen(i int) bool { return f.dash(i) && f.glued(i) && f.glued(i+1) }

// capital reports whether atom i begins with a capital letter.
func (f *finder) capital(i int) bool {
	if f.kind(i) != word {
		return false
	}
	r, _ := utf8.DecodeRuneInString(f.str(i))
	return unicode.IsUpper(r)
}

// camel reports whether atom i is a brand's name with a capital within: iPhone.
func (f *finder) camel(i int) bool {
	s := f.str(i)
	return f.kind(i) == word && len(s) > 2 && s[0] >= 'a' && s[1] >= 'A' && s[1] <= 'Z'
}

// first reports whether atom i opens the sentence, behind a dateline too, or what is quoted in it, so that its capital says
// nothing.
func (f *finder) first(i int) bool {
	for from := i - 4; i > from; {
		if i--; i < 0 || f.atoms[i].span.Start < f.filed {
			return true
		}
		if f.kind(i) != mark {
			return false
		}
		switch f.str(i) {
		case ":", "“", "\"", "‘", "”":
			return true
		}
	}
	return false
}

// possessive reports whether atom i is the ending of a possessive or another clitic: ’s.
func (f *finder) possessive(i int) bool {
	s := f.str(i)
	return f.glued(i) && (strings.HasPrefix(s, "'") || strings.HasPrefix(s, "’"))
}
