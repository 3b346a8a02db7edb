package iptc

import (
	"errors"
	"strings"
)

// ParseNINJS reads a news item of ninjs 1, 2 or 3. What it cannot read is an [*Error].
func ParseNINJS(data []byte) (*Item, error) {
	data, err := prepare(data, NINJS)
	if err != nil {
		return nil, err
	}
	r := newJSON(data)
	d := &draft{Item: Item{Format: NINJS}}
	n := ninjs{jsonReader: r, draft: d}
	if err := r.object(n.property); err != nil {
		return nil, err
	}
	if d.ID == "" {
		return nil, r.fail(errors.New("want a property uri, have none"))
	}
	if err := r.rest(); err != nil {
		return nil, err
	}
	if d.Headline == "" {
		d.Headline = n.title
	}
	for _, s := range [...]string{n.version, n.first, n.content} {
		if d.Date.IsZero() {
			d.Date, _ = parseDate(s) // date has checked it
		}
	}
	return d.finish(), nil
}

// A ninjs is a news item while it is read.
type ninjs struct {
	*jsonReader
	draft                          *draft
	title, version, first, content string
	headlineRank                   int
}

// property reads a property of the item. Version 3 spells the names of version 2 with capitals within, and version 1 has
// those of lists in the singular.
func (n *ninjs) property(name string) error {
	d := n.draft
	switch name = strings.ToLower(name); name {
	case "uri":
		return n.text(&d.ID)
	case "language":
		return n.text(&d.Language)
	case "standard", "$standard":
		return n.object(func(name string) error {
			if name == "version" {
				return n.text(&d.Version)
			}
			return n.skip()
		})
	case "versioncreated":
		return n.date(&n.version)
	case "firstcreated":
		return n.date(&n.first)
	case "contentcreated":
		return n.date(&n.content)
	case "title":
		return n.text(&n.title)
	case "headline":
		n.headlineRank = rankMain
		err := n.text(&d.Headline)
		d.Headline = withoutMarkup(d.Headline, "")
		return err
	case "headlines":
		return n.array(n.headline)
	case "by", "byline":
		return n.text(&d.Byline)
	case "dateline":
		return n.text(&d.Dateline)
	case "located":
		return n.text(&d.located)
	case "person", "people":
		return n.concepts(&d.Persons)
	case "organisation", "organisations":
		return n.concepts(&d.Organizations)
	case "place", "places":
		return n.concepts(&d.Places)
	case "subject", "subjects":
		return n.concepts(&d.Subjects)
	case "bodies":
		return n.array(n.body)
	}
	if kind, ok := strings.CutPrefix(name, "body_"); ok {
		var s string
		err := n.text(&s)
		d.offerText(s, kind, rankMain)
		return err
	}
	return n.skip()
}

func (n *ninjs) date(s *string) error {
	if err := n.text(s); err != nil {
		return err
	}
	if _, err := parseDate(*s); err != nil {
		return n.fail(err)
	}
	return nil
}

// headline reads one of several headlines: the main one goes first, then one without a role, then the first.
func (n *ninjs) headline() error {
	role, kind, value, err := n.variant()
	rank := 1
	switch strings.ToLower(role) {
	case "main":
		rank = 3
	case "":
		rank = 2
	}
	if rank > n.headlineRank && value != "" {
		n.draft.Headline, n.headlineRank = withoutMarkup(value, kind), rank
	}
	return err
}

// body reads one of several bodies.
func (n *ninjs) body() error {
	role, kind, value, err := n.variant()
	rank := rankMain
	for _, other := range [...]string{"summary", "abstract", "teaser", "description", "caption", "note", "lead", "social",
		"push", "correction"} {
		if strings.Contains(strings.ToLower(role), other) {
			rank = 0
		}
	}
	n.draft.offerText(value, kind, rank)
	return err
}

// variant reads an object with a role, a content type and a value.
func (n *ninjs) variant() (role, kind, value string, err error) {
	has := false
	err = n.object(func(name string) error {
		switch strings.ToLower(name) {
		case "role":
			return n.text(&role)
		case "contenttype":
			return n.text(&kind)
		case "value":
			has = true
			return n.text(&value)
		}
		return n.skip()
	})
	if err == nil && !has {
		err = n.fail(errors.New("want a property value, have none"))
	}
	return role, kind, value, err
}

// concepts reads a list of concepts: version 1 identifies them by scheme and code, the others by uri or literal.
func (n *ninjs) concepts(to *[]Concept) error {
	return n.array(func() error {
		var c Concept
		var uri, code, literal string
		err := n.object(func(name string) error {
			switch strings.ToLower(name) {
			case "name":
				return n.text(&c.Name)
			case "rel":
				return n.text(&c.Rel)
			case "scheme":
				return n.text(&c.Scheme)
			case "code":
				return n.text(&code)
			case "uri":
				return n.text(&uri)
			case "literal":
				return n.text(&literal)
			}
			return n.skip()
		})
		c.Name = words(c.Name)
		for _, id := range [...]string{uri, code, literal} {
			if c.ID == "" {
				c.ID = id
			}
		}
		*to = append(*to, c)
		return err
	})
}

// offerText offers a body that is one string, of a content type or of what follows body_ in version 1: "xhtml", "text".
// Where neither tells, its text does.
func (d *draft) offerText(s, kind string, rank int) {
	kind, _, _ = strings.Cut(strings.ToLower(kind), ";")
	var b body
	switch {
	case strings.Contains(kind, "nitf"):
		n := &draft{}
		r := newXML([]byte(s), NITF)
		e, err := r.root("nitf")
		if err == nil {
			err = r.nitf(n, e)
		}
		if err != nil { // there may be another body, or else it is read as markup
			b = htmlBody(s)
			b.rank = rankPlain
			break
		}
		b = n.body
	case strings.Contains(kind, "html"), !strings.Contains(kind, "plain") && kind != "text" && looksLikeHTML(s):
		b = htmlBody(s)
	default:
		b = plainBody(s)
	}
	b.rank += rank
	d.offer(b)
}

// withoutMarkup returns the text of a headline, which may be HTML.
func withoutMarkup(s, kind string) string {
	if !strings.Contains(kind, "html") && !looksLikeHTML(s) {
		return s
	}
	var texts []string
	for _, p := range htmlBody(s).parts {
		texts = append(texts, p.Text)
	}
	return strings.Join(texts, " ")
}

// looksLikeHTML reports whether s has an end tag, a <p> or a <br>.
func looksLikeHTML(s string) bool {
	for _, tag := range [...]string{"</", "<p>", "<P>", "<br", "<BR"} {
		if strings.Contains(s, tag) {
			return true
		}
	}
	return false
}
