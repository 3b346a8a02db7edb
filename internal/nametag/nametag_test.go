package nametag

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/lexicon"
	"github.com/newstext/newstext/internal/linmodel"
)

func TestFormOf(t *testing.T) {
	for w, want := range map[string]form{
		"": mark, ",": mark, "--": mark, "1,200": number, "9/11": number, "$5": number, "town": lower, "Town": capital, "NATO": upper,
		"U.S.": upper, "J.": initial, "al-Assad": inner, "iPhone": inner, "Łódź": capital, "école": lower, "McCarthy": capital,
		"5ft": number, "’s": lower,
	} {
		got, _ := formOf(w)
		require.Equal(t, want, got, w)
	}
	_, a := formOf("Mombasa")
	_, b := formOf("Kampala")
	_, c := formOf("KAMPALA")
	require.Equal(t, a, b)
	require.NotEqual(t, b, c)
}

func TestCutHyphen(t *testing.T) {
	for w, want := range map[string]string{
		"Iran-backed": "Iran", "U.S.-led": "U.S.", "Paris-based": "Paris", "al-Qaida-linked": "al-Qaida", "Indonesian-born": "Indonesian",
		"Kim-Jong": "", "Ki-moon": "", "Jae-in": "", "al-Assad": "", "state-run": "", "Rolls-Royce": "", "Al-Saeed": "", "-led": "", "X-": "",
		"Bin-saeed": "", "": "", "Guinea-Bissau": "",
	} {
		require.Equal(t, want, w[:CutHyphen(w)], w)
	}
}

// sentence makes a document of one sentence, its words parted by spaces.
func sentence(text string) *Document {
	d := new(Document)
	for _, w := range strings.Fields(text) {
		d.Add(w, 0)
	}
	d.EndSentence()
	return d
}

func TestModeOf(t *testing.T) {
	for text, want := range map[string]mode{
		"The minister spoke in Harare .":               plain,
		"MINISTER SPEAKS IN HARARE":                    shouted,
		"Minister Speaks to Reporters in Harare Today": titled,
		"Nelson Mandela":                               plain,
		"rain fell":                                    plain,
	} {
		require.Equal(t, want, sentence(text).modes[0], text)
	}
}

func emptyLexicon(t testing.TB) *lexicon.Lexicon {
	t.Helper()
	return lexiconOf(t, map[string]lexicon.Class{"the": lexicon.Function})
}

func lexiconOf(t testing.TB, words map[string]lexicon.Class) *lexicon.Lexicon {
	t.Helper()
	classes := map[uint32]lexicon.Class{}
	for w, c := range words {
		classes[lexicon.HashPhrase(w)] = c
	}
	data, err := lexicon.Pack(classes, "")
	require.NoError(t, err)
	l, err := lexicon.Open(string(data))
	require.NoError(t, err)
	return l
}

func TestCandidates(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"The rain fell in Bank of England yard .", "Bank of England"},
		{"the Ministry for the Environment and Tourism said", "Ministry for the Environment and Tourism"},
		{"a Boeing 747 landed at Lagos airport", "Boeing 747 Lagos airport"},
		{"no name at all , of the and in", ""},
		{"Hussein bin Talal met 5 men", "Hussein bin Talal"},
		{"he joined Adler Foods , Inc. in Quito , Ecuador", "Adler Foods , Inc. in Quito Ecuador"},
		{"ferries from Dar es Salaam to Newcastle upon Tyne", "Dar es Salaam to Newcastle upon Tyne"},
	} {
		d := sentence(test.text)
		var got []string
		for i, mark := range d.candidates(emptyLexicon(t), 0, nil) {
			if mark {
				got = append(got, d.words[i].text)
			}
		}
		require.Equal(t, test.want, strings.Join(got, " "), test.text)
	}
}

func TestAcronym(t *testing.T) {
	d := sentence("the National Union of Dock Workers ( NUDW ) said NUDW members")
	d.prepare(emptyLexicon(t))
	require.Equal(t, lexicon.Hash("Workers"), d.seen.at(lexicon.Hash("nudw")).head)
	var spelled []uint8
	for _, w := range d.words[:7] {
		spelled = append(spelled, w.spelled)
	}
	require.Equal(t, []uint8{0, 1, 2, 2, 2, 2, 0}, spelled)
	d = sentence("the Prime Minister ( NUDW ) said")
	d.prepare(emptyLexicon(t))
	require.Zero(t, d.seen.at(lexicon.Hash("nudw")).head)
}

// toy learns that words behind "in" are places and words behind "Mr" persons.
func toy(t testing.TB) *Tagger {
	t.Helper()
	lex := emptyLexicon(t)
	var seqs []linmodel.Sequence
	for _, name := range []string{"Oran", "Kano", "Lomé", "Brno", "Cork", "Jena"} {
		for _, s := range []struct {
			lead string
			tag  int
		}{{"in", Begin + 2*Place}, {"Mr", Begin + 2*Person}} {
			allowed := []uint64{1, 1, 1 << s.tag, 1}
			seqs = append(seqs, Examples(sentence("he "+s.lead+" "+name+" ."), lex, allowed)...)
		}
	}
	trainer := linmodel.Trainer{Tags: Tags, Follow: Follow, Rounds: 10, Least: 1}
	m, err := linmodel.Open(string(trainer.Train(seqs).Pack(100, 0, "")))
	require.NoError(t, err)
	return &Tagger{Model: m, Lexicon: lex}
}

func TestTag(t *testing.T) {
	tagger := toy(t)
	names := tagger.Tag(nil, sentence("he in Kiel ."), new(Scratch))
	require.Len(t, names, 1)
	require.Equal(t, [3]int{2, 3, Place}, [3]int{names[0].From, names[0].To, names[0].Kind})
	names = tagger.Tag(nil, sentence("he Mr Kiel ."), new(Scratch))
	require.Len(t, names, 1)
	require.Equal(t, Person, names[0].Kind)
	require.Empty(t, tagger.Tag(nil, new(Document), new(Scratch)))
}

// TestAgree gives a document whose word is a person's in most places: the doubtful one follows.
func TestAgree(t *testing.T) {
	d := new(Document)
	for _, s := range []string{"it said Ada Obi spoke", "then Obi left", "near Obi he", "near Obi it"} {
		for _, w := range strings.Fields(s) {
			d.Add(w, 0)
		}
		d.EndSentence()
	}
	d.prepare(emptyLexicon(t))
	names := []Name{{2, 4, Person, 900}, {6, 7, Person, 500}, {9, 10, Place, 40}}
	want := []Name{{2, 4, Person, 900}, {6, 7, Person, 500}, {9, 10, Person, 40}, {12, 13, Person, 1}}
	require.Equal(t, want, d.agree(names, new(Scratch)))
}

// TestAgreeFirst gives a document where a company is called by the first word of its name: that is no person.
func TestAgreeFirst(t *testing.T) {
	d := new(Document)
	for _, s := range []string{"at Veltro Mining they met", "near Veltro he", "near Oslo he", "an Oslo Mining he"} {
		for _, w := range strings.Fields(s) {
			d.Add(w, 0)
		}
		d.EndSentence()
	}
	data, err := lexicon.Pack(map[uint32]lexicon.Class{lexicon.Hash("oslo"): lexicon.City}, "")
	require.NoError(t, err)
	lex, err := lexicon.Open(string(data))
	require.NoError(t, err)
	d.prepare(lex)
	for i := range d.words {
		d.class(lex, i)
	}
	names := []Name{{1, 3, Organization, 900}, {6, 7, Person, 40}, {9, 10, Place, 40}, {12, 14, Organization, 900}}
	want := []Name{{1, 3, Organization, 900}, {6, 7, Organization, 40}, {9, 10, Place, 40}, {12, 14, Organization, 900}}
	require.Equal(t, want, d.agree(names, new(Scratch)))
}

// TestPartOfSpeech learns names by nothing but the part of speech of the word before.
func TestPartOfSpeech(t *testing.T) {
	const noun, verb = 3, 4
	lex := emptyLexicon(t)
	behind := func(word string, tag uint8, name string) *Document {
		d := new(Document)
		d.Add(word, tag)
		d.Add(name, noun)
		d.EndSentence()
		return d
	}
	var seqs []linmodel.Sequence
	for _, name := range []string{"Oran", "Kano", "Lomé", "Brno", "Cork", "Jena"} {
		seqs = append(seqs, Examples(behind("saw", verb, name), lex, []uint64{1, 1 << (Begin + 2*Person)})...)
		seqs = append(seqs, Examples(behind("saw", noun, name), lex, []uint64{1, 1 << (Begin + 2*Place)})...)
	}
	trainer := linmodel.Trainer{Tags: Tags, Follow: Follow, Rounds: 10, Least: 1}
	m, err := linmodel.Open(string(trainer.Train(seqs).Pack(100, 0, "")))
	require.NoError(t, err)
	tagger := &Tagger{Model: m, Lexicon: lex}
	require.Equal(t, Person, tagger.Tag(nil, behind("saw", verb, "Kiel"), new(Scratch))[0].Kind)
	require.Equal(t, Place, tagger.Tag(nil, behind("saw", noun, "Kiel"), new(Scratch))[0].Kind)
}

// TestReset tags with memory used before and with fresh memory: no trace may be left.
func TestReset(t *testing.T) {
	tagger := toy(t)
	var s Scratch
	used := sentence("the National Union of Dock Workers ( NUDW ) in Kano said Mr Mbeki")
	tagger.Tag(nil, used, &s)
	used.Reset()
	require.Zero(t, used.Len())
	for _, w := range strings.Fields("he in Mbeki .") {
		used.Add(w, 0)
	}
	used.EndSentence()
	require.Equal(t, tagger.Tag(nil, sentence("he in Mbeki ."), new(Scratch)), tagger.Tag(nil, used, &s))
}

func FuzzTag(f *testing.F) {
	f.Add("he in Kiel .")
	f.Add("( A ) ( AB ) Bank of the - X-led ' ’s & Co")
	f.Add("É\u00ADa \xff 9/11 of of of Of")
	tagger := toy(f)
	f.Fuzz(func(t *testing.T, text string) {
		d := sentence(text)
		at := 0
		for _, n := range tagger.Tag(nil, d, new(Scratch)) {
			require.LessOrEqual(t, at, n.From)
			require.Less(t, n.From, n.To)
			require.LessOrEqual(t, n.To, d.Len())
			require.Contains(t, []int{Person, Organization, Place, Group, Facility, Event, Product, Other}, n.Kind)
			at = n.To
		}
	})
}
