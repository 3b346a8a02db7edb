// Package coref reads corpora that tell which mentions of a text stand for the same.
package coref

import (
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/newstext/newstext/article"
)

// A Gap is one pronoun of GAP with two names that it may stand for.
type Gap struct {
	ID, Text  string
	Pronoun   article.Span
	Feminine  bool
	Names     [2]article.Span
	StandsFor [2]bool
}

// ReadGap reads a file of GAP, whose offsets count runes: ID, text, pronoun, offset, A, offset, true or false, B, offset,
// true or false, address, between tabs.
func ReadGap(file string) ([]Gap, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	lines := strings.Split(strings.TrimRight(string(data), "\n"), "\n")
	var out []Gap
	for i, line := range lines[1:] {
		f := strings.Split(line, "\t")
		if len(f) < 10 {
			return nil, fmt.Errorf("%s:%d: want 11 columns, have %d", file, i+2, len(f))
		}
		c := Gap{ID: f[0], Text: f[1], Feminine: strings.Contains(" she her hers herself ", " "+strings.ToLower(f[2])+" ")}
		for column, span := range [...]*article.Span{2: &c.Pronoun, 4: &c.Names[0], 7: &c.Names[1]} {
			if span == nil {
				continue
			}
			if *span, err = runeSpan(c.Text, f[column], f[column+1]); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, i+2, err)
			}
		}
		c.StandsFor = [2]bool{f[6] == "TRUE", f[9] == "TRUE"}
		out = append(out, c)
	}
	return out, nil
}

// runeSpan returns where word stands in text, at the rune with the given number.
func runeSpan(text, word, number string) (article.Span, error) {
	n, err := strconv.Atoi(number)
	if err != nil {
		return article.Span{}, err
	}
	for i := range text {
		if n == 0 && strings.HasPrefix(text[i:], word) {
			return article.Span{Start: i, End: i + len(word)}, nil
		}
		n--
	}
	return article.Span{}, fmt.Errorf("%q does not stand at %s", word, number)
}
