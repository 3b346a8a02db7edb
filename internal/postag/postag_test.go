package postag

import (
	"encoding/binary"
	"hash/crc32"
	"slices"
	"strings"
	"testing"

	"github.com/newstext/newstext/internal/linmodel"
)

// learned returns a tagger that has learned the sentences, each word with its tag behind a slash.
func learned(t *testing.T, sentences ...string) *Tagger {
	t.Helper()
	dict, err := OpenDictionary(string(PackDictionary([]Entry{
		{Key: Hash("the"), Class: 1, Sole: uint8(Number("DT"))}, {Key: Hash("report"), Class: 2, Set: 1<<Number("NN") | 1<<Number("VBP")}, {Key: Hash("they"), Class: 3},
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

// slowTag is Tag for a plain sentence without what spares it work: every feature is added alone, and every tag compared.
func slowTag(t *Tagger, s *Sentence) []uint8 {
	s.prepare(t.Dictionary)
	for i := range s.words {
		if s.words[i].sole != 0 {
			s.tags[i] = s.words[i].sole
			continue
		}
		v := s.window(i)
		var early, all [featureCount]uint32
		scores := make([]int32, len(Tags))
		n := v.early(&early)
		for _, f := range early[:n] {
			t.Model.Add(scores, f)
		}
		tag, lead := slowBest(scores, v.w.set)
		if lead < sure {
			v.late(all[:])
			for _, f := range all[:lateFeatures] {
				t.Model.Add(scores, f)
			}
			tag, _ = slowBest(scores, v.w.set)
		}
		s.tags[i] = tag
	}
	return s.tags
}

func slowBest(scores []int32, set uint64) (best uint8, lead int32) {
	var can []uint8
	for tag := range scores {
		if set>>tag&1 != 0 {
			can = append(can, uint8(tag))
		}
	}
	slices.SortStableFunc(can, func(a, b uint8) int { return int(scores[b] - scores[a]) })
	if len(can) == 1 {
		return can[0], 1 << 30
	}
	return can[0], scores[can[0]] - scores[can[1]]
}

func TestTagAgainstSlow(t *testing.T) {
	sentences := []string{"They/PRP report/VBP losses/NNS", "The/DT report/NN shows/VBZ losses/NNS", "They/PRP read/VBD the/DT report/NN", "Report/NNP shows/VBZ Lugo/NNP"}
	tagger := learned(t, sentences...)
	for _, text := range append(sentences, "Losses/NNS the/DT", "REPORT/NN THE/DT LOSSES/NNS", "report/NN 7/CD"+strings.Repeat(" report/NN they/PRP", 300)) {
		a, _ := parse(text)
		b, _ := parse(text)
		if got, want := tagger.Tag(a), slowTag(tagger, b); !slices.Equal(got, want) {
			t.Errorf("%.60q has tags %v, want %v", text, got, want)
		}
	}
}

func TestDictionary(t *testing.T) {
	entries := []Entry{
		{7, 3, 1, 0}, {5, 2, 0, 0b110}, {1 << 31, 9, 4, 0b1000}, {7, 3, 1, 0}, {1<<32 - 1, 600, 47, 0b110}, {1<<20 + 1, 4, 0, 0}, {1 << 20, 5, 0, 0},
	}
	data := string(PackDictionary(entries))
	d, err := OpenDictionary(data)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		want := e.Set
		if want == 0 {
			want = anyTag
		}
		if f := d.look(e.Key); f.class() != uint32(e.Class) || f.sole() != e.Sole || d.tags(f) != want {
			t.Errorf("look(%d) = class %d, sole %d, tags %b, want %v", e.Key, f.class(), f.sole(), d.tags(f), e)
		}
	}
	for _, key := range []uint32{0, 6, 8, 1<<20 - 1, 1<<20 + 2, 1<<31 + 1, 1<<32 - 2} {
		if f := d.look(key); f != 0 || d.tags(f) != anyTag {
			t.Errorf("look(%d) = %x for a word that is unknown", key, uint32(f))
		}
	}
	for name, bad := range map[string]string{
		"empty": "", "short": data[:19], "cut": data[:len(data)-1], "changed": data[:len(data)-1] + "x", "other": "XXXX" + data[4:], "version 1": data[:4] + "\x01" + data[5:],
	} {
		if _, err := OpenDictionary(bad); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// TestDictionaryNumbers damages one number of a dictionary at a time, and mends the checksum.
func TestDictionaryNumbers(t *testing.T) {
	data := PackDictionary([]Entry{{5, 2, 0, 0b110}, {7, 3, 1, 0}})
	for name, at := range map[string]int{"start": dictHeader + 3, "last start": dictHeader + 2*dictStarts - 1, "set": dictHeader + 2*dictStarts + 8 + 7, "facts": len(data) - 1, "count": 12, "sets": 16} {
		bad := slices.Clone(data)
		bad[at] ^= 0xC0
		binary.LittleEndian.PutUint32(bad[8:], crc32.ChecksumIEEE(bad[12:]))
		if _, err := OpenDictionary(string(bad)); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// slowShape is the shape of a word as its bits are described.
func slowShape(s string) uint32 {
	var sh uint32
	up, low := 0, 0
	for i, c := range []byte(s) {
		if c >= 'A' && c <= 'Z' {
			up++
			if i == 0 {
				sh |= capital
			}
		}
		if c >= 'a' && c <= 'z' {
			low++
			sh |= small
		}
	}
	for bit, chars := range map[uint32]string{digits: "0123456789", hyphen: "-", point: "."} {
		if strings.ContainsAny(s, chars) {
			sh |= bit
		}
	}
	if strings.ContainsFunc(s, func(r rune) bool { return r >= 0x80 }) {
		sh |= foreign
	}
	if up > 1 && low == 0 {
		sh |= capitals
	}
	if low > 0 && (up > 1 || up == 1 && sh&capital == 0) {
		sh |= mixed
	}
	return sh
}

func TestShape(t *testing.T) {
	words := []string{"a", "A", "Lugo", "LUGO", "McKay", "iPad", "7", "B-52s", "U.S.", "don’t", "‘", "’’x", "é", "Été", "xY", "x\xe2\x80", "-", "…", "AT&T", "\xff"}
	for _, w := range words {
		if _, got := read(w); got != slowShape(w) {
			t.Errorf("the shape of %q is %b, want %b", w, got, slowShape(w))
		}
	}
}

func TestEndings(t *testing.T) {
	end, other := makeWord("Ports", true), makeWord("ts", false)
	if end.tail(2) != other.tail(2) || end.tail(3) == other.tail(3) || other.tail(2) != other.tail(4) || end.head() != (&word{text: "pORtal"}).head() {
		t.Error("endings are those of the last letters, beginnings those of the first three, in any case")
	}
}

func TestHash(t *testing.T) {
	if Hash("Don’t") != Hash("don't") || Hash("T-72") != Hash("t-55") || Hash("a") == Hash("b") {
		t.Error("case, apostrophes and digits make no difference, letters do")
	}
}
