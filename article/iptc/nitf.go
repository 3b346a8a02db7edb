package iptc

import (
	"encoding/xml"
	"errors"
	"strings"
)

// ParseNITF reads a document of NITF, of any version up to 3.6. What it cannot read is an [*Error].
func ParseNITF(data []byte) (*Item, error) {
	data, err := prepare(data, NITF)
	if err != nil {
		return nil, err
	}
	r := newXML(data, NITF)
	e, err := r.root("nitf")
	if err != nil {
		return nil, err
	}
	d := &draft{Item: Item{Format: NITF}}
	if err := r.nitf(d, e); err != nil {
		return nil, err
	}
	if err := r.rest(); err != nil {
		return nil, err
	}
	return d.finish(), nil
}

// nitf reads a document whose start tag is e into d.
func (r *xmlReader) nitf(d *draft, e xml.StartElement) error {
	d.Version = version(attr(e, "version"))
	d.Language = attr(e, "lang")
	var title string
	hasBody := false
	err := r.children(func(e xml.StartElement) (err error) {
		switch e.Name.Local {
		case "head":
			title, err = r.nitfHead(d)
		case "body":
			hasBody = true
			err = r.nitfBody(d)
		}
		return err
	})
	if err != nil {
		return err
	}
	if !hasBody {
		r.path = append(r.path, "nitf")
		return r.fail(errors.New("want a <body>, have none"))
	}
	d.Headline = title
	return nil
}

// version returns the number of a version: "3.6" of "-//IPTC//DTD NITF 3.6//EN".
func version(s string) string {
	if i := strings.Index(s, "NITF "); i >= 0 {
		s = s[i+len("NITF "):]
	}
	s, _, _ = strings.Cut(s, "//")
	return strings.TrimSpace(s)
}

// nitfHead reads the head, and returns its title.
func (r *xmlReader) nitfHead(d *draft) (title string, err error) {
	var issued, released, published string
	err = r.children(func(e xml.StartElement) (err error) {
		switch e.Name.Local {
		case "title":
			title, err = r.words()
		case "tobject":
			err = r.children(func(e xml.StartElement) error {
				d.Subjects = append(d.Subjects, subjectOf(e))
				return nil
			})
		case "pubdata":
			published = attr(e, "date.publication")
		case "docdata":
			err = r.children(func(e xml.StartElement) (err error) {
				switch e.Name.Local {
				case "doc-id":
					d.ID = attr(e, "id-string")
				case "date.issue":
					issued, err = attr(e, "norm"), r.checkDate(attr(e, "norm"))
				case "date.release":
					released, err = attr(e, "norm"), r.checkDate(attr(e, "norm"))
				case "evloc":
					d.Places = append(d.Places, eventPlace(e))
				case "key-list":
					err = r.children(func(e xml.StartElement) error {
						d.Subjects = append(d.Subjects, Concept{Name: words(attr(e, "key"))})
						return nil
					})
				case "identified-content":
					err = r.identified(d)
				}
				return err
			})
		}
		return err
	})
	for _, s := range [...]string{issued, released, published} {
		if t, err := parseDate(s); err == nil && d.Date.IsZero() {
			d.Date = t
		}
	}
	return title, err
}

// checkDate returns an error where s is no date.
func (r *xmlReader) checkDate(s string) error {
	if _, err := parseDate(s); err != nil {
		return r.fail(err)
	}
	return nil
}

// subjectOf returns the subject that a <tobject.subject> names, by the most exact of its three levels.
func subjectOf(e xml.StartElement) Concept {
	c := Concept{ID: attr(e, "tobject.subject.refnum"), Scheme: attr(e, "tobject.subject.ipr")}
	for _, level := range [...]string{"detail", "matter", "type"} {
		if c.Name == "" {
			c.Name = words(attr(e, "tobject.subject."+level))
		}
	}
	return c
}

// eventPlace returns the place that an <evloc> names.
func eventPlace(e xml.StartElement) Concept {
	c := Concept{Rel: "event"}
	for _, name := range [...]string{"city", "county-dist", "state-prov", "iso-cc"} {
		if v := words(attr(e, name)); v != "" && c.Name != "" {
			c.Name += ", " + v
		} else if v != "" {
			c.Name = v
		}
	}
	return c
}

// identified reads the names in <identified-content>.
func (r *xmlReader) identified(d *draft) error {
	return r.children(func(e xml.StartElement) error {
		var to *[]Concept
		switch e.Name.Local {
		case "person":
			to = &d.Persons
		case "org":
			to = &d.Organizations
		case "location":
			to = &d.Places
		case "classifier":
			c := Concept{Name: words(attr(e, "value")), Rel: attr(e, "type")}
			s, err := r.words()
			if c.Name == "" {
				c.Name = s
			}
			d.Subjects = append(d.Subjects, c)
			return err
		default:
			return nil
		}
		c := Concept{}
		c.ID, c.Scheme = identifyNITF(e)
		f := flow{roles: nitfRole}
		f.start(e.Name.Local, "", "")
		if err := r.read(&f, identifyNITF); err != nil {
			return err
		}
		if len(f.parts) > 0 {
			c.Name = f.parts[0].Text
		}
		*to = append(*to, c)
		return nil
	})
}

// identifyNITF returns the identifier of a name and the source that it is from.
func identifyNITF(e xml.StartElement) (id, scheme string) {
	switch e.Name.Local {
	case "person", "org":
		return attr(e, "value"), attr(e, "idsrc")
	case "location":
		return attr(e, "location-code"), attr(e, "code-source")
	}
	return "", ""
}

// nitfBody reads the body.
func (r *xmlReader) nitfBody(d *draft) error {
	depth := len(r.path)
	f := flow{}
	f.roles = func(name string) role {
		if name == "note" && len(r.path) > depth && r.path[depth] == "body.head" {
			return skip
		}
		return nitfRole(name)
	}
	var day string
	err := r.read(&f, func(e xml.StartElement) (id, scheme string) {
		if e.Name.Local == "story.date" && day == "" {
			day = attr(e, "norm")
		}
		return identifyNITF(e)
	})
	if t, bad := parseDate(day); bad == nil && d.Date.IsZero() {
		d.Date = t
	}
	b := body{f.parts, f.marks, rankNITF}
	b.dropLead()
	d.offer(b)
	return err
}

// nitfRole tells what an element of NITF does.
func nitfRole(name string) role {
	switch name {
	case "body.head", "body.content", "body.end", "hedline", "p", "block", "bq", "hr", "fn", "postaddr":
		return block
	case "br":
		return lineBreak
	case "hl1":
		return title
	case "hl2":
		return heading
	case "byline":
		return byline
	case "dateline":
		return dateline
	case "ul", "ol", "dl":
		return list
	case "li", "dt", "dd":
		return item
	case "media-caption", "caption":
		return caption
	case "credit", "tagline", "datasource":
		return credit
	case "note", "copyrite":
		return note
	case "pre":
		return pre
	case "media", "table", "nitf-table":
		return figure
	case "head", "rights", "distributor", "abstract", "series", "bibliography", "custom-table", "nitf-table-metadata",
		"nitf-table-summary", "table-reference", "media-metadata", "media-reference", "media-object", "media-producer", "rt", "rp":
		return skip
	case "person":
		return person
	case "org":
		return organization
	case "location":
		return place
	case "function":
		return function
	case "q":
		return quotation
	case "denom":
		return denominator
	case "byttl":
		return office
	}
	return inline
}
