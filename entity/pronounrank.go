package entity

import "github.com/newstext/newstext/article"

// A view is what the text shows of a person when a pronoun comes that may stand for them: numbers of features, an index
// into pronounWeights each.
type view struct {
	features [maxViewFeatures]int16
	n        int
}

const maxViewFeatures = 28

// The groups of features begin at these numbers; behind each stands how many it has.
const (
	fDistance = 0                // 3 kinds of pronoun × 6 distances in sentences
	fPlace    = fDistance + 3*6  // 3 kinds of pronoun × 3 distances × 5 places of the last mention
	fEdges    = fPlace + 3*3*5   // 3 distances × what stands on both sides of it
	fLeft     = fEdges + 3*6*7   // 3 kinds of pronoun × 3 distances × what stands before it
	fRight    = fLeft + 3*3*6    // the same behind it
	fNear     = fRight + 3*3*7   // 3 kinds of pronoun × 8 distances in tokens
	fForm     = fNear + 3*8      // 4 forms of the last mention × 3 distances
	fCount    = fForm + 4*3      // 5 numbers of mentions
	fOrder    = fCount + 5       // 4 places among those spoken of last × 2
	fGender   = fOrder + 8       // 8 ways of what is known of the gender
	fQuote    = fGender + 8      // 4 ways of standing inside and outside of quotation marks × same sentence or not
	fFirst    = fQuote + 8       // the first person of the text × 3 numbers of mentions
	fSubject  = fFirst + 6       // 3 kinds of pronoun × subject of this sentence, of the one before
	fClause   = fSubject + 3*4   // 3 kinds of pronoun × same clause or not
	fOpens    = fClause + 3*3    // 3 kinds of pronoun × whether the pronoun opens its sentence × place of the last mention
	fPara     = fOpens + 3*2*5   // whether the last mention is in the paragraph of the pronoun
	fNamed    = fPara + 2        // without a name, with a name of one word, of several
	fRole     = fNamed + 3       // has roles
	fWeight   = fRole + 2        // 8 steps of salience
	fPronouns = fWeight + 8      // 3 kinds of pronoun × how many pronouns stood for the person in a row, up to 2
	fLater    = fPronouns + 3*3  // 3 kinds of pronoun × how the sentence opens × verbs before it × commas up to the name
	fLaterFar = fLater + 3*2*2*3 // 4 distances to the name × verbs between
	fLaterSub = fLaterFar + 4*2  // whether a verb follows the name × whether it is the first person named behind
	fUnseen   = fLaterSub + 4    // 3 kinds of pronoun: the person has not been spoken of yet
	nFeatures = fUnseen + 3
)

// kindOfPronoun returns 0 for "he" and "she", 1 for "him", 2 for "his" and "her" before a noun.
func (b *builder) kindOfPronoun(i int) int {
	d := b.d
	switch w := d.word(i); {
	case hasWord(" he she ", w):
		return 0
	case d.toks[i].tag == article.TagPRPS:
		return 2
	case d.toks[i].tag == article.TagPRP:
		return 1
	case hasWord(" his ", w), hasWord(" her ", w) && b.ownsNext(i):
		return 2
	}
	return 1
}

// look returns what the text shows of person id, the nth of those spoken of last, at the pronoun of kind k at token i.
func (b *builder) look(i, id, nth, k int, g Gender) view {
	e := &b.ents[id]
	var v view
	v.add(fGender, genderFit(e, g))
	switch {
	case !e.named:
		v.add(fNamed, 0)
	case len(e.words) > 1:
		v.add(fNamed, 2)
	default:
		v.add(fNamed, 1)
	}
	if len(e.known) > 0 {
		v.add(fRole, 1)
	}
	if b.seen(id, i) {
		b.lookBack(&v, i, id, nth, k)
	} else {
		v.add(fUnseen, k)
	}
	if n, ok := b.nameAfter(i, id); ok {
		b.lookAhead(&v, i, n, k)
	}
	return v
}

// seen reports whether the text spoke of person id shortly before token i.
func (b *builder) seen(id, i int) bool {
	e := &b.ents[id]
	return e.last >= 0 && b.distance(e, i) <= 4
}

// distance returns how many sentences before that of token i the text spoke of e. For who reads on after a quote the
// sentences in its marks do not count: "Ruiz pointed at the well. “It is dry. Nobody came. We left,” she said."
func (b *builder) distance(e *ent, i int) int {
	t := b.d.toks[i]
	if t.class&quoted != 0 {
		return int(t.sent - e.last)
	}
	return int(b.d.told[t.sent] - b.d.told[e.last])
}

// lookBack adds how the text has spoken of person id.
func (b *builder) lookBack(v *view, i, id, nth, k int) {
	d, e := b.d, &b.ents[id]
	t := d.toks[i]
	dist := min(b.distance(e, i), 5)
	short := min(dist, 2)
	v.add(fDistance, k*6+dist)
	v.add(fPlace, (k*3+short)*5+int(e.place))
	v.add(fEdges, short*42+int(e.edges))
	v.add(fLeft, (k*3+short)*6+int(e.edges)/7)
	v.add(fRight, (k*3+short)*7+int(e.edges)%7)
	if dist == 0 {
		v.add(fNear, k*8+bucket(i-int(e.in), 2, 4, 7, 11, 16, 24, 40))
	}
	v.add(fForm, int(e.form)*3+short)
	v.add(fCount, bucket(int(e.count), 1, 2, 4, 8))
	v.add(fOrder, min(nth, 3)*2+min(dist, 1))
	quotes := min(dist, 1) * 4
	if t.class&quoted != 0 {
		quotes++
	}
	if e.quoted {
		quotes += 2
	}
	v.add(fQuote, quotes)
	first := 0
	if id == b.first {
		first = 3
	}
	v.add(fFirst, first+bucket(int(e.count), 1, 3))
	subject := 0
	if b.subjects[0] == id && b.subjectSent == t.sent {
		subject++
	}
	if b.subjectSent == t.sent && b.subjects[1] == id || b.subjectSent < t.sent && b.subjects[0] == id {
		subject += 2
	}
	v.add(fSubject, k*4+subject)
	clause := 0
	if dist == 0 {
		clause = 1
		if b.sameClause(e, i) {
			clause = 2
		}
	}
	v.add(fClause, k*3+clause)
	opens := 0
	if d.opens(i) {
		opens = 1
	}
	v.add(fOpens, (k*2+opens)*5+int(e.place))
	if d.para[t.sent] == d.para[e.last] {
		v.add(fPara, 1)
	}
	v.add(fWeight, bucket(int(b.salience(id, t.sent)), 50, 120, 250, 450, 700, 1100, 2000))
	v.add(fPronouns, k*3+min(2, int(e.pronouns)))
}

func (v *view) add(group, n int) {
	v.features[v.n] = int16(group + n)
	v.n++
}

func (v *view) score(weights *[nFeatures]int16) int32 {
	s := int32(0)
	for _, f := range v.features[:v.n] {
		s += int32(weights[f])
	}
	return s
}

// bucket returns how many of bounds n is greater than.
func bucket(n int, bounds ...int) int {
	for i, b := range bounds {
		if n <= b {
			return i
		}
	}
	return len(bounds)
}

// genderFit tells how well what is known of e fits gender g: 0 not known, 1 a little, 2 well, 3 very well, 4 rather not,
// 5 badly; 6 and 7 where nothing is known but that the only word of the name is more often a first name of that gender or of
// the other.
func genderFit(e *ent, g Gender) int {
	n := e.evidence(g)
	guessed := e.women == 0 && e.men == 0
	switch {
	case n == 0:
		return 0
	case guessed && n > 0:
		return 6
	case guessed:
		return 7
	case n < -2:
		return 5
	case n < 0:
		return 4
	case n > 4:
		return 3
	case n > 2:
		return 2
	}
	return 1
}

// evidence returns how much speaks for e being of gender g, and less than 0 where more speaks against it.
func (e *ent) evidence(g Gender) int {
	n := 2 * (e.women - e.men)
	switch e.guess {
	case Female:
		n += 3
	case Male:
		n -= 3
	}
	if g == Male {
		n = -n
	}
	return n
}
