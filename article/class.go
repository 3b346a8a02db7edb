package article

import (
	"unicode"
	"unicode/utf8"
)

// A class is what a rune does in the making of tokens. The classes condense the word-break properties of UAX #29: letter
// is ALetter, digit Numeric, extend Extend and ExtendNumLet, format Format and ZWJ, ideograph what stands alone there.
type class uint8

const (
	symbol class = iota
	space        // white space, line breaks, control characters, U+200B: separates tokens and belongs to none
	letter
	digit
	punct
	currency
	extend    // combining marks, superscripts, "_": go with the letter or digit before
	format    // soft hyphens, joiners, direction marks, the BOM: invisible, part of a word only from within
	ideograph // Han, kana: a token each
)

// asciiClass is the class of the runes below 128; control characters are space.
var asciiClass = [128]class{
	space, space, space, space, space, space, space, space, space, space, space, space, space, space, space, space,
	space, space, space, space, space, space, space, space, space, space, space, space, space, space, space, space,
	space, punct, punct, punct, currency, symbol, punct, punct, punct, punct, punct, symbol, punct, punct, punct, punct,
	digit, digit, digit, digit, digit, digit, digit, digit, digit, digit, punct, punct, symbol, symbol, symbol, punct,
	punct, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter,
	letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, punct, punct, punct, symbol, extend,
	punct, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter,
	letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, letter, punct, symbol, punct, symbol, space,
}

// classOf returns the class of r.
func classOf(r rune) class {
	switch {
	case r < 0x80:
		return asciiClass[r]
	case r < 0xC0:
		return latin1Class(r)
	case r < 0x250:
		if r == '×' || r == '÷' {
			return symbol
		}
		return letter
	case r >= 0x2000 && r < 0x2070:
		return generalPunctuationClass(r)
	case r >= 0x20A0 && r < 0x20D0:
		return currency
	}
	return otherClass(r)
}

// latin1Class returns the class of a rune from U+0080 to U+00BF.
func latin1Class(r rune) class {
	switch r {
	case 0xAD: // soft hyphen
		return format
	case 'ª', 'º', 'µ':
		return letter
	case '¼', '½', '¾':
		return digit
	case '²', '³', '¹':
		return extend
	case '¢', '£', '¤', '¥':
		return currency
	case '¡', '§', '«', '¶', '·', '»', '¿':
		return punct
	}
	if r <= 0xA0 {
		return space
	}
	return symbol
}

// generalPunctuationClass returns the class of a rune from U+2000 to U+206F.
func generalPunctuationClass(r rune) class {
	switch {
	case r <= 0x200B, r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F:
		return space
	case r <= 0x200F, r >= 0x202A && r <= 0x202E, r >= 0x2060:
		return format
	case r == '‰', r == '⁄', r == '⁒':
		return symbol
	}
	return punct
}

func otherClass(r rune) class {
	switch {
	case r == utf8.RuneError:
		return symbol
	case r == 0xFEFF:
		return format
	case unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana):
		return ideograph
	case unicode.IsLetter(r):
		return letter
	case unicode.IsMark(r):
		return extend
	case unicode.IsDigit(r), r >= 0x2150 && r <= 0x215F: // and vulgar fractions
		return digit
	case unicode.In(r, unicode.No):
		return extend
	case unicode.IsPunct(r):
		return punct
	case unicode.Is(unicode.Sc, r):
		return currency
	case unicode.IsSpace(r), unicode.IsControl(r):
		return space
	case unicode.Is(unicode.Cf, r):
		return format
	}
	return symbol
}

// decode returns the rune of text at i, its class and its length in bytes. A byte that is no UTF-8 is a symbol of its own.
func decode(text string, i int) (rune, class, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), asciiClass[c], 1
	}
	r, n := utf8.DecodeRuneInString(text[i:])
	return r, classOf(r), n
}

// isApostrophe reports whether r can be an apostrophe within a word.
func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', 'ʻ', '′', '＇', '`', '´':
		return true
	}
	return false
}

// isHyphen reports whether r joins the parts of a compound.
func isHyphen(r rune) bool { return r == '-' || r == '‐' || r == '‑' }

// isUpper reports whether s begins with a capital letter, after invisible characters.
func isUpper(s string) bool {
	for i := 0; i < len(s); {
		r, c, n := decode(s, i)
		if c != format {
			return unicode.IsUpper(r) || unicode.IsTitle(r)
		}
		i += n
	}
	return false
}
