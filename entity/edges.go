package entity

import "github.com/newstext/newstext/article"

// What stands beside a mention.
const (
	edgeOther = iota
	edgePreposition
	edgeVerb
	edgeMark
	edgeAnd
	edgeNone // of the sentence
	edgeOwner
)

// edge tells what token k is beside a mention in the sentence of token i.
func (d *doc) edge(k, i int) uint8 {
	if !d.same(k, i) {
		return edgeNone
	}
	switch t := d.toks[k]; t.tag {
	case article.NoTag:
		return t.class.edge()
	case article.TagIN, article.TagTO:
		return edgePreposition
	case article.TagVBD, article.TagVBZ, article.TagVBP, article.TagMD, article.TagVB, article.TagVBG, article.TagVBN:
		return edgeVerb
	case article.TagComma, article.TagStop, article.TagColon, article.TagOpen, article.TagClose, article.TagLRB, article.TagRRB:
		return edgeMark
	case article.TagCC:
		return edgeAnd
	case article.TagPOS:
		return edgeOwner
	}
	return edgeOther
}

func (c class) edge() uint8 {
	switch {
	case c&possessive != 0:
		return edgeOwner
	case c&preposition != 0:
		return edgePreposition
	case c&(verb|auxiliary|past) != 0:
		return edgeVerb
	case c&mark != 0:
		return edgeMark
	case c&conjunction != 0:
		return edgeAnd
	}
	return edgeOther
}

// edges tells what stands on both sides of the tokens from i to j: six kinds on the left, seven on the right.
func (d *doc) edges(i, j int) uint8 {
	left, right := d.edge(i-1, i), d.edge(j, i)
	if right == edgeOther && d.same(j, i) && d.toks[j].tag == article.TagRB {
		right = d.edge(j+1, i)
	}
	return min(left, edgeNone)*7 + right
}

// finite reports whether token k is a verb that has a subject.
func (d *doc) finite(k int) bool {
	if k >= len(d.toks) {
		return false
	}
	switch t := d.toks[k]; t.tag {
	case article.NoTag:
		return t.class&(verb|auxiliary) != 0 && t.class&(noun|modifier) == 0
	case article.TagVBD, article.TagVBZ, article.TagVBP, article.TagMD:
		return true
	}
	return false
}

// verbal reports whether token k was tagged as a verb in a form that no noun phrase has.
func (d *doc) verbal(k int) bool {
	switch d.toks[k].tag {
	case article.TagVB, article.TagVBZ, article.TagVBP:
		return true
	}
	return false
}
