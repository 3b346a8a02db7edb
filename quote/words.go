package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/newstext/newstext/article"
)

// candidates finds the tags that token t may have.
func (g *tagger) candidates(v *view, i int, t *token, begins, title bool) {
	switch t.kind {
	case article.Number:
		g.add(i, number, 0)
		return
	case article.Punct, article.Symbol:
		g.add(i, markTag(t.span.In(v.low)), 0)
		return
	case article.URL, article.Email, article.Handle, article.Hashtag:
		g.add(i, proper, 0)
		return
	}
	var buf [32]byte
	word := plain(buf[:0], t.span.In(v.low))
	if !t.capital {
		if !g.lookUp(i, word, 0) {
			g.guess(i, word)
		}
		return
	}
	exact := plain(buf[:0], t.span.In(v.text))
	known := g.lookUp(i, exact, 0)
	word = plain(buf[:0], t.span.In(v.low))
	penalty := int32(70)
	if begins || title {
		penalty = 0
	}
	lower := g.lookUp(i, word, penalty)
	switch {
	case !known && lower && (begins || title):
		g.add(i, proper, 215)
	case !known:
		g.add(i, proper, 150)
		if !lower && title {
			g.guess(i, word)
		}
	}
}

// plain appends the word w to buf with plain apostrophes, cut to what buf holds.
func plain(buf []byte, w string) []byte {
	for i := 0; i < len(w) && len(buf) < cap(buf); i++ {
		if strings.HasPrefix(w[i:], "’") {
			buf = append(buf, '\'')
			i += len("’") - 1
			continue
		}
		buf = append(buf, w[i])
	}
	return buf
}

// guess adds the tags that the last letters of an unknown word speak for.
func (g *tagger) guess(i int, word []byte) {
	if from, to := findLine(cueTable, word); from < to {
		g.add(i, finite, 0)
		g.add(i, base, 0)
		g.add(i, noun, rare)
		return
	}
	var buf [8]byte
	for k := 4; k >= 0; k-- {
		if k < len(word) && g.lookUp(i, append(append(buf[:0], '-'), word[len(word)-k:]...), 0) {
			return
		}
	}
	g.add(i, noun, 0)
}

// lookUp adds the tags of a line of the word table, each at extra cost, and reports whether there is one.
func (g *tagger) lookUp(i int, key []byte, extra int32) bool {
	line := g.line(key)
	if line == "" {
		return false
	}
	for p := len(key); p < len(line); {
		p++ // the space
		tag := line[p]
		cost := int32(0)
		for p++; p < len(line) && line[p] != ' '; p++ {
			cost = cost*10 + int32(line[p]-'0')
		}
		switch tag {
		case adjective:
			extra /= 4
		case base: // what is seen as an infinitive can be a present tense
			g.add(i, finite, cost+extra+rare)
		case participle:
			g.add(i, finite, cost+extra+rare)
		case finite:
			if strings.HasSuffix(string(key), "ed") {
				g.add(i, participle, cost+extra+rare)
			}
		}
		g.add(i, tag, cost+extra)
	}
	return true
}

// line returns the line of wordTable for key, or "". Words come again and again, so that it remembers where lines begin.
func (g *tagger) line(key []byte) string {
	h := uint32(2166136261)
	for _, c := range key {
		h = (h ^ uint32(c)) * 16777619
	}
	slot := &g.recent[h>>22]
	if at := int(*slot) - 1; at >= 0 {
		rest := wordTable[at:]
		if len(rest) > len(key) && rest[len(key)] == ' ' && rest[:len(key)] == string(key) {
			return rest[:strings.IndexByte(rest, '\n')]
		}
	}
	from, to := findLine(wordTable, key)
	if from < to {
		*slot = int32(from) + 1
	}
	return wordTable[from:to]
}

// findLine returns where the line of table is that begins with key and a space, without its end; an empty range where there
// is none. The lines of table are in the order of bytes of their keys.
func findLine(table string, key []byte) (from, to int) {
	lo, hi := 0, len(table)
	for lo < hi {
		mid := int(uint(lo+hi) >> 1)
		start := strings.LastIndexByte(table[lo:mid], '\n') + 1 + lo
		end := start + strings.IndexByte(table[start:], '\n')
		line := table[start:end]
		switch k := line[:strings.IndexByte(line, ' ')]; {
		case k == string(key):
			return start, end
		case k < string(key):
			lo = end + 1
		default:
			hi = start
		}
	}
	return 0, 0
}

// markTag returns the tag of a mark of punctuation or a symbol.
func markTag(w string) byte {
	switch w {
	case ",", "،":
		return comma
	case ".", "!", "?", "…", "...":
		return stop
	case ":", ";", "-", "--", "–", "—", "―", "(", ")", "[", "]", "/":
		return dash
	case "$", "%", "€", "£":
		return noun
	}
	if r, _ := utf8.DecodeRuneInString(w); isMark(r) || w == "``" || w == "''" {
		return mark
	}
	return other
}
