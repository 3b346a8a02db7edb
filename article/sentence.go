package article

import "strings"

// A splitter cuts the tokens of a paragraph into sentences. It knows which quotation marks are open, so that a closing
// mark stays with the sentence before it and an opening one goes with the sentence after.
type splitter struct {
	text   string
	toks   []Token // of one paragraph
	casual bool    // sentences may begin with a small letter
	items  bool    // the paragraph begins with the number of a list item: others may follow in it
}

// appendSentences appends to dst the sentences of the paragraph whose tokens are toks.
func appendSentences(dst []Sentence, text string, toks []Token) []Sentence {
	s := splitter{text: text, toks: toks}
	s.casual = s.isCasual()
	s.items = s.marker(0) > 0
	start := 0
	for i := 0; i < len(toks); {
		if s.within(i) {
			i++
			continue
		}
		end, ok := s.endAt(i)
		if ok && end < len(toks) && !s.goesOn(start, i, end) {
			dst = append(dst, sentence(toks[start:end:end]))
			start = end
		}
		i = end
	}
	if start < len(toks) {
		dst = append(dst, sentence(toks[start:len(toks):len(toks)]))
	}
	return dst
}

// within reports whether token i is a word among words, as most are: no sentence ends with it. It spares them what endAt asks.
func (s *splitter) within(i int) bool {
	t := s.toks[i]
	return t.Kind == Word && i+1 < len(s.toks) && s.toks[i+1].Kind == Word && (i == 0 || s.toks[i-1].Kind != Number) &&
		!s.items && s.text[t.Span.End-1] != '.'
}

// isCasual reports whether the writer does without capitals: the paragraph begins with a small letter, or says i for I.
func (s *splitter) isCasual() bool {
	if w := s.toks[0].Span.In(s.text); s.toks[0].Kind == Word && isLower(w) && !s.lowerStart(w, 0) {
		return true
	}
	for i, t := range s.toks {
		if t.Kind == Word && t.Span.Len() == 1 && s.text[t.Span.Start] == 'i' && i > 0 && s.toks[i-1].Kind != Punct {
			return true
		}
	}
	return false
}

func sentence(toks []Token) Sentence {
	return Sentence{Span{toks[0].Span.Start, toks[len(toks)-1].Span.End}, toks}
}

// endAt reports whether token i is a mark that can end a sentence, and where what follows it begins: after further such
// marks, closing quotation marks and brackets.
func (s *splitter) endAt(i int) (int, bool) {
	if !s.terminal(i) {
		return i + 1, s.endsUnmarked(i)
	}
	switch n := s.spaced(i); {
	case n == 3: // words left out: . . .
		return i + n, false
	case n > 3 && i > 0 && !s.gap(i) && i+n < len(s.toks) && s.toks[i+n].Kind == Word: // a full stop, and then words left out
		return i + 1, true
	}
	j := i + 1
	for j < len(s.toks) && (s.terminal(j) && s.toks[j].Kind == Punct || s.closes(j)) {
		j++
	}
	for s.isNote(j) {
		j += 3
	}
	return j, true
}

// spaced counts the full stops that stand apart from one another from token i on, up to 4.
func (s *splitter) spaced(i int) int {
	n := 0
	for n < 4 && i+n < len(s.toks) && s.toks[i+n].Span.In(s.text) == "." && (n == 0 || s.gap(i+n)) {
		n++
	}
	return n
}

// isNote reports whether a note such as [3] stands at token i: it goes with the sentence before.
func (s *splitter) isNote(i int) bool {
	return i+2 < len(s.toks) && s.toks[i].Span.In(s.text) == "[" && s.toks[i+1].Kind == Number && s.toks[i+2].Span.In(s.text) == "]"
}

// terminal reports whether token i is, or ends in, a mark that can end a sentence.
func (s *splitter) terminal(i int) bool {
	w := s.toks[i].Span.In(s.text)
	switch s.toks[i].Kind {
	case Punct, Symbol:
		if i > 0 && len(w) > 1 && s.toks[i-1].Span.In(s.text) == "[" { // words left out of a quotation: [...]
			return false
		}
		switch w[0] {
		case '.', '!', '?':
			return true
		}
		switch w {
		case "…", "‽", "⁇", "⁈", "⁉", "。", "！", "？", "।", "؟", "۔":
			return true
		}
	case Word:
		return w[len(w)-1] == '.' && len(w) > 1
	}
	return false
}

// closes reports whether token i is a closing quotation mark or bracket after a terminal mark.
func (s *splitter) closes(i int) bool {
	t := s.toks[i]
	if t.Kind != Punct && t.Kind != Symbol {
		return false
	}
	switch t.Span.In(s.text) {
	case "”", "’", "»", "›", ")", "]", "}":
		return true
	case "''":
		// It opens where it stands apart from what is before it and touches what follows.
		return !s.gap(i) || i+1 == len(s.toks) || s.gap(i+1)
	case `"`, "'", "“", "„", "«":
		// A straight mark, or one set the wrong way round, closes where it touches what is before it and not what follows.
		return s.toks[i-1].Span.End == t.Span.Start && (i+1 == len(s.toks) || s.gap(i+1) || s.toks[i+1].Kind == Punct)
	}
	return false
}

// gap reports whether token i stands apart from the one before it.
func (s *splitter) gap(i int) bool { return s.toks[i].Span.Start > s.toks[i-1].Span.End }

// goesOn reports whether the sentence that began at token start goes on at token next, although token i, and what closes
// after it, could end it.
func (s *splitter) goesOn(start, i, next int) bool {
	mark := s.toks[i].Span.In(s.text)
	after := s.toks[next].Span.In(s.text)
	last := s.toks[next-1].Span.In(s.text)
	quoted := next > i+1 && isQuoteMark(last)
	opener, first := s.firstWord(next)
	switch {
	case next == i+1 && (s.endsUnmarked(i) || s.spaced(next) == 3):
		return false
	case s.toks[next].Kind == Punct && !isOpening(after) && !isDash(after) && !isBullet(after):
		return true // a comma, a bracket that closes
	case opener < len(s.toks) && isLower(first):
		if mark[0] == '.' && s.toks[i].Kind == Punct && s.lowerStart(first, opener) || !quoted && s.toks[i].Kind == Punct && mark != "..." && (s.casual || mark == "." && next == i+1 && s.plainWord(i-1)) {
			return false
		}
		return true
	case !s.gap(next) && !quoted && s.toks[next].Kind != Word:
		return true
	case s.toks[i].Kind == Word:
		return !s.abbrevEnds(i, next, opener, first)
	case i == start && s.toks[start].Kind == Punct && next == i+1:
		return true // "... and" at the beginning
	case mark == "." && (s.isMarker(start, i) || i > 0 && s.toks[i-1].Span.In(s.text) == "°"):
		return true // "1. First", "N°. 5"
	case (mark == "?" || mark == "!") && quoted, mark == "…", mark == "..." && quoted:
		return s.tagFollows(next)
	case mark == "!" && !quoted:
		return i > 0 && s.bangName(i) && first != "" && !isOpener(first)
	case isDash(after):
		return true
	}
	return false
}

// plainWord reports whether token i is a word of four small letters or more: a full stop after it is no abbreviation's.
func (s *splitter) plainWord(i int) bool {
	if i < 0 || s.toks[i].Kind != Word || s.toks[i].Span.Len() < 4 {
		return false
	}
	for _, c := range []byte(s.toks[i].Span.In(s.text)) {
		if c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// firstWord returns the index and the text of the first token from i on that is no mark.
func (s *splitter) firstWord(i int) (int, string) {
	for ; i < len(s.toks); i++ {
		if t := s.toks[i]; t.Kind != Punct && t.Kind != Symbol {
			return i, t.Span.In(s.text)
		}
		if s.terminal(i) {
			break
		}
	}
	return len(s.toks), ""
}

// lowerStart reports whether a sentence may begin with the lower-case word w at token i: a name such as al-Shabaab,
// iPhone or eBay, or a web address.
func (s *splitter) lowerStart(w string, i int) bool {
	if s.toks[i].Kind == URL || s.toks[i].Kind == Handle || s.toks[i].Kind == Hashtag {
		return true
	}
	for j := 1; j < len(w) && j < 4; j++ {
		if w[j] >= 'A' && w[j] <= 'Z' || w[j] == '-' && isUpper(w[j+1:]) {
			return true
		}
	}
	return false
}

// abbrevEnds reports whether a sentence ends with the abbreviation at token i, given that the word first begins at token
// opener and everything from token next on follows.
func (s *splitter) abbrevEnds(i, next, opener int, first string) bool {
	w := s.toks[i].Span.In(s.text)
	w = w[:len(w)-1]
	if next > i+1 && isQuoteMark(s.toks[next-1].Span.In(s.text)) {
		return true
	}
	if opener == len(s.toks) {
		return true
	}
	kind := abbrevOf(w)
	switch {
	case kind == title, kind == numeric, kind == month, len(w) == 1:
		return false
	case s.toks[opener].Kind == Number:
		return kind == ending && !listed(" inc corp ltd co cos bros approx est ca al min max cf ", w)
	case isOpener(first):
		return true
	case strings.EqualFold(w, "p.m"), strings.EqualFold(w, "a.m"):
		return !isTimeWord(first)
	case strings.EqualFold(w, "etc"), strings.EqualFold(w, "al"):
		return true
	}
	return false
}

// tagFollows reports whether a speech tag follows a quoted question or exclamation: a name or a noun phrase and a verb
// of speech, before any other mark. The sentence goes on with it.
func (s *splitter) tagFollows(i int) bool {
	for n := 0; i < len(s.toks) && n < 9; i, n = i+1, n+1 {
		w := s.toks[i].Span.In(s.text)
		if n > 0 && isSpeechVerb(w) {
			return true
		}
		if s.toks[i].Kind != Word || n > 0 && isLower(w) && !isParticle(w) {
			return false
		}
	}
	return false
}

// bangName reports whether the exclamation mark at token i belongs to the name before it.
func (s *splitter) bangName(i int) bool {
	switch s.toks[i-1].Span.In(s.text) {
	case "Yahoo", "Jeopardy", "Oklahoma", "Jumbo", "Yum", "Joomla":
		return s.toks[i-1].Span.End == s.toks[i].Span.Start
	}
	return false
}
