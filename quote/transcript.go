package quote

import (
	"strings"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// A transcript names each speaker in capitals before a colon, "RUIZ: We won.", or sets Q: and A:.

// transcript reports whether the article is, or holds, a transcript: two paragraphs or more begin with such a label.
func transcript(a *article.Article) bool {
	n := 0
	for i := range a.Paragraphs {
		if len(label(a.Paragraphs[i].Span.In(a.Text))) > 0 {
			n++
		}
	}
	return n > 1
}

// label returns the label that a paragraph begins with, after an opening mark, with everything before it and without its
// colon; "" where there is none.
func label(text string) string {
	colon := strings.IndexByte(text[:min(len(text), 60)], ':')
	if colon < 1 {
		return ""
	}
	name := strings.TrimLeft(text[:colon], "\"'“‘ ")
	letters := 0
	for _, r := range name {
		switch {
		case r >= 'A' && r <= 'Z', r >= 0xC0 && r <= 0xDE:
			letters++
		case strings.ContainsRune(" .-'’", r):
		default:
			return ""
		}
	}
	if letters < 2 && name != "Q" && name != "A" || strings.Count(name, " ") > 3 {
		return ""
	}
	return text[:colon]
}

// spoken takes the paragraph at work as the words of the speaker that its label names, and reports whether it has one. A
// paragraph without a label goes on with the one before where on says that it may.
func (x *extraction) spoken(text string, on bool) bool {
	v := &x.view
	name := label(text)
	if l := nameLabel(text); name == "" && x.labels[l] {
		name = l
	}
	if name == "" {
		if !on || len(x.out) == 0 || len(v.pairs) == 0 || !v.pairs[0].continued || v.pairs[0].open != 0 {
			return false
		}
		if v.tagAt(1) == dash {
			return true // a note: "(LAUGHTER)"
		}
		last := &x.out[len(x.out)-1]
		last.Parts = append(last.Parts, v.span(0, len(v.toks)))
		return true
	}
	colon := 0
	for colon < len(v.toks) && v.word(colon) != ":" {
		colon++
	}
	from := 0
	for from < colon && v.tagAt(from) == mark {
		from++
	}
	if from == colon || colon+1 >= len(v.toks) {
		return false
	}
	f := finding{parts: []run{{colon + 1, len(v.toks)}}, cue: run{colon, colon + 1}, source: run{from, colon}, rule: "transcript", confidence: article.High}
	x.found = x.found[:0]
	x.add(f)
	x.emit(&x.found[0], false)
	q := &x.out[len(x.out)-1]
	q.Kind = Direct
	if name == "A" {
		q.Speaker = x.interviewed()
		x.last.speaker, x.named = q.Speaker, x.last
	}
	return true
}

// interviewed returns who answers in an interview whose answers begin with A: the person whom the text before the first
// question mentions most often.
func (x *extraction) interviewed() entity.ID {
	if x.asked {
		return x.answers
	}
	x.asked = true
	end := x.out[0].Parts[0].Start
	for i := range x.out {
		if q := &x.out[i]; q.Rule == "transcript" {
			end = q.Parts[0].Start
			break
		}
	}
	most := 0
	for i := range x.ents {
		e := &x.ents[i]
		n, named := 0, false
		for _, m := range e.Mentions {
			if m.Span.Start < end {
				n++
				named = named || m.Form == entity.Name
			}
		}
		if e.Kind == entity.Person && !e.Plural && named && n > most {
			x.answers, most = entity.ID(i+1), n
		}
	}
	return x.answers
}
