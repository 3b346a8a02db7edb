package main

import (
	"strings"

	"github.com/newstext/newstext/article"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// paragraphs returns the paragraphs under n, in order, on one line each, with their kinds where the markup tells. The
// flat text that extractors offer joins some of them, or breaks lines within one; the nodes know.
func paragraphs(n *html.Node) []article.Part {
	var w walker
	w.walk(n, article.Unknown)
	w.flush(article.Unknown)
	return w.out
}

// A walker gathers text until a paragraph is over.
type walker struct {
	text   strings.Builder
	breaks int // line breaks since the last text
	out    []article.Part
}

func (w *walker) walk(n *html.Node, k article.Kind) {
	switch n.Type {
	case html.TextNode:
		if strings.TrimSpace(n.Data) != "" {
			w.breaks = 0
		}
		w.text.WriteString(hints.Replace(n.Data))
		return
	case html.CommentNode:
		return
	}
	tag := atom.Lookup([]byte(n.Data)) // nodes that the extractor made have no DataAtom
	if n.Type == html.ElementNode {
		switch tag {
		case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Button, atom.Form, atom.Svg, atom.Iframe,
			atom.Audio, atom.Video:
			return
		case atom.Br:
			w.text.WriteByte(' ')
			if w.breaks++; w.breaks > 1 { // what two of them look like
				w.flush(k)
			}
			return
		}
	}
	inner := k
	switch tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		inner = article.Subheading
	case atom.Li:
		inner = article.List
	case atom.Figcaption:
		inner = article.Caption
	}
	block := isBlock(tag)
	if block {
		w.flush(k)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.walk(c, inner)
	}
	if block {
		w.flush(inner)
	}
	if tag == atom.Td || tag == atom.Th {
		w.text.WriteByte(' ')
	}
}

// flush ends a paragraph.
func (w *walker) flush(k article.Kind) {
	if text := oneLine(w.text.String()); text != "" {
		w.out = append(w.out, article.Part{Kind: k, Text: text})
	}
	w.text.Reset()
	w.breaks = 0
}

// isBlock reports whether browsers begin a new line for an element and end it after.
func isBlock(a atom.Atom) bool {
	switch a {
	case atom.Address, atom.Article, atom.Aside, atom.Blockquote, atom.Dd, atom.Details, atom.Div, atom.Dl, atom.Dt,
		atom.Figcaption, atom.Figure, atom.Footer, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Header,
		atom.Hr, atom.Li, atom.Main, atom.Nav, atom.Ol, atom.P, atom.Pre, atom.Section, atom.Summary, atom.Table, atom.Tbody,
		atom.Tfoot, atom.Thead, atom.Tr, atom.Ul:
		return true
	}
	return false
}

// hints takes out the characters that only tell where a line may end, or where the text is glued or has its mark of
// order.
var hints = strings.NewReplacer("\u00ad", "", "\u200b", "", "\ufeff", "")

// oneLine joins the words of s by single spaces: in a page line breaks are spaces, and so are those that do not break.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
