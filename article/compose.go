package article

// A Part is a paragraph that is known before the text is read, as from a page or a format of newsrooms.
type Part struct {
	Kind Kind   `json:"kind"` // Unknown where it is to be found, as [Parse] finds it
	Text string `json:"text"`
}

// Compose returns the structure of an article whose paragraphs are known, and the kinds of some of them. Its Text is that
// of the parts, byte for byte, with a blank line between them: each begins two bytes after the end of the one before it. A
// part without a visible character is no paragraph, and one of kind [Dateline] gives Article.Dateline however it is written.
//
// Like [Parse], Compose takes any bytes and never fails. The time is linear in the length of the text.
func Compose(parts []Part) *Article {
	n := 0
	for _, p := range parts {
		n += len(p.Text) + len("\n\n")
	}
	text := make([]byte, 0, n)
	spans := make([]Span, 0, len(parts))
	kinds := make([]Kind, 0, len(parts))
	for i, p := range parts {
		if i > 0 {
			text = append(text, "\n\n"...)
		}
		if s := visible(p.Text); !s.IsEmpty() {
			at := len(text)
			spans = append(spans, Span{at + s.Start, at + s.End})
			kinds = append(kinds, p.Kind)
		}
		text = append(text, p.Text...)
	}
	return parse(string(text), spans, kinds)
}

// visible returns the part of s from its first visible character to its last.
func visible(s string) Span {
	var out Span
	for i := 0; i < len(s); {
		_, c, n := decode(s, i)
		if c != space && c != format {
			if out.IsEmpty() {
				out.Start = i
			}
			out.End = i + n
		}
		i += n
	}
	return out
}

// setKinds gives the paragraphs the kinds that are known, and the dateline that one of them is. What else looks like a
// headline is a subheading where the headline is known.
func setKinds(a *Article, known []Kind) {
	headline := false
	for _, k := range known {
		headline = headline || k == Headline
	}
	for i := range a.Paragraphs {
		p := &a.Paragraphs[i]
		switch {
		case known[i] != Unknown && known[i] <= List:
			p.Kind = known[i]
		case headline && p.Kind == Headline:
			p.Kind = Subheading
		}
	}
}

// plainDateline reads a dateline that is known to be one: "Kabul", "Lima, Peru, May 4", "Beira (Coast Wire)". Its place
// ends before a date or a bracket.
func plainDateline(text string, toks []Token) Filing {
	last := len(toks)
	for last > 1 && (isDash(toks[last-1].Span.In(text)) || toks[last-1].Span.In(text) == ":") {
		last--
	}
	toks = toks[:last]
	f := Filing{Span: Span{toks[0].Span.Start, toks[last-1].Span.End}}
	place := 0 // tokens
	for i := 0; i < len(toks); i++ {
		w := toks[i].Span.In(text)
		if w == "(" {
			for j := i + 1; j < len(toks); j++ {
				if toks[j].Span.In(text) == ")" && j > i+1 {
					f.Agency = Span{toks[i+1].Span.Start, toks[j-1].Span.End}
				}
			}
			break
		}
		if s, e := dateAt(text, toks, i); e > 0 && f.Date.IsEmpty() {
			i = e - 1
			for toks[e-1].Span.In(text) == "," {
				e--
			}
			f.Date = Span{toks[s].Span.Start, toks[e-1].Span.End}
		} else if w != "," && f.Date.IsEmpty() {
			place = i + 1
		}
	}
	if place > 0 {
		f.Place = Span{toks[0].Span.Start, toks[place-1].Span.End}
	}
	return f
}
