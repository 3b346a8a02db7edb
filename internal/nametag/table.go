package nametag

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
	shift uint32
}

// reset empties t, and lets go of memory that a huge document took.
func (t *table) reset() {
	if len(t.slots) > 1<<16 {
		t.slots = nil
	}
	clear(t.slots)
}

// grow makes room for n words in an empty t.
func (t *table) grow(n int) {
	bits := 6
	for 1<<bits < n+n/2 {
		bits++
	}
	if len(t.slots) < 1<<bits {
		t.slots = make([]entry, 1<<bits)
	}
	for 1<<bits < len(t.slots) {
		bits++
	}
	t.shift = uint32(32 - bits)
}

// at returns the entry of the word with the given hash, an empty one where it is new.
func (t *table) at(key uint32) *entry {
	for i := int(key * 0x9E3779B1 >> t.shift); ; i = (i + 1) & (len(t.slots) - 1) {
		e := &t.slots[i]
		if e.used && e.key != key {
			continue
		}
		e.used, e.key = true, key
		return e
	}
}
