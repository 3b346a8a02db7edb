package postag

import (
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/linmodel"
)

// learned returns a tagger that has learned the sentences, each word with its tag behind a slash.
func learned(t *testing.T, sentences ...string) *Tagger {
	t.Helper()
	dict, err := OpenDictionary(string(PackDictionary([]Entry{
		{Key: Hash("the"), Class: 1, Sole: uint8(Number("DT"))}, {Key: Hash("report"), Class: 2}, {Key: Hash("they"), Class: 3},
	})))
	if err != nil {
		t.Fatal(err)
	}
	l := NewLearner(dict)
	for range 10 {
		for _, s := range sentences {
			sent, tags := parse(s)
			l.Learn(sent, tags)
		}
	}
	m, err := linmodel.Open(string(l.Weights(1).Pack(8, 0.01, "")))
	if err != nil {
		t.Fatal(err)
	}
	return &Tagger{Model: m, Dictionary: dict}
}

func parse(s string) (*Sentence, []uint8) {
	sent, tags := new(Sentence), []uint8(nil)
	for f := range strings.FieldsSeq(s) {
		w, tag, _ := strings.Cut(f, "/")
		sent.Add(w)
		tags = append(tags, uint8(Number(tag)))
	}
	return sent, tags
}

func TestLearnAndTag(t *testing.T) {
	sentences := []string{"They/PRP report/VBP losses/NNS", "The/DT report/NN shows/VBZ losses/NNS", "They/PRP read/VBD the/DT report/NN"}
	tagger := learned(t, sentences...)
	for _, s := range sentences {
		sent, want := parse(s)
		for i, got := range tagger.Tag(sent) {
			if got != want[i] {
				t.Errorf("%q: word %d is %s, want %s", s, i, Tags[got], Tags[want[i]])
			}
		}
	}
	if got := tagger.Tag(new(Sentence)); len(got) != 0 {
		t.Errorf("no words have tags %v", got)
	}
}

func TestDictionary(t *testing.T) {
	data := string(PackDictionary([]Entry{{7, 3, 1}, {5, 2, 0}, {1 << 31, 9, 4}, {7, 3, 1}}))
	d, err := OpenDictionary(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		key, class uint32
		sole       uint8
	}{{5, 2, 0}, {7, 3, 1}, {1 << 31, 9, 4}, {0, 0, 0}, {6, 0, 0}, {1<<32 - 1, 0, 0}} {
		if class, sole := d.look(tt.key); class != tt.class || sole != tt.sole {
			t.Errorf("look(%d) = %d, %d, want %d, %d", tt.key, class, sole, tt.class, tt.sole)
		}
	}
	for name, bad := range map[string]string{"empty": "", "short": data[:11], "cut": data[:len(data)-1], "changed": data[:len(data)-1] + "x", "other": "XXXX" + data[4:]} {
		if _, err := OpenDictionary(bad); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func TestHash(t *testing.T) {
	if Hash("Don’t") != Hash("don't") || Hash("T-72") != Hash("t-55") || Hash("a") == Hash("b") {
		t.Error("case, apostrophes and digits make no difference, letters do")
	}
}
