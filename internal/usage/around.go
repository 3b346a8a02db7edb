package usage

// longestReach is how far a verb or a preposition is looked for.
const longestReach = 9

// verbAfter returns the verb that may be said of what ends at token i, and how it is reached: 0 at once, 1 after adverbs or
// auxiliaries, 2 after an aside between commas, 3 for none; and its token. Without tags it is the next word that is no adverb.
func (n *Name) verbAfter(i int) (verb tok, at int, far uint32) {
	k := i
	if n.is(k, ",") {
		for j := k + 1; j < len(n.Tokens) && j < k+2*longestReach; j++ {
			if n.is(j, ",") && (n.Tokens[j-1].Tag != 0 || j > k+1) && j+1 < len(n.Tokens) {
				if t := n.at(j + 1); t.tag == tagVBD || t.tag == tagVBZ || t.tag == tagVBP || t.tag == tagMD {
					return t, j + 1, 2
				}
			}
		}
		return edge, -1, 3
	}
	for ; k < len(n.Tokens) && k < i+4; k++ {
		t := n.at(k)
		switch {
		case t.tag == tagRB || t.tag == tagMD || n.is(k, "has", "have", "had", "is", "are", "was", "were", "be", "been", "also", "to", "not"):
			far = 1
			continue
		case isVerb(t.tag):
			return t, k, far
		case t.tag == 0 && far == 1:
			return t, k, far
		}
		break
	}
	return edge, -1, 3
}

// prepositionBefore returns the preposition that governs the phrase that ends at token i, if no verb comes between, and the
// word before it: "talks with".
func (n *Name) prepositionBefore(i int) (prep, before tok) {
	for k := i; k >= 0 && k > i-longestReach; k-- {
		t := n.at(k)
		if t.tag == tagIN || t.tag == tagTO || n.is(k, "of", "in", "with", "to", "from", "by", "between", "against", "on", "for", "at") {
			return t, n.at(k - 1)
		}
		if isVerb(t.tag) || n.is(k, ",", ";", "“", "”") {
			return edge, t
		}
	}
	return edge, edge
}

// headAfter returns the noun that n goes before, as an owner or an attribute: "Moscow's refusal", "Iraq war".
func (n *Name) headAfter() tok {
	k := n.Last
	if n.is(k, "'s", "’s", "'", "’") {
		k++
	}
	head := edge
	for end := min(k+5, len(n.Tokens)); k < end; k++ {
		t := n.at(k)
		switch {
		case isNoun(t.tag) || t.tag == 0 && k == n.Last+1:
			head = t
		case t.tag == tagJJ || t.tag == tagVBN || t.tag == tagVBG || t.tag == tagCD:
			if head != edge {
				return head
			}
		default:
			return head
		}
	}
	return head
}
