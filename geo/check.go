package geo

import (
	"fmt"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
)

// Check returns nil where places keep every promise of [Resolved] as what was found in a with ents: spans lie within the
// text, in order and without overlap; each Entity is one of ents and has the span among its mentions; enumerations are
// known; a place has a name, a point on the globe, and a precision and a confidence, and no place has neither. Otherwise the
// error says which place does not, as in "geo: place 3: span 40:38 is inverted".
func Check(a *article.Article, ents entity.Set, places []Resolved) error {
	at := 0
	for i := range places {
		if err := check(a, ents, &places[i], at); err != nil {
			return fmt.Errorf("geo: place %d: %w", i, err)
		}
		at = places[i].Span.End
	}
	return nil
}

func check(a *article.Article, ents entity.Set, r *Resolved, at int) error {
	s := r.Span
	switch {
	case s.Start > s.End:
		return fmt.Errorf("span %v is inverted", s)
	case s.Start == s.End:
		return fmt.Errorf("span %v is empty", s)
	case s.Start < 0 || s.End > len(a.Text):
		return fmt.Errorf("span %v is not within %d bytes", s, len(a.Text))
	case s.Start < at:
		return fmt.Errorf("span %v begins before %d, where the one before it ends", s, at)
	}
	if r.Entity != 0 {
		e, ok := ents.Entity(r.Entity)
		if !ok {
			return fmt.Errorf("entity %d is none of %d", r.Entity, len(ents))
		}
		if !mentioned(&e, s) {
			return fmt.Errorf("entity %d has no mention %v", r.Entity, s)
		}
	}
	for _, v := range []interface{ MarshalText() ([]byte, error) }{r.Usage, r.Precision, r.Confidence, r.Place.Kind} {
		if _, err := v.MarshalText(); err != nil {
			return err
		}
	}
	if r.Usage == UnknownUsage {
		return fmt.Errorf("usage is unknown")
	}
	for _, o := range r.Alternatives {
		if o.Place.Name == "" || o.Place == r.Place {
			return fmt.Errorf("alternative %q is none", o.Place.Name)
		}
	}
	if err := checkReckoned(a, r); err != nil {
		return err
	}
	return checkPlace(r)
}

// checkReckoned checks that what was reckoned goes with its precision and is on the globe.
func checkReckoned(a *article.Article, r *Resolved) error {
	at := &r.Reckoned
	if _, err := at.Relation.MarshalText(); err != nil {
		return err
	}
	switch {
	case (r.Precision == Relative) != (*at != (Reckoned{})):
		return fmt.Errorf("precision %v with a reckoned point %v, %v", r.Precision, at.Lat, at.Lon)
	case r.Precision != Relative:
		return nil
	case at.Relation == UnknownRelation || !(at.Bearing >= 0 && at.Bearing < 360) || !(at.Distance >= 0) || !(at.Radius > 0):
		return fmt.Errorf("relation %v, bearing %v, distance %v or radius %v", at.Relation, at.Bearing, at.Distance, at.Radius)
	case !(-90 <= at.Lat && at.Lat <= 90 && -180 <= at.Lon && at.Lon <= 180):
		return fmt.Errorf("reckoned point %v, %v is not on the globe", at.Lat, at.Lon)
	case at.Span.Start > r.Span.Start || at.Span.End < r.Span.End || at.Span.Start < 0 || at.Span.End > len(a.Text):
		return fmt.Errorf("expression %v is not around %v", at.Span, r.Span)
	}
	return nil
}

func checkPlace(r *Resolved) error {
	p := &r.Place
	if *p == (Place{}) {
		if r.Precision != UnknownPrecision || r.Confidence != article.NoConfidence {
			return fmt.Errorf("precision %v and confidence %v of no place", r.Precision, r.Confidence)
		}
		return nil
	}
	switch {
	case p.Name == "":
		return fmt.Errorf("place without a name")
	case !(-90 <= p.Lat && p.Lat <= 90 && -180 <= p.Lon && p.Lon <= 180):
		return fmt.Errorf("point %v, %v is not on the globe", p.Lat, p.Lon)
	case p.Country != "" && len(p.Country) != 2:
		return fmt.Errorf("want a country of two letters, have %q", p.Country)
	case p.ID < 0 || p.Population < 0:
		return fmt.Errorf("id %d or population %d is negative", p.ID, p.Population)
	case r.Precision == UnknownPrecision || r.Confidence == article.NoConfidence:
		return fmt.Errorf("place %q without precision or confidence", p.Name)
	}
	return nil
}

func mentioned(e *entity.Entity, s article.Span) bool {
	for _, m := range e.Mentions {
		if m.Span == s {
			return true
		}
	}
	return false
}
