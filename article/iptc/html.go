package iptc

import (
	"html"
	"strings"
)

// htmlRole tells what an element of HTML does, by its name in small letters.
func htmlRole(name string) role {
	switch name {
	case "p", "div", "section", "article", "main", "header", "footer", "hgroup", "body", "html", "head",
		"blockquote", "address", "center", "form", "fieldset", "details", "summary", "hr", "tr", "td", "th":
		return block
	case "br":
		return lineBreak
	case "h1":
		return title
	case "h2", "h3", "h4", "h5", "h6":
		return heading
	case "ul", "ol", "dl", "menu":
		return list
	case "li", "dt", "dd":
		return item
	case "figcaption", "caption":
		return caption
	case "figure", "table":
		return figure
	case "aside":
		return note
	case "pre":
		return pre
	case "q":
		return quotation
	case "script", "style", "title", "template", "noscript", "iframe", "object", "applet", "svg", "math",
		"select", "textarea", "button", "nav", "audio", "video", "canvas", "map", "dialog", "rt", "rp":
		return skip
	}
	return inline
}

// isRaw reports whether the text of an element is not markup, up to its end tag.
func isRaw(name string) bool {
	switch name {
	case "script", "style", "title", "textarea", "iframe", "noscript":
		return true
	}
	return false
}

// html reads HTML, however broken: what is no tag is text.
func (f *flow) html(s string) {
	plain := false // quotation marks in tags mean nothing: some are never closed
	for {
		i := strings.IndexByte(s, '<')
		if i < 0 {
			f.text(html.UnescapeString(s))
			return
		}
		f.text(html.UnescapeString(s[:i]))
		s = s[i:]
		switch {
		case strings.HasPrefix(s, "<!--"):
			s = after(s[4:], "-->")
			continue
		case strings.HasPrefix(s, "<![CDATA["):
			text, rest, _ := strings.Cut(s[9:], "]]>")
			f.text(text)
			s = rest
			continue
		case strings.HasPrefix(s, "<!"), strings.HasPrefix(s, "<?"):
			s = after(s, ">")
			continue
		}
		closing := strings.HasPrefix(s, "</")
		from := 1
		if closing {
			from = 2
		}
		n := nameLen(s[from:])
		if n == 0 {
			f.text("<")
			s = s[1:]
			continue
		}
		name := strings.ToLower(s[from : from+n])
		end := tagLen(s, plain)
		if end < 0 && !plain {
			plain = true
			end = tagLen(s, plain)
		}
		if end < 0 { // nothing from here on is a tag
			f.text(html.UnescapeString(s))
			return
		}
		empty := s[end-2] == '/'
		s = s[end:]
		if closing {
			f.end(name)
			continue
		}
		f.start(name, "", "")
		if isRaw(name) && !empty {
			s = afterRaw(s, name)
		}
		if isRaw(name) || empty && htmlRole(name) != inline {
			f.end(name)
		}
	}
}

// nameLen returns the length of the name of an element that s begins with.
func nameLen(s string) int {
	n := 0
	for n < len(s) {
		c := s[n] | 0x20
		if (c < 'a' || c > 'z') && (n == 0 || s[n] != '-' && s[n] != ':' && (s[n] < '0' || s[n] > '9')) {
			break
		}
		n++
	}
	return n
}

// tagLen returns the length of the tag that s begins with, and -1 where it never ends. Unless plain, a > between quotation
// marks does not end it.
func tagLen(s string, plain bool) int {
	if plain {
		if i := strings.IndexByte(s, '>'); i >= 0 {
			return i + 1
		}
		return -1
	}
	for i := 1; i < len(s); i++ {
		switch c := s[i]; c {
		case '>':
			return i + 1
		case '"', '\'':
			n := strings.IndexByte(s[i+1:], c)
			if n < 0 {
				return -1
			}
			i += n + 1
		}
	}
	return -1
}

// after returns what follows the first sep in s, and nothing where s has none.
func after(s, sep string) string {
	_, rest, _ := strings.Cut(s, sep)
	return rest
}

// afterRaw returns what follows the end tag of an element of raw text.
func afterRaw(s, name string) string {
	for {
		i := strings.Index(s, "</")
		if i < 0 {
			return ""
		}
		s = s[i+2:]
		if n := nameLen(s); n == len(name) && strings.EqualFold(s[:n], name) {
			return after(s, ">")
		}
	}
}
