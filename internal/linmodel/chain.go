package linmodel

// A chain is what a model knows of tags that follow one another.
type chain struct {
	tags   int
	trans  []int32
	into   [][]int32 // for every tag that can follow all of them, the weights of that; nil for the others
	gains  []int32   // the most that tag b, at a*tags+b, earns over tag a by what follows, where that can follow all tags
	arcs   []arc     // the pairs of tags that may follow one another, by the later one, then by the earlier
	arcsAt []int     // where the arcs to each tag begin, and the end
}

// An arc leads from one tag to another.
type arc struct {
	weight int32
	from   uint8
}

// readChain reads the transitions of tags at the beginning of data, and returns what follows.
func readChain(tags int, data string) (chain, string) {
	c := chain{tags: tags, trans: make([]int32, tags*tags)}
	for i := range c.trans {
		c.trans[i] = int32(int16(uint16(data[2*i]) | uint16(data[2*i+1])<<8))
	}
	c.findArcs()
	return c, data[2*len(c.trans):]
}

func (c *chain) findArcs() {
	c.arcs, c.arcsAt = make([]arc, 0, len(c.trans)), make([]int, 0, c.tags+1)
	for t := range c.tags {
		from := len(c.arcs)
		c.arcsAt = append(c.arcsAt, from)
		for s := range c.tags {
			if w := c.trans[s*c.tags+t]; w != Forbidden {
				c.arcs = append(c.arcs, arc{w, uint8(s)})
			}
		}
		c.into = append(c.into, nil)
		if len(c.arcs)-from == c.tags {
			for _, a := range c.arcs[from:] {
				c.into[t] = append(c.into[t], a.weight)
			}
		}
	}
	c.arcsAt = append(c.arcsAt, len(c.arcs))
	c.gains = make([]int32, len(c.trans))
	for i := range c.gains {
		c.gains[i] = unreachable
		for _, w := range c.into {
			if w != nil {
				c.gains[i] = max(c.gains[i], w[i%c.tags]-w[i/c.tags])
			}
		}
	}
}

// Tags returns the number of tags.
func (c *chain) Tags() int { return c.tags }

// Transition returns the weight of tag b after tag a, Forbidden where it cannot follow.
func (c *chain) Transition(a, b int) int32 { return c.trans[a*c.tags+b] }
