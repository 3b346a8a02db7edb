package article

// Sentences that end without a mark: what the layout of a page showed and its text has lost.

// endsUnmarked reports whether a sentence ends with token i although it is no mark that ends sentences.
func (s *splitter) endsUnmarked(i int) bool {
	switch t := s.toks[i]; t.Kind {
	case URL:
		if s.addressEnds(i) {
			return true
		}
	case Punct:
		if i <= 4 && s.salutes(i) {
			return true
		}
	case Number:
		if i == 1 && s.labels(i) {
			return true
		}
	case Word:
		if i > 0 && s.toks[i-1].Kind == Number && s.labels(i) {
			return true
		}
	}
	return i+1 < len(s.toks) && (s.items || s.toks[i+1].Kind != Word) && s.itemAt(i+1)
}

// addressEnds reports whether a sentence ends with the web address at token i, without a full stop: another address or
// a word that opens sentences follows.
func (s *splitter) addressEnds(i int) bool {
	if s.toks[i].Kind != URL || i+1 >= len(s.toks) {
		return false
	}
	next := s.toks[i+1]
	return next.Kind == URL || isUpper(next.Span.In(s.text)) && isOpener(next.Span.In(s.text))
}

// salutes reports whether token i is the comma after the salutation or the sign-off of a letter: "Dear Ms. Vella, We …".
func (s *splitter) salutes(i int) bool {
	if i == 0 || s.toks[i].Span.In(s.text) != "," || i+1 >= len(s.toks) {
		return false
	}
	for _, t := range s.toks[:i] {
		if w := t.Span.In(s.text); !isUpper(w) || isOpener(w) {
			return false
		}
	}
	next := s.toks[i+1].Span.In(s.text)
	return len(next) > 1 && isUpper(next) && isOpener(next) && next != "The"
}

// labels reports whether token i ends a label that stands before a sentence: the number of a figure at the beginning of a
// paragraph, "Figure 2.4 The", or the time of an entry in live coverage, "10:42 AM The".
func (s *splitter) labels(i int) bool {
	if i+1 >= len(s.toks) || i == 0 {
		return false
	}
	w, before, next := s.toks[i].Span.In(s.text), s.toks[i-1].Span.In(s.text), s.toks[i+1].Span.In(s.text)
	switch w {
	case "AM", "PM", "GMT":
		return s.toks[i-1].Kind == Number && len(before) > 3 && isUpper(next) && isOpener(next)
	}
	return i == 1 && s.toks[i].Kind == Number && isUpper(next) && (before == "Figure" || before == "Table" || before == "Fig.")
}
