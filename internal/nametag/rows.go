package nametag

const (
	rowCount = 1 << 9
	rowBytes = 22 // longer words are summed anew each time
)

// A rowCache keeps what the features of single words sum up to, from one text to the next: the same words come again and
// again. It holds no memory of a text.
type rowCache struct {
	tagger *Tagger // whose weights were summed
	rows   [rowCount]wordRow
}

// A wordRow is the sum of the weights of a word.
type wordRow struct {
	key rowKey
	sum [Tags]int32
}

// A rowKey is all that the features of a single word depend on.
type rowKey struct {
	text    [rowBytes]byte
	size    uint8 // of the word, 0 in a row that is free
	mode    mode
	run     uint8 // how long the run is that it stands in: 0 for none, 1, or 2 for more
	alone   uint8
	geo     uint16
	spelled uint8
}

// keyOf returns the key of word w, and false for one that is too long to have one.
func keyOf(w *word, m mode) (key rowKey, ok bool) {
	if len(w.text) > rowBytes {
		return key, false
	}
	copy(key.text[:], w.text)
	key.size, key.mode, key.run, key.alone, key.geo, key.spelled = uint8(len(w.text)), m, w.runs(m), w.alone, w.geo, w.spelled
	return key, true
}

// addWord adds to scores what the features of word i alone weigh.
func (t *Tagger) addWord(scores []int32, i int, s *Scratch) {
	c := &s.context
	if s.rows.tagger != t {
		s.rows = rowCache{tagger: t}
	}
	w := &c.d.words[i]
	key, ok := keyOf(w, c.mode)
	row := &s.rows.rows[(w.low^w.shape*0x9E3779B1)>>7&(rowCount-1)]
	if !ok || row.key != key {
		c.out = c.out[:0]
		c.wordFeatures(i)
		if !ok {
			t.Model.AddAll(scores, c.out)
			lean(scores)
			return
		}
		*row = wordRow{key: key}
		t.Model.AddAll(row.sum[:], c.out)
		lean(row.sum[:])
	}
	for k, v := range &row.sum {
		scores[k] += v
	}
}

// forOrganizations is what the score of an organization is raised by, once a name. There are so many kinds of them that the corpora
// show few, and what is not known is one more often than the weights make it: the fifth of the radio corpus left out gains by it, and so
// do names of other places and years.
const forOrganizations = 20

// lean changes the scores of a word by what is known beforehand.
func lean(scores []int32) { scores[Begin+2*Organization] += forOrganizations }
