package nametag

import "math/bits"

// An entry is what a document tells about one word, whatever its case.
type entry struct {
	key     uint32
	used    bool
	lower   uint8  // how often it stands in small letters
	capital uint8  // how often capitalized within a sentence
	long    uint8  // how long the first run of capitalized words is that has it and another
	place   uint8  // where in that run it stands
	first   uint32 // the first word of that run
	last    uint32 // the last
	votes   votes  // what it was found to name
	head    uint32 // the last word of the name that it abbreviates
}

// A table holds an entry for each word of a document, open-addressed.
type table struct {
	slots []entry
	used  int
	shift uint32
}

// reset empties t, and lets go of memory that a huge document took.
func (t *table) reset() {
	if len(t.slots) > 1<<14 {
		*t = table{}
	}
	clear(t.slots)
	t.used = 0
}

// at returns the entry of the word with the given hash, an empty one where it is new. It is good until the next call.
func (t *table) at(key uint32) *entry {
	if 3*t.used >= 2*len(t.slots) {
		t.grow()
	}
	e := t.find(key)
	if !e.used {
		e.used, e.key = true, key
		t.used++
	}
	return e
}

// find returns the entry of the word, or the free one where it belongs.
func (t *table) find(key uint32) *entry {
	for i := int(key * 0x9E3779B1 >> t.shift); ; i = (i + 1) & (len(t.slots) - 1) {
		if e := &t.slots[i]; !e.used || e.key == key {
			return e
		}
	}
}

func (t *table) grow() {
	old := t.slots
	t.slots = make([]entry, max(256, 2*len(old)))
	t.shift = uint32(32 - bits.TrailingZeros(uint(len(t.slots))))
	for i := range old {
		if old[i].used {
			*t.find(old[i].key) = old[i]
		}
	}
}
