package geo_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/article"
	"github.com/newstext/newstext/entity"
	"github.com/newstext/newstext/geo"
)

// reckonTests give what is reckoned from the last name in brackets: the expression, its relation, bearing and distance, and
// the point to a tenth of a degree.
var reckonTests = []struct{ text, want string }{
	{"The convoy stopped 40 km west of [Nairobi].", "40 km west of Nairobi: offset 270 40 -1.3 36.5"},
	{"A bus overturned 25 miles (40 kilometers) north-east of [Lima].", "25 miles (40 kilometers) north-east of Lima: offset 45 40.225 -11.8 -76.8"},
	{"It fell some ten kilometres to the south of [Ankara].", "ten kilometres to the south of Ankara: offset 180 10 39.8 32.9"},
	{"The camp is 15km from [Juba].", "15km from Juba: offset 0 15 4.9 31.6"},
	{"The ship sank 12 nautical miles off [Mombasa].", "12 nautical miles off Mombasa: offset 0 22.224 -4.1 39.7"},
	{"The villages south-southwest of [Donetsk] were hit.", "south-southwest of Donetsk: offset 202.5 0 47.8 37.7"},
	{"They held the countryside west of [Homs].", "west of Homs: offset 270 0 34.7 36.5"},
	{"Floods spread in northwest [Bangladesh].", "northwest Bangladesh: part 315 0 25.1 89.2"},
	{"Rain fell on south eastern [Queensland].", "south eastern Queensland: part 135 0 -24.1 150"},
	{"Shells hit the western outskirts of [Hama].", "western outskirts of Hama: around 270 0 35.1 36.6"},
	{"He farms in the [Quetta] countryside.", "Quetta: around 0 0 30.2 67"},
	{"A bomb hit the road between [Homs] and [Hama].", "between Homs and Hama: between 0 0 34.9 36.7"},
	{"He flew from [Lagos].", ""},
	{"The state of [Texas] sued.", ""},
	{"Talks between [Peru] and [Chile] began.", ""},
	{"He moved to [North Korea].", ""},
	{"Snow fell in [North Carolina] and central [Oslo].", "central Oslo: part 0 0 59.9 10.7"},
	{"12345678901234567890 km west of [Rome]", "west of Rome: offset 270 0 41.9 12.2"},
}

func TestReckon(t *testing.T) {
	for _, tt := range reckonTests {
		text, ents := marked(tt.text)
		a := article.Parse(text)
		places := new(geo.Resolver).Resolve(a, ents)
		require.NoError(t, geo.Check(a, ents, places), text)
		require.NotEmpty(t, places, text)
		p, have := places[len(places)-1], ""
		if r := p.Reckoned; p.Precision == geo.Relative {
			have = fmt.Sprintf("%s: %v %v %v %.3g %.3g", r.Span.In(text), r.Relation, r.Bearing, r.Distance, round(r.Lat), round(r.Lon))
		}
		require.Equal(t, tt.want, have, text)
	}
}

func round(x float64) float64 { return float64(int(x*10+1000.5)-1000) / 10 }

func TestCoordinates(t *testing.T) {
	for text, want := range map[string]string{
		"It vanished at 36°12′N 37°9′E on Monday.":          "36°12′N 37°9′E 36.2 37.15",
		"It was at 12° 30' 15\" S, 45.5° W at noon.":        "12° 30' 15\" S, 45.5° W -12.5041 -45.5",
		"The signal came from coordinates 36.2, 37.16.":     "36.2, 37.16 36.2 37.16",
		"The crater (-35.1234, 136.7501) is new.":           "-35.1234, 136.7501 -35.1234 136.7501",
		"At 5°N and 3°E they met; at 91°N 3°E they did not": "5°N and 3°E 5 3",
		"Growth was 3.2, 4.1 and 5.0 percent.":              "",
		"It was 36°C in the shade and 40°F at night.":       "",
		"A share of 12.345, 17.250 and 70.405 percent":      "",
		"° °′ 1°2°3° .,. 1.,1. −":                           "",
		"The ratio was 1,234.567, 2.345":                    "",
	} {
		a := article.Parse(text)
		places := new(geo.Resolver).Resolve(a, nil)
		require.NoError(t, geo.Check(a, nil, places), text)
		var have []string
		for _, p := range places {
			have = append(have, fmt.Sprint(p.Span.In(text), " ", p.Place.Lat, " ", p.Place.Lon))
		}
		require.Equal(t, want, strings.Join(have, "; "), text)
	}
}

// TestHome checks that a local paper means the places near it, and that the article has the last word.
func TestHome(t *testing.T) {
	for id, want := range map[int]string{0: "Missouri", 4250542: "Illinois", 4951788: "Massachusetts"} {
		r := new(geo.Resolver)
		r.Home, _ = geo.World().ByID(id)
		text, ents := marked("The mayor of [Springfield] resigned.")
		require.Equal(t, want, r.Resolve(article.Parse(text), ents)[0].Place.Admin1)
		text, ents = marked("The mayor of [Springfield], [Ohio], resigned.")
		require.Equal(t, "Ohio", r.Resolve(article.Parse(text), ents)[0].Place.Admin1)
	}
	r := &geo.Resolver{Home: geo.Place{Name: "Nowhere at all"}}
	text, ents := marked("The mayor of [Springfield] resigned.")
	require.NotEmpty(t, r.Resolve(article.Parse(text), ents))
}

func TestAlternatives(t *testing.T) {
	text, ents := marked("The mayor of [Springfield] resigned. [Springfield] is calm.")
	places := new(geo.Resolver).Resolve(article.Parse(text), ents)
	require.Len(t, places[0].Alternatives, 3)
	last := places[0].Score
	for _, o := range places[0].Alternatives {
		require.LessOrEqual(t, o.Score, last)
		require.NotEqual(t, places[0].Place, o.Place)
		last = o.Score
	}
	require.Equal(t, places[0].Alternatives, places[1].Alternatives)
}

func TestFocus(t *testing.T) {
	text, ents := marked("[Kerala] under water\n\nRain fell over [Kochi] and [Thrissur] on Monday, and rivers rose in all parts of the state.\n\n" +
		"In [Sri Lanka], it was dry. The rain will move to [Goa], officials in [Kochi] said.")
	a := article.Parse(text)
	r := new(geo.Resolver)
	f := r.Focus(a, r.Resolve(a, ents))
	list := func(l []geo.Count) string {
		var b strings.Builder
		for _, c := range l {
			fmt.Fprintf(&b, "%s %d; ", c.Place.Name, c.Count)
		}
		return b.String()
	}
	require.Equal(t, "India 5; Sri Lanka 1; ", list(f.Countries))
	require.Equal(t, "Kerala 4; Goa 1; ", list(f.Divisions))
	require.Equal(t, "Kochi 2; Thrissur 1; ", list(f.Places))
	require.Equal(t, geo.Focus{}, r.Focus(a, nil))
	require.Equal(t, geo.Focus{}, r.Focus(article.Parse(""), nil))
}

func TestGeoJSON(t *testing.T) {
	text, ents := marked("Fire broke out 40 km west of [Nairobi], in [Kenya], and at [Xyzzy].")
	a := article.Parse(text)
	places := new(geo.Resolver).Resolve(a, ents)
	places = append(places, geo.Resolved{Span: article.Span{Start: 0, End: 4}, Usage: geo.Literal})
	var have struct {
		Type     string
		Features []struct {
			Type     string
			BBox     []float64
			Geometry *struct {
				Type        string
				Coordinates []float64
			}
			Properties map[string]any
		}
	}
	require.NoError(t, json.Unmarshal(geo.GeoJSON(a, places), &have))
	require.Equal(t, "FeatureCollection", have.Type)
	require.Len(t, have.Features, 4)
	n := have.Features[0]
	require.Equal(t, []float64{places[0].Reckoned.Lon, places[0].Reckoned.Lat}, n.Geometry.Coordinates)
	require.Equal(t, "offset", n.Properties["relation"])
	k := have.Features[1]
	require.Equal(t, []float64{38, 1}, k.Geometry.Coordinates)
	require.Equal(t, []float64{places[1].Place.Box.West, places[1].Place.Box.South, places[1].Place.Box.East, places[1].Place.Box.North}, k.BBox)
	require.Nil(t, have.Features[3].Geometry)
	require.Equal(t, "Fire", have.Features[3].Properties["text"])
	require.Equal(t, `{"type":"FeatureCollection","features":[]}`, string(geo.GeoJSON(a, nil)))
}

// TestUsages runs the recognizer and the resolver over sentences of all usages: nine of ten names must be right.
func TestUsages(t *testing.T) {
	data, err := os.ReadFile("testdata/usage.txt")
	require.NoError(t, err)
	all, right, sentences := 0, 0, 0
	for line := range strings.Lines(string(data)) {
		if line[0] == '#' {
			continue
		}
		sentences++
		text, want := usageMarks(line)
		a := article.Parse(text)
		a.Tag()
		ents := new(entity.Recognizer).Recognize(a)
		places := (&geo.Resolver{Demonyms: true}).Resolve(a, ents)
		require.NoError(t, geo.Check(a, ents, places))
		for s, u := range want {
			all++
			have := "none"
			for _, p := range places {
				if p.Span == s {
					have = p.Usage.String()
				}
			}
			if have[:1] == u {
				right++
			} else {
				t.Logf("%s: want %s, have %s: %s", s.In(text), u, have, text)
			}
		}
	}
	t.Logf("%d of %d names of %d sentences are right", right, all, sentences)
	require.GreaterOrEqual(t, sentences, 100)
	require.GreaterOrEqual(t, 10*right, 9*all)
}

// usageMarks takes the marks out of a line: "[Oslo:l]" gives "Oslo" and "l" for its span.
func usageMarks(line string) (string, map[article.Span]string) {
	var b strings.Builder
	out := map[article.Span]string{}
	for {
		before, rest, ok := strings.Cut(line, "[")
		b.WriteString(before)
		if !ok {
			return strings.TrimSpace(b.String()), out
		}
		mark, after, _ := strings.Cut(rest, "]")
		name, u, _ := strings.Cut(mark, ":")
		out[article.Span{Start: b.Len(), End: b.Len() + len(name)}] = u
		b.WriteString(name)
		line = after
	}
}
