package entity

import (
	"slices"
	"sync"

	"github.com/newstext/newstext/article"
)

// An ent is an entity in the making.
type ent struct {
	kind   Kind
	conf   article.Confidence
	rule   string
	words  []string     // of the fullest name
	name   article.Span // what Name is taken from
	named  bool         // not only nominals
	title  string
	titles string // titles and heads of roles, in lower case, between spaces
	women  int    // how much speaks for each gender
	men    int
	given  string // the first name last looked up, and its gender
	bears  Gender
	titled Gender // what the title or the first name says that it was made of
	guess  Gender // of a name of one word, if that is a first name
	plural bool

	last   int32 // the sentence it was last spoken of in, -1 before the first
	weight int32 // how much it was then spoken of
	in     int32 // the token after its last mention
	quoted bool  // whether that stood within quotation marks

	place    uint8 // where in its sentence the last mention stands
	edges    uint8 // what stands beside that
	form     Form
	count    int32 // of mentions
	pronouns int32 // of them pronouns in a row

	nameWords int      // of name
	known     []string // the words of a person's roles
	placed    bool     // whether these tell a country or the like
	doubtful  bool     // a mention was linked by a rule that is often wrong
}

// A role is a Role whose affiliation is not settled yet: names and tokens are those of the document.
type role struct {
	Role
	at   tokens
	head int
}

// genderOf is the function of that name. The last answer is kept: a person is called by one first name again and again.
func (e *ent) genderOf(firstName string) Gender {
	if e.given != firstName {
		e.given, e.bears = firstName, genderOf(firstName)
	}
	return e.bears
}

func (e *ent) gender() Gender {
	switch {
	case e.women > e.men:
		return Female
	case e.men > e.women:
		return Male
	}
	return UnknownGender
}

func (e *ent) hint(g Gender, n int) {
	switch g {
	case Female:
		e.women += n
	case Male:
		e.men += n
	}
}

// A builder makes the entities of one article.
type builder struct {
	doc       doc
	d         *doc // &doc
	arena     arena
	words     []nameWords
	ids       []int // of each name, -1 where it is not known yet
	ents      []ent
	mentions  []mentionOf
	people    people
	things    things
	heads     heads
	votes     votes
	recent    recent
	documents documents
	lemmaAt   int      // the token last asked for its lemma
	lemmaOf   string   // "" before the first
	subject   int32    // the number after that of the last sentence whose subject was seen
	roles     []role   // beside names
	rolesAt   []tokens // where those of each name stand in roles
	stated    []roleOf

	first       int    // the first person of the text, -1 before one
	subjects    [2]int // the person who was the subject of the last sentence that has one, and of the one before
	subjectSent int32
	observe     func(i int, c candidates) // sees every choice, for learning
	before      []int                     // the first token of what stands before each name and belongs to it: titles and roles
}

// A link tells how a mention was given to its entity.
type link struct {
	rule string
	conf article.Confidence
}

// A mentionOf is a mention of an entity.
type mentionOf struct {
	Mention
	id int
}

// A roleOf is a role of an entity.
type roleOf struct {
	role
	id int
}

func (b *builder) add(e ent) int {
	e.last, e.named, e.titles = -1, true, " "
	b.ents = append(b.ents, e)
	return len(b.ents) - 1
}

// builders keeps the memory of builders from one article to the next.
var builders sync.Pool

// link makes the entities of a from its names, which stand in text order without overlap. It changes names.
func (r *Recognizer) link(a *article.Article, names []name) Set {
	b, _ := builders.Get().(*builder)
	if b == nil {
		b = newBuilder()
	}
	names = b.d.cache.withoutTitles(a.Text, wholePersons(a.Text, names))
	b.d.cache.untitle(a.Text, names)
	names = b.d.cache.wholeBodies(a.Text, names)
	b.lay(a, names)
	b.link()
	set := b.set()
	if len(b.doc.toks) < 1<<16 { // the memory of a huge text is not kept
		b.reset()
		builders.Put(b)
	}
	return set
}

// link gives everything in the article that names somebody to its entity.
func (b *builder) link() {
	b.settleLists()
	b.settleCalled()
	for i := range b.words {
		b.findRoles(i)
	}
	b.settleKinds()
	b.settleFamilies()
	b.fullNames()
	b.walk()
}

func newBuilder() *builder {
	b := &builder{
		people: people{map[string]int{}, newIndex(), newIndex(), newIndex()},
		things: things{map[string]int{}, map[string]int{}},
		heads:  heads{newIndex(), map[string]int{}},
		votes:  votes{of: map[string]int{}, surnames: map[string]bool{}},
	}
	b.d = &b.doc
	b.reset()
	return b
}

// lay lays out a and its names.
func (b *builder) lay(a *article.Article, names []name) {
	b.doc.lay(a, names)
	for _, n := range names {
		b.words = append(b.words, b.arena.newNameWords(a.Text, n))
		b.ids = append(b.ids, -1)
	}
	b.rolesAt = sized(b.rolesAt, len(names))
	b.before = sized(b.before, len(names))
}

// sized returns n zeros in the memory of s.
func sized[T any](s []T, n int) []T {
	s = slices.Grow(s[:0], n)[:n]
	clear(s)
	return s
}

// reset forgets the article, so that it can be collected.
func (b *builder) reset() {
	b.doc.reset()
	b.arena = arena{}
	b.words, b.ids, b.ents = emptied(b.words), b.ids[:0], emptied(b.ents)
	b.mentions, b.roles, b.stated = b.mentions[:0], b.roles[:0], b.stated[:0]
	b.people.reset()
	b.things.reset()
	b.heads.reset()
	b.votes.reset()
	b.recent, b.documents, b.subject, b.lemmaOf = recent{}, documents{}, 0, ""
	b.first, b.subjects, b.subjectSent = -1, [2]int{-1, -1}, -1
}

func emptied[T any](s []T) []T {
	clear(s)
	return s[:0]
}

// fullNames makes the entities of the names that say the most, so that shorter ones find them, earlier ones too.
func (b *builder) fullNames() {
	b.brackets()
	for i := range b.words {
		m := &b.words[i]
		switch {
		case m.part:
		case m.kind == Person && len(m.words) > 1:
			b.ids[i] = b.person(m, b.titleGender(i))
		case m.kind != Person && len(m.words) > 1:
			b.ids[i] = b.thing(m)
		}
	}
}
