package article

// marker returns the number of tokens of the list marker that begins at token i, "1.", "2)", "b." or "3.)", perhaps after
// a bullet, and 0 where there is none.
func (s *splitter) marker(i int) int {
	n := 0
	if i < len(s.toks) && isListBullet(s.toks[i].Span.In(s.text)) {
		n++
	}
	if i+n+2 >= len(s.toks) {
		return 0
	}
	t := s.toks[i+n]
	if t.Span.Len() > 2 || t.Kind != Number && (t.Kind != Word || t.Span.Len() != 1 || !isLower(t.Span.In(s.text))) {
		return 0
	}
	n++
	from := n
	for n-from < 2 && i+n < len(s.toks) && !s.gap(i+n) {
		if w := s.toks[i+n].Span.In(s.text); w != "." && w != ")" {
			break
		}
		n++
	}
	if n == from {
		return 0
	}
	return n
}

// itemAt reports whether an item of a list begins at token i, within a paragraph: at a bullet, or at a number with its
// point in a paragraph that began with one.
func (s *splitter) itemAt(i int) bool {
	if i >= len(s.toks) || !s.gap(i) {
		return false
	}
	if isListBullet(s.toks[i].Span.In(s.text)) {
		return true
	}
	if !s.items || isListBullet(s.toks[i-1].Span.In(s.text)) {
		return false
	}
	n := s.marker(i)
	return n > 0 && i+n < len(s.toks) && isUpper(s.toks[i+n].Span.In(s.text))
}

// isMarker reports whether the tokens from start to the point at end are a list marker and nothing else.
func (s *splitter) isMarker(start, end int) bool {
	n := s.marker(start)
	return n > 0 && end < start+n
}

// isListBullet reports whether w is a mark that does nothing but open items of lists.
func isListBullet(w string) bool {
	switch w {
	case "•", "●", "▪", "■", "◦", "‣", "⁃":
		return true
	}
	return false
}
