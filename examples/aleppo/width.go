package main

import (
	"strings"
	"unicode"

	"golang.org/x/text/width"
)

// clean returns s in one line, fit for a terminal: white space is a single space, and nothing that steers the terminal
// is left, since an article may hold escape sequences as it may hold anything else.
func clean(s string) string {
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.In(r, unicode.Cc, unicode.Cf):
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(s), " ")
}

// cells returns how many columns of a terminal s takes.
func cells(s string) int {
	n := 0
	for _, r := range s {
		n += runeCells(r)
	}
	return n
}

func runeCells(r rune) int {
	if r < 0x300 {
		return 1 // all of Latin, and most of what comes
	}
	if unicode.In(r, unicode.Mn, unicode.Me) {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// wrap breaks s into lines of at most w cells, between words; a word that is wider than a line breaks within.
func wrap(s string, w int) []string {
	var lines []string
	line, have := "", 0
	for word := range strings.FieldsSeq(s) {
		n := cells(word)
		if line != "" && have+1+n <= w {
			line, have = line+" "+word, have+1+n
			continue
		}
		if line != "" {
			lines = append(lines, line)
		}
		for n > w {
			head := cut(word, w)
			lines = append(lines, head)
			word = word[len(head):]
			n = cells(word)
		}
		line, have = word, n
	}
	if line != "" || lines == nil {
		lines = append(lines, line)
	}
	return lines
}

// cut returns the longest head of s that takes at most w cells, but at least one rune.
func cut(s string, w int) string {
	n := 0
	for i, r := range s {
		n += runeCells(r)
		if i > 0 && n > w {
			return s[:i]
		}
	}
	return s
}
