package article

// Parse returns the structure of text. It takes any bytes and never fails: text without a visible character has no
// paragraphs, and a byte that is no UTF-8 is a token of kind [Symbol].
//
// A blank line parts paragraphs. Lines without blank lines between them are a paragraph each, unless the text is
// hard-wrapped: then a paragraph goes on until a blank line, a short line that ends a sentence, an indent, or a bullet.
// Text counts as hard-wrapped where no line is wider than 132 characters and, of the lines that end no sentence, most are
// filled, so that the first word of the next would not have fitted, and many are followed by a small letter. A line that
// begins with a small letter, after one that ends no sentence, continues it in any text.
//
// The time is linear in len(text).
func Parse(text string) *Article { return parse(text, layOut(text), nil) }

// parse returns the structure of text with the given paragraphs, of the kinds in known, which it writes to. Where that is
// nil, and where a kind is Unknown, kinds are to be found.
func parse(text string, spans []Span, known []Kind) *Article {
	a := &Article{Text: text}
	if len(spans) == 0 {
		return a
	}
	toks := make([]Token, 0, len(text)/5+8)
	ends := make([]int, len(spans))
	for i, s := range spans {
		toks = appendTokens(toks, text, s.Start, s.End)
		ends[i] = len(toks)
	}
	a.Paragraphs = make([]Paragraph, 0, len(spans))
	sents := make([]Sentence, 0, len(toks)/20+len(spans))
	counts := make([]int, 0, len(spans))
	kinds := known[:0]
	from := 0
	for i, s := range spans {
		ps := toks[from:ends[i]:ends[i]]
		from = ends[i]
		if len(ps) == 0 {
			continue
		}
		if known != nil {
			kinds = append(kinds, known[i])
		}
		had := len(sents)
		sents = appendSentences(sents, text, ps)
		counts = append(counts, len(sents)-had)
		a.Paragraphs = append(a.Paragraphs, Paragraph{Span: s})
	}
	for i, n := range counts {
		a.Paragraphs[i].Sentences = sents[:n:n]
		sents = sents[n:]
	}
	classify(a, kinds)
	return a
}
