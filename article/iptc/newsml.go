package iptc

import (
	"encoding/xml"
	"strings"
)

// ParseNewsML reads the news items of a document of NewsML-G2: a <newsItem> alone, or those of a <newsMessage>, in their
// order. An item whose content is elsewhere, as that of a picture is, has no body. What it cannot read is an [*Error].
func ParseNewsML(data []byte) ([]*Item, error) {
	data, err := prepare(data, NewsML)
	if err != nil {
		return nil, err
	}
	r := newXML(data, NewsML)
	e, err := r.root("newsItem", "newsMessage")
	if err != nil {
		return nil, err
	}
	var items []*Item
	if e.Name.Local == "newsItem" {
		items, err = r.newsItem(items, e)
	} else {
		err = r.children(func(e xml.StartElement) error {
			if e.Name.Local != "itemSet" {
				return nil
			}
			return r.children(func(e xml.StartElement) (err error) {
				if e.Name.Local == "newsItem" {
					items, err = r.newsItem(items, e)
				}
				return err
			})
		})
	}
	if err == nil {
		err = r.rest()
	}
	if err != nil {
		return nil, err
	}
	return items, nil
}

// newsItem reads the news item whose start tag is e.
func (r *xmlReader) newsItem(items []*Item, e xml.StartElement) ([]*Item, error) {
	d := &draft{Item: Item{Format: NewsML, Version: attr(e, "standardversion")}}
	d.ID, d.Language = attr(e, "guid"), attr(e, "lang")
	if d.ID == "" {
		return nil, r.fail(wanted("an attribute guid", ""))
	}
	var made, created string
	err := r.children(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "itemMeta":
			return r.children(func(e xml.StartElement) (err error) {
				if e.Name.Local == "versionCreated" {
					made, err = r.date()
				}
				return err
			})
		case "contentMeta":
			return r.contentMeta(d, &created)
		case "contentSet":
			return r.contentSet(d)
		}
		return nil
	})
	if made == "" {
		made = created
	}
	d.Date, _ = parseDate(made) // date has checked it
	return append(items, d.finish()), err
}

// date returns the text of an element that holds a date.
func (r *xmlReader) date() (string, error) {
	path := len(r.path)
	s, err := r.words()
	if err != nil {
		return "", err
	}
	if _, bad := parseDate(s); bad != nil {
		r.path = r.path[:path] // which words has left
		return "", r.fail(bad)
	}
	return s, nil
}

// contentMeta reads what is said about the content.
func (r *xmlReader) contentMeta(d *draft, created *string) error {
	main := false // the headline is one without a role, or the main one
	return r.children(func(e xml.StartElement) (err error) {
		switch e.Name.Local {
		case "contentCreated":
			*created, err = r.date()
		case "headline":
			isMain := attr(e, "role") == "" || strings.HasSuffix(attr(e, "role"), "main")
			var s string
			s, err = r.words()
			if d.Headline == "" || isMain && !main {
				d.Headline, main = s, isMain
			}
		case "by":
			d.Byline, err = r.words()
		case "dateline":
			d.Dateline, err = r.words()
		case "language":
			if d.Language == "" {
				d.Language = attr(e, "tag")
			}
		case "located":
			var c Concept
			c, err = r.concept(e)
			if d.located == "" {
				d.located = c.Name
			}
		case "subject":
			var c Concept
			c, err = r.concept(e)
			to := conceptsOf(d, attr(e, "type")+attr(e, "typeuri"))
			*to = append(*to, c)
		}
		return err
	})
}

// conceptsOf returns the list for concepts of the given nature: "cpnat:person", or the same as a URI.
func conceptsOf(d *draft, nature string) *[]Concept {
	if i := strings.LastIndexAny(nature, ":/"); i >= 0 {
		nature = nature[i+1:]
	}
	switch strings.ToLower(nature) {
	case "person":
		return &d.Persons
	case "organisation", "organization":
		return &d.Organizations
	case "geoarea", "poi":
		return &d.Places
	}
	return &d.Subjects
}

// concept reads a concept with its name.
func (r *xmlReader) concept(e xml.StartElement) (Concept, error) {
	c := Concept{Rel: attr(e, "rel")}
	for _, name := range [...]string{"uri", "qcode", "literal"} {
		if c.ID == "" {
			c.ID = attr(e, name)
		}
	}
	err := r.children(func(e xml.StartElement) (err error) {
		if e.Name.Local == "name" && c.Name == "" {
			c.Name, err = r.words()
		}
		return err
	})
	return c, err
}

// contentSet reads the renditions of the content that stand in the document.
func (r *xmlReader) contentSet(d *draft) error {
	return r.children(func(e xml.StartElement) error {
		kind := attr(e, "contenttype")
		switch e.Name.Local {
		case "inlineXML":
			return r.children(func(e xml.StartElement) error {
				switch e.Name.Local {
				case "nitf":
					return r.inlineNITF(d, e)
				case "html", "body", "div", "article", "section":
					f := flow{roles: htmlRole}
					err := r.read(&f, func(xml.StartElement) (id, scheme string) { return "", "" })
					d.offer(body{f.parts, nil, rankMain + rankHTML})
					return err
				}
				return nil
			})
		case "inlineData":
			if attr(e, "encoding") != "" || attr(e, "encodinguri") != "" {
				return nil // base64 and the like: no text
			}
			s, err := r.raw()
			if err != nil {
				return err
			}
			d.offerText(s, kind, rankMain)
		}
		return nil
	})
}

// inlineNITF reads a document of NITF within an item, whose own metadata go first.
func (r *xmlReader) inlineNITF(d *draft, e xml.StartElement) error {
	n := &draft{}
	if err := r.nitf(n, e); err != nil {
		return err
	}
	if d.Headline == "" {
		d.Headline = n.Headline
	}
	if d.Language == "" {
		d.Language = n.Language
	}
	d.Persons = append(d.Persons, n.Persons...)
	d.Organizations = append(d.Organizations, n.Organizations...)
	d.Places = append(d.Places, n.Places...)
	d.Subjects = append(d.Subjects, n.Subjects...)
	n.body.rank += rankMain
	d.offer(n.body)
	return nil
}

// raw returns the text within the element whose start tag was read last, as it is, and reads its end tag.
func (r *xmlReader) raw() (string, error) {
	var b strings.Builder
	depth := len(r.path)
	for {
		t, err := r.next()
		if err != nil || len(r.path) < depth {
			return b.String(), err
		}
		if c, ok := t.(xml.CharData); ok {
			b.Write(c)
		}
	}
}
