package iptc

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
)

// mostDeep is how many elements may stand within one another.
const mostDeep = 200

// An xmlReader reads XML and knows where it is.
type xmlReader struct {
	d      *xml.Decoder
	format Format
	path   []string
}

func newXML(data []byte, format Format) *xmlReader {
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Entity = xml.HTMLEntity
	d.CharsetReader = decodeCharset
	return &xmlReader{d: d, format: format}
}

// decodeCharset reads r in the character set that the document declares.
func decodeCharset(label string, r io.Reader) (io.Reader, error) {
	if strings.HasPrefix(strings.ToLower(label), "utf-16") {
		return r, nil // read as such by its byte order mark, or it could not have been read so far
	}
	e, err := htmlindex.Get(label)
	if err != nil {
		return nil, wanted("a character set that browsers know", label)
	}
	return e.NewDecoder().Reader(r), nil
}

// next returns the next tag or text; nil at the end of the document.
func (r *xmlReader) next() (xml.Token, error) {
	for {
		t, err := r.d.Token()
		if err == io.EOF {
			return nil, nil
		}
		if err != nil {
			return nil, r.fail(err)
		}
		switch t := t.(type) {
		case xml.StartElement:
			if len(r.path) == mostDeep {
				return nil, r.fail(fmt.Errorf("want at most %d elements within one another", mostDeep))
			}
			r.path = append(r.path, t.Name.Local)
			return t, nil
		case xml.EndElement:
			r.path = r.path[:len(r.path)-1]
			return t, nil
		case xml.CharData:
			return t, nil
		}
	}
}

// fail returns err with the place where the reader is.
func (r *xmlReader) fail(err error) *Error {
	line, _ := r.d.InputPos()
	var s *xml.SyntaxError
	if errors.As(err, &s) {
		line, err = s.Line, errors.New(s.Msg)
	}
	return &Error{r.format, line, strings.Join(r.path, "/"), err}
}

// root returns the start tag of the root element, which must be one of names.
func (r *xmlReader) root(names ...string) (xml.StartElement, error) {
	for {
		t, err := r.next()
		if err != nil {
			return xml.StartElement{}, err
		}
		if t == nil {
			return xml.StartElement{}, r.fail(fmt.Errorf("want <%s>, have no element", strings.Join(names, "> or <")))
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		for _, name := range names {
			if e.Name.Local == name {
				return e, nil
			}
		}
		r.path = r.path[:0]
		return e, r.fail(wanted("<"+strings.Join(names, "> or <")+">", e.Name.Local))
	}
}

// rest reads on to the end of the document, where no other element may stand.
func (r *xmlReader) rest() error {
	for {
		t, err := r.next()
		if err != nil || t == nil {
			return err
		}
		if e, ok := t.(xml.StartElement); ok {
			r.path = r.path[:0]
			return r.fail(wanted("the end after the root element", e.Name.Local))
		}
	}
}

// children calls f for each element within the one whose start tag was read last, and reads its end tag. f reads that of
// its element, or leaves it and what comes before it to children.
func (r *xmlReader) children(f func(e xml.StartElement) error) error {
	depth := len(r.path)
	for {
		t, err := r.next()
		if err != nil {
			return err
		}
		if len(r.path) < depth {
			return nil
		}
		if e, ok := t.(xml.StartElement); ok && len(r.path) == depth+1 {
			if err := f(e); err != nil {
				return err
			}
		}
	}
}

// words returns the text within the element whose start tag was read last, with single spaces, and reads its end tag.
func (r *xmlReader) words() (string, error) {
	var b strings.Builder
	depth := len(r.path)
	for {
		t, err := r.next()
		if err != nil {
			return "", err
		}
		if len(r.path) < depth {
			return words(b.String()), nil
		}
		switch t := t.(type) {
		case xml.CharData:
			b.Write(t)
		case xml.StartElement:
			if t.Name.Local == "br" {
				b.WriteByte(' ')
			}
		}
	}
}

// words returns s with single spaces.
func words(s string) string { return strings.Join(strings.Fields(s), " ") }

// attr returns an attribute of e by its local name, without the white space around it.
func attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// read tells f of what stands within the element whose start tag was read last, and reads its end tag. identify gives the
// identifier of a name that is marked, and the scheme that it is of.
func (r *xmlReader) read(f *flow, identify func(e xml.StartElement) (id, scheme string)) error {
	depth := len(r.path)
	for {
		t, err := r.next()
		if err != nil {
			return err
		}
		if len(r.path) < depth {
			f.flush()
			return nil
		}
		switch t := t.(type) {
		case xml.StartElement:
			id, scheme := identify(t)
			f.start(t.Name.Local, id, scheme)
		case xml.EndElement:
			f.end(t.Name.Local)
		case xml.CharData:
			f.text(string(t))
		}
	}
}
