package lexicon

// A Class is what is known of a phrase: flags, and a few small numbers in its lower bits.
type Class uint32

// The flags.
const (
	Country Class = 1 << (11 + iota)
	Demonym
	Admin1   // a state or province
	Admin2   // a county or district
	City     // of 100,000 people or more, or a capital
	Town     // a smaller one
	Water    // a sea, lake or river
	Land     // another feature of the land: an island, a range, a desert
	Calendar // a month or a day of the week
	Title    // of a person: "president", "Mr.", "coach"
	Function // a word of grammar: "the", "in", "but"
	longer0  // how many words more the longest phrase has that begins with this word, up to 3
	longer1
)

// Geo holds the flags of places.
const Geo = Country | Admin1 | Admin2 | City | Town | Water | Land

// A Leaning tells what a word was found to stand for, in texts where a pronoun followed.
type Leaning uint8

// The leanings.
const (
	NoLeaning    Leaning = iota // too rare
	PersonMostly                // he or she, at least 85 of 100
	PersonOften                 // at least 55 of 100
	ThingMostly                 // it, at least 85 of 100
	ThingOften
	PeopleMostly // they, at least 60 of 100
	Mixed
)

// A Sex tells which pronoun a first name goes with.
type Sex uint8

// The sexes.
const (
	NoSex Sex = iota
	Female
	Male
)

const (
	aloneShift = 0
	firstShift = 3
	lastShift  = 6
	sexShift   = 9
	longShift  = 22
)

// Make returns the class with the given numbers and flags.
func Make(alone, first, last Leaning, sex Sex, longer int, flags Class) Class {
	return Class(alone)<<aloneShift | Class(first)<<firstShift | Class(last)<<lastShift | Class(sex)<<sexShift |
		Class(min(longer, 3))<<longShift | flags
}

// Alone tells what the phrase stands for by itself.
func (c Class) Alone() Leaning { return Leaning(c >> aloneShift & 7) }

// First tells what longer names stand for that begin with the word.
func (c Class) First() Leaning { return Leaning(c >> firstShift & 7) }

// Last tells what longer names stand for that end with the word.
func (c Class) Last() Leaning { return Leaning(c >> lastShift & 7) }

// Sex tells whether the word is a first name of women or of men.
func (c Class) Sex() Sex { return Sex(c >> sexShift & 3) }

// Longer returns how many words more the longest phrase has that begins with the word, up to 3.
func (c Class) Longer() int { return int(c >> longShift & 3) }
