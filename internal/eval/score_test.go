package eval

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The corpus testdata/tiny holds two documents, with everything marked, and pred.jsonl what a program with many faults
// made of them. The figures are worked out by hand:
//
// Quotes. Of the four that are speech, "The bridge is safe" was found without its article (3 of 4 words) and with its
// source; “Work goes on” exactly, but given to "Mayor Ana Ruiz" for "she", and to no speaker; Trade “fell sharply” with
// "in 2019" (3 of 5 words) and with its source; “No comment.” exactly, without a source, as it should be. What residents
// hope is no speech. "Lugo waited" was made up. So contents: R (3/4+1+1+1)/4, P (1+1+0+3/5+1)/5; attribution: 3 of 4
// marked and 3 of 5 predicted.
//
// Entities. Names marked: Ana Ruiz twice, Lugo, Porto, Lugo Port. Found: Ana Ruiz twice, as two persons, Lugo, Porto as
// an organization, the Lugo of Lugo Port as a place; "engineers" as a group is not counted, since no groups are marked.
// Links: each of the four names found exactly is alone where it was found (P 4/4); the two of Ana Ruiz miss one another
// (R (1/2+1/2+1+1)/4).
//
// Roles. "Mayor" was found, and "workers" made up.
//
// Places. Lugo was put in its place, but said to be a metonym; "from Porto" a degree of latitude, 111 km, north of a
// place that wants 30 km; the embedded Lugo was not recognized, and Trade made up. AUC: ln(111.19+1)/2/ln(20040).
//
// Quantities. "About 20 workers" is right, "3 engineers" has 3 meters, 2019 was made up.
//
// Sentences. Of the eight marked, the second and third were joined; the fifth was cut in two: 7 ends of 8 in both, and
// whole are the byline, "Lugo waited." and the three of the second document.
const tinyFigures = `2 documents, 0 without a prediction
quotes
  direct found                       R 1.000  exact 1.000  source|found 0.000  found+source 0.500  (2 gold)
  mixed found                        R 1.000  exact 0.000  source|found 1.000  found+source 1.000  (1 gold)
  indirect speech found              R 1.000  exact 0.000  source|found 1.000  found+source 1.000  (1 gold)
  indirect other found               R 0.000  exact 0.000  source|found 0.000  found+source 0.000  (1 gold)
  direct predicted                   P 1.000  (2 predicted)
  mixed predicted                    P 0.500  (2 predicted)
  indirect predicted                 P 1.000  (1 predicted)
  content, words covered             P 0.720  R 0.938  F 0.814  (5 predicted, 4 gold)
  attribution (content and source)   P 0.600  R 0.750  F 0.667  (5 predicted, 4 gold)
  speaker named                      0.500  (2 gold, of those found)
entities (mentions that are names)
  person exact                       P 1.000  R 1.000  F 1.000  (2 predicted, 2 gold)
  person overlap                     P 1.000  R 1.000  F 1.000  (2 predicted, 2 gold)
  organization exact                 P 0.000  R 0.000  F 0.000  (1 predicted, 1 gold)
  organization overlap               P 0.000  R 0.000  F 0.000  (1 predicted, 1 gold)
  place exact                        P 0.500  R 0.500  F 0.500  (2 predicted, 2 gold)
  place overlap                      P 0.500  R 0.500  F 0.500  (2 predicted, 2 gold)
  all exact                          P 0.600  R 0.600  F 0.600  (5 predicted, 5 gold)
  all overlap                        P 0.600  R 0.600  F 0.600  (5 predicted, 5 gold)
  names linked (B-cubed)             P 1.000  R 0.750  F 0.857  (4 predicted, 4 gold)
roles of persons
  roles                              P 0.500  R 1.000  F 0.667  (2 predicted, 1 gold)
places
  recognised, exact                  P 0.333  R 0.333  F 0.333  (3 predicted, 3 gold)
  recognised, overlap                P 0.667  R 0.667  F 0.667  (3 predicted, 3 gold)
  usage | recognised                 0.500  metonyms P 0.000 R 0.000  (2, 0 metonyms)
  resolved within 161 km | recognised 0.500  (2 recognised)
  same GeoNames id | recognised      1.000  (1 with an id)
  found and within 161 km            P 0.333  R 0.500  F 0.400  (3 predicted, 2 gold)
  error over all (km)                median 111  mean 56  AUC 0.238
quantities
  found (overlap)                    P 0.667  R 1.000  F 0.800  (3 predicted, 2 gold)
  value                              P 0.667  R 1.000  F 0.800  (3 predicted, 2 gold)
  value and unit                     P 0.333  R 0.500  F 0.400  (3 predicted, 2 gold)
sentences
  ends                               P 0.875  R 0.875  F 0.875  (8 predicted, 8 gold)
  whole sentences                    P 0.625  R 0.625  F 0.625  (8 predicted, 8 gold)
  documents without a fault          0.500
paragraph kinds
  all                                0.500  (4)
  body                               0.667  (3)
  byline                             0.000  (1)
`

func readTiny(t *testing.T) (*Corpus, []*Document) {
	t.Helper()
	c, err := Read("testdata/tiny")
	require.NoError(t, err)
	found, missing, err := c.ReadPredictions("testdata/tiny/pred.jsonl")
	require.NoError(t, err)
	require.Zero(t, missing)
	return c, found
}

func TestPrint(t *testing.T) {
	c, found := readTiny(t)
	var b strings.Builder
	Print(&b, c, found, 0, "")
	require.Equal(t, tinyFigures, b.String())
}

func TestPrintLayer(t *testing.T) {
	c, found := readTiny(t)
	var b strings.Builder
	Print(&b, c, found, 0, "roles")
	require.Equal(t, `2 documents, 0 without a prediction
roles of persons
  roles                              P 0.500  R 1.000  F 0.667  (2 predicted, 1 gold)
`, b.String())
}

func TestPrintLine(t *testing.T) {
	c, found := readTiny(t)
	var b strings.Builder
	PrintLine(&b, "tiny", 2, Score(c, found, "quantities"))
	require.Equal(t, "tiny                    2  quantities  value F 0.800  value and unit P 0.333  R 0.500  F 0.400\n", b.String())
}

// A document without a prediction counts as one in which nothing was found.
func TestNothingFound(t *testing.T) {
	c, _ := readTiny(t)
	nothing := []*Document{{ID: "bridge"}, {ID: "port"}}
	for _, s := range Score(c, nothing, "") {
		for _, f := range s.Main {
			require.Zero(t, f.Value, "%s: %s", s.Layer, f.Name)
		}
	}
}

// What is marked, taken for what was found, is right throughout.
func TestGoldAgainstItself(t *testing.T) {
	c, _ := readTiny(t)
	c.Docs[1].Places = nil // the figures take any place without a point for one that is wrong
	for _, d := range c.Docs {
		for i, q := range d.Quotes {
			for _, e := range d.Entities {
				if e.Name == q.SpeakerName {
					d.Quotes[i].Speaker = e.ID
				}
			}
		}
	}
	for _, s := range Score(c, c.Docs, "") {
		for _, f := range s.Main {
			require.Equal(t, 1.0, f.Value, "%s: %s", s.Layer, f.Name)
		}
	}
	for _, l := range Layers() {
		require.Empty(t, Misses(c, c.Docs, l))
	}
}

func TestMisses(t *testing.T) {
	c, found := readTiny(t)
	for _, test := range []struct{ layer, want string }{
		{"quotes", "not found: indirect other; spurious: mixed; wrong extent: indirect speech, rule fronted; " +
			"wrong extent: mixed; wrong source: direct, rule quote-she; wrong speaker: direct, rule quote-she"},
		{"entities", "wrong extent: organization; wrong kind: place as organization, rule list"},
		{"roles", "spurious"},
		{"places", "not recognized; spurious: literal; wrong extent; wrong place; wrong usage: literal as metonym"},
		{"quantities", "spurious; wrong unit: count as meter"},
		{"sentences", "joined; split"},
		{"kinds", "body as list; byline as body"},
	} {
		var causes []string
		for _, m := range Misses(c, found, test.layer) {
			causes = append(causes, m.Cause)
		}
		require.Equal(t, test.want, strings.Join(causes, "; "), test.layer)
	}
}

func TestPrintMisses(t *testing.T) {
	c, found := readTiny(t)
	var b strings.Builder
	PrintMisses(&b, Misses(c, found, "places")[3:4], 30)
	require.Equal(t, `1 wrong
       1  wrong place

wrong place
  bridge:142  ” she added. Lugo waited. | | About 20 workers and 3 engineers came from [[Porto]].
      want Porto PT (41.15, -8.61) 0; have Elsewhere PT (42.15, -8.61) 0, 111 km off
`, b.String())
}

func TestMatch(t *testing.T) {
	a, b, c := set{1, 2, 3, 4}, set{3, 4, 5}, set{9}
	require.Equal(t, []int{1, 0, -1}, match([]set{a, b, c}, []set{{4, 5}, {1, 2, 3}}, 0))
	require.Equal(t, []int{-1, 0, -1}, match([]set{a, b, c}, []set{{4, 5}}, 0.5))
	require.Equal(t, []int{0, -1}, match([]set{a, a}, []set{a}, 0.5), "the first of equals")
	require.Equal(t, []int{-1}, match([]set{nil}, []set{nil}, 0), "no words are like no words")
}
