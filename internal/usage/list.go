package usage

// longestList is how many tokens of a list are skipped, and how long a name in it is.
const longestList = 14

// listEnd returns where the list of names that begins or goes on with n ends: "France, Spain and Italy".
func (n *Name) listEnd() int {
	end := n.Last
	for i := end; i < len(n.Tokens) && i < n.Last+longestList; {
		j := i
		for j < i+2 && n.is(j, ",", "and", "or", "&") {
			j++
		}
		if j == i || n.is(j, "the") && !n.capital(j+1) {
			break
		}
		if n.is(j, "the") {
			j++
		}
		k := j
		for k < j+longestList && n.capital(k) {
			k++
		}
		if k == j {
			break
		}
		end, i = k, k
	}
	return end
}

// listStart returns where the list that n ends or goes on with begins.
func (n *Name) listStart() int {
	start := n.First
	for i := start - 1; i > 0 && i > n.First-longestList; {
		j := i
		if n.is(j, "the") {
			j--
		}
		k := j
		for k > i-3 && n.is(k, ",", "and", "or", "&") {
			k--
		}
		if k == j || !n.capital(k) {
			break
		}
		for k > 0 && k > n.First-3*longestList && n.capital(k-1) {
			k--
		}
		start, i = k, k-1
	}
	return start
}

// Joined reports whether nothing but commas, "and", "or" and "the" stands between two names of one sentence: what is true of the
// one is true of the other.
func Joined(a, b *Name) bool {
	if a.Last >= b.First || b.First-a.Last > 3 {
		return false
	}
	joined := false
	for i := a.Last; i < b.First; i++ {
		if !a.is(i, ",", "and", "or", "&", "the") {
			return false
		}
		joined = joined || a.is(i, "and", "or", "&") || a.Class == b.Class && a.Class != Town
	}
	return joined
}
