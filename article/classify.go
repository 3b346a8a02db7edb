package article

import "strings"

// classify sets the kinds of a's paragraphs, those in known as they are there, and its dateline.
//
// What a paragraph says about itself comes first: boilerplate, credits, captions, lists, bylines, datelines. What is left
// is body, but for lines set as titles: the first of them, above the body, is the headline, the others are subheadings.
func classify(a *Article, known []Kind) {
	c := classifier{a.Text, a.Paragraphs}
	for i := range a.Paragraphs {
		a.Paragraphs[i].Kind = c.self(i)
	}
	c.titles()
	if known != nil {
		setKinds(a, known)
	}
	for i, p := range a.Paragraphs {
		toks := c.tokens(i, longestDateline+2)
		if p.Kind == Dateline {
			a.Dateline, _ = dateline(a.Text, toks)
			if a.Dateline == (Filing{}) && known != nil && known[i] == Dateline {
				a.Dateline = plainDateline(a.Text, toks)
			}
		} else if p.Kind == Body {
			if f, n := dateline(a.Text, toks); n > 0 {
				a.Dateline = f
			}
			return
		}
		if a.Dateline != (Filing{}) {
			return
		}
	}
}

type classifier struct {
	text string
	ps   []Paragraph
}

// tokens returns the tokens of paragraph i, no more than most of its first sentences' worth.
func (c *classifier) tokens(i, most int) []Token {
	ss := c.ps[i].Sentences
	toks := ss[0].Tokens
	for _, s := range ss[1:] {
		if len(toks) >= most {
			break
		}
		toks = append(toks[:len(toks):len(toks)], s.Tokens...)
	}
	return toks
}

// words counts the tokens of paragraph i that are no marks, up to 40.
func (c *classifier) words(i int) int {
	n := 0
	for _, s := range c.ps[i].Sentences {
		for _, t := range s.Tokens {
			if t.Kind != Punct && t.Kind != Symbol {
				n++
			}
			if n == 40 {
				return n
			}
		}
	}
	return n
}

// self returns the kind that paragraph i gives away by itself, and Body for the rest.
func (c *classifier) self(i int) Kind {
	n := c.words(i)
	first := c.ps[i].Sentences[0].Tokens[0]
	var s string
	if n <= longestFurniture {
		s = fold(c.ps[i].Span.In(c.text))
		switch {
		case isBoilerplate(s, n), n == 1 && first.Kind == URL:
			return Boilerplate
		case isCredit(s):
			return Credit
		case isCaption(s):
			return Caption
		}
	}
	if isBullet(first.Span.In(c.text)) && n > 0 || c.isItem(i) {
		return List
	}
	if n <= 16 {
		if c.isByline(i, s) {
			return Byline
		}
		toks := c.tokens(i, longestDateline+2)
		if _, k := dateline(c.text, toks); k > 0 && k == len(toks) || isDayLine(c.text, toks) {
			return Dateline
		}
	}
	return Body
}

// isItem reports whether paragraph i begins like a numbered item, "1. " or "2)" or "(a)", and one beside it does too.
func (c *classifier) isItem(i int) bool {
	return c.numbered(i) && (i > 0 && c.numbered(i-1) || i+1 < len(c.ps) && c.numbered(i+1))
}

func (c *classifier) numbered(i int) bool {
	toks := c.ps[i].Sentences[0].Tokens
	if len(toks) < 3 {
		return false
	}
	w := func(i int) string { return toks[i].Span.In(c.text) }
	if w(0) == "(" {
		return w(2) == ")" && len(w(1)) <= 3
	}
	short := toks[0].Kind == Number && len(w(0)) <= 2 || toks[0].Kind == Word && len(w(0)) == 1 && isLower(w(0))
	return short && (w(1) == "." || w(1) == ")") && toks[0].Span.End == toks[1].Span.Start
}

// isByline reports whether paragraph i says who wrote the article: "By Ana Ruiz and Li Wei", "Ana Ruiz, Staff Writer".
func (c *classifier) isByline(i int, head string) bool {
	toks := c.tokens(i, 20)
	w := func(i int) string { return toks[i].Span.In(c.text) }
	last := w(len(toks) - 1)
	if last == "." || last == "?" || last == "!" || last == ":" {
		return false
	}
	from := 0
	switch {
	case strings.HasPrefix(head, "by "):
		from = 1
	case strings.HasPrefix(head, "from our "), strings.HasPrefix(head, "our correspondent"), strings.HasPrefix(head, "staff report"):
		return true
	case !hasOffice(head):
		return false
	}
	if from == len(toks) || i > 4 && from == 0 {
		return false
	}
	for j := from; j < len(toks); j++ {
		t := toks[j]
		if t.Kind == Word && !isUpper(w(j)) && (j == from || !isParticle(w(j)) && !listed(" with by our staff reporter writer correspondent editor special political business ", w(j))) {
			return false
		}
		if t.Kind == Number {
			return false
		}
	}
	return true
}

// hasOffice reports whether head, folded, names an office of a newsroom after a comma or a bar.
func hasOffice(head string) bool {
	_, rest, ok := strings.Cut(head, ",")
	if !ok {
		_, rest, ok = strings.Cut(head, "|")
	}
	if !ok {
		return false
	}
	for _, office := range [...]string{"staff writer", "correspondent", "reporter", "editor", "staff"} {
		if strings.Contains(rest, office) {
			return true
		}
	}
	return false
}

// titles finds the headline and the subheadings among the paragraphs that are Body so far.
func (c *classifier) titles() {
	body := -1 // the first that is set as text
	for i := range c.ps {
		if c.ps[i].Kind == Body && !c.isTitle(i, true) {
			body = i
			break
		}
	}
	if body < 0 { // titles alone: the first of several is the headline
		body = len(c.ps)
	}
	headline := false
	for i := range c.ps {
		switch {
		case c.ps[i].Kind != Body || i == body:
		case i < body && !headline:
			c.ps[i].Kind = Headline
			headline = len(c.ps) > 1
			if !headline {
				c.ps[i].Kind = Body
			}
		case i < body:
			c.ps[i].Kind = Subheading
		case c.isTitle(i, false) && i+1 < len(c.ps) && c.ps[i+1].Kind == Body && !c.isTitle(i+1, false):
			c.ps[i].Kind = Subheading
		}
	}
}

// isTitle reports whether paragraph i is set as a title: one line, short, without a full stop. Above the body (top) it
// may be as long as headlines are and ask a question.
func (c *classifier) isTitle(i int, top bool) bool {
	p := c.ps[i]
	if len(p.Sentences) > 2 {
		return false
	}
	most := 10
	if top {
		most = 24
	}
	n := c.words(i)
	if n == 0 || n > most {
		return false
	}
	s := p.Sentences[len(p.Sentences)-1]
	switch w := s.Tokens[len(s.Tokens)-1].Span.In(c.text); w {
	case "?", "!":
		return n <= 16
	case ".", ",", ":", ";", "…", "...":
		return false
	case "”", `"`, "’", "'", "''", "»":
		return top && !endsSentence(s.Span.In(c.text)) // a headline may end in a quotation, not in a quoted sentence
	}
	return !endsSentence(s.Span.In(c.text)) || n <= 8 && !top && allCaps(p.Span.In(c.text))
}
