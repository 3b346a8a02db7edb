// Package textnorm folds names, so that spellings which differ only in case, marks, apostrophes, points and hyphens
// become equal. What it makes is for looking up, never for showing.
package textnorm

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Append appends the folded form of name to dst and returns the result. The folded form is in lower case, without
// marks ("São Tomé" gives "sao tome"), without apostrophes, full stops and invisible characters ("N'Djamena" gives
// "ndjamena", "U.S." gives "us"), with "and" for "&", and with one space wherever other characters stand that are
// neither letter nor digit ("Bosnia-Herzegovina" gives "bosnia herzegovina"). It has no space at either end.
//
// Append makes nothing but dst grow: where dst has room, it allocates nothing.
func Append(dst []byte, name string) []byte {
	start, gap := len(dst), false
	for i := 0; i < len(name); {
		c := name[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'A' <= c && c <= 'Z':
				c += 'a' - 'A'
			case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
			case c == '.' || c == '\'' || c == '`':
				continue
			case c == '&':
				if len(dst) > start {
					dst = append(dst, ' ')
				}
				dst, gap = append(dst, "and"...), true
				continue
			default:
				gap = true
				continue
			}
			if gap && len(dst) > start {
				dst = append(dst, ' ')
			}
			dst, gap = append(dst, c), false
			continue
		}
		r, n := utf8.DecodeRuneInString(name[i:])
		part := name[i : i+n]
		i += n
		if ignored(r) {
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			gap = true
			continue
		}
		mark := len(dst)
		if gap && mark > start {
			dst = append(dst, ' ')
		}
		before := len(dst)
		if dst = appendLetter(dst, part, r); len(dst) == before {
			dst = dst[:mark] // all that the letter is made of is ignored
			continue
		}
		gap = false
	}
	return dst
}

// ignored reports whether r is a mark, an apostrophe, a letter written as one, or invisible.
func ignored(r rune) bool {
	switch r {
	case '’', '‘', '‛', '´', 'ʼ', 'ʻ', 'ʹ', 'ʾ', 'ʿ', 'ˈ', '′', 'ʽ', '·':
		return true
	}
	return unicode.In(r, unicode.Mn, unicode.Cf)
}

// appendLetter appends the letter r, written s, in lower case and without its marks.
func appendLetter(dst []byte, s string, r rune) []byte {
	d := norm.NFD.PropertiesString(s).Decomposition()
	if len(d) == 0 {
		return appendBase(dst, r)
	}
	for len(d) > 0 {
		r, n := utf8.DecodeRune(d)
		d = d[n:]
		if !ignored(r) {
			dst = appendBase(dst, r)
		}
	}
	return dst
}

// appendBase appends a letter that has no marks which could be taken off, in lower case, and in plain Latin letters
// where English writes it with those.
func appendBase(dst []byte, r rune) []byte {
	switch r {
	case 'ß', 'ẞ':
		return append(dst, "ss"...)
	case 'æ', 'Æ':
		return append(dst, "ae"...)
	case 'œ', 'Œ':
		return append(dst, "oe"...)
	case 'ø', 'Ø':
		return append(dst, 'o')
	case 'ł', 'Ł':
		return append(dst, 'l')
	case 'đ', 'Đ', 'ð', 'Ð', 'ɖ', 'Ɖ':
		return append(dst, 'd')
	case 'þ', 'Þ':
		return append(dst, "th"...)
	case 'ı':
		return append(dst, 'i')
	case 'ə', 'Ə', 'ɛ', 'Ɛ':
		return append(dst, 'e')
	case 'ħ', 'Ħ':
		return append(dst, 'h')
	case 'ŋ', 'Ŋ':
		return append(dst, 'n')
	case 'ɔ', 'Ɔ':
		return append(dst, 'o')
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}
