package entity

import "github.com/newstext/newstext/article"

// maxDocuments bounds how many documents that have said nothing yet are kept in mind.
const maxDocuments = 6

// A documents keeps the documents that the text named and that have said nothing so far, the last ones: they become
// entities where the text goes on with what they say.
type documents struct {
	at [maxDocuments]phrase
	n  int // of all so far
}

// sawDocument keeps p in mind where it is a document: "a survey" in "It paid for a survey of the lake."
func (b *builder) sawDocument(p phrase) {
	if c := b.d.toks[p.head].class; c&noun == document && (p.article >= 0 || p.owned || b.d.toks[p.start].name >= 0) {
		b.documents.at[b.documents.n%maxDocuments] = p
		b.documents.n++
	}
}

// findDocument returns an entity for the document kept in mind that p, "the survey", speaks of, or -1.
func (b *builder) findDocument(p phrase) int {
	d := b.d
	c := d.toks[p.head].class
	if c&noun != document || p.article < 0 || !hasWord(" the ", d.word(p.article)) || p.end > p.head+1 {
		return -1
	}
	head, mods := b.lemma(p.head), b.modifiers(p)
	for k := b.documents.n - 1; k >= max(0, b.documents.n-maxDocuments); k-- {
		q := b.documents.at[k%maxDocuments]
		other := b.lemma(q.head)
		if d.toks[p.head].sent-d.toks[q.head].sent > 5 || d.toks[q.head].class&plural != c&plural ||
			other != head && !hasWord(synonyms(head), other) || !within(mods, b.modifiers(q)) {
			continue
		}
		id := b.newNominal(q)
		b.mention(id, q.start, q.end, Nominal, link{"nominal", article.Medium})
		return id
	}
	return -1
}
