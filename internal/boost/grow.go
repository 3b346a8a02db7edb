package boost

import (
	"encoding/binary"
	"math"
)

// grow appends a tree to trees, and adds it to the scores.
func (l *learner) grow(trees []byte) []byte {
	le := binary.LittleEndian
	splits := make([]split, 1<<l.Depth-1)
	for d := range l.Depth {
		level := splits[1<<d-1 : 2<<d-1]
		l.find(level)
		for k, i := range l.active {
			l.node[k] = 2*l.node[k] + level[l.node[k]].side(l, int(i))
		}
	}
	for i := range splits {
		s := &splits[i]
		trees = le.AppendUint16(trees, uint16(s.feature))
		edge := int16(math.MaxInt16)
		if s.gain > 0 {
			edge = l.edges[s.feature][s.bin]
		}
		trees = le.AppendUint16(trees, uint16(edge))
	}
	leaves := make([]sum, 1<<l.Depth)
	for k, i := range l.active {
		n := l.node[k]
		leaves[n].g += int64(l.g[i])
		leaves[n].h += int64(l.h[i])
	}
	out := make([]int16, len(leaves))
	for k, s := range leaves {
		v := l.Rate * float64(s.g) / (float64(s.h) + l.Pull*one) * unit
		out[k] = int16(max(-30000, min(math.Round(v), 30000)))
		trees = le.AppendUint16(trees, uint16(out[k]))
	}
	for i := range l.scores {
		n := int32(0)
		for d := range l.Depth {
			n = 2*n + splits[1<<d-1+int(n)].side(l, i)
		}
		l.scores[i] += int32(out[n])
	}
	return trees
}

// A split parts the rows of a node.
type split struct {
	feature, bin int
	gain         float64
}

func (s *split) side(l *learner, row int) int32 {
	if s.gain > 0 && int(l.columns[s.feature][row]) > s.bin {
		return 1
	}
	return 0
}

// find fills level with the best split of each node there.
func (l *learner) find(level []split) {
	for f, column := range l.columns {
		if len(l.edges[f]) < 2 {
			continue
		}
		sums := l.sums[:bins*len(level)]
		clear(sums)
		for k, i := range l.active {
			s := &sums[int(l.node[k])*bins+int(column[i])]
			s.g += int64(l.g[i])
			s.h += int64(l.h[i])
		}
		for n := range level {
			l.best(&level[n], f, sums[n*bins:(n+1)*bins])
		}
	}
}

// best makes s the split by feature f, whose bins hold sums, where that is better.
func (l *learner) best(s *split, f int, sums []sum) {
	var all, left sum
	for _, b := range sums {
		all.g += b.g
		all.h += b.h
	}
	whole := l.worth(all)
	least := int64(l.Least * one)
	for k, b := range sums[:len(l.edges[f])-1] {
		left.g += b.g
		left.h += b.h
		right := sum{all.g - left.g, all.h - left.h}
		if left.h < least || right.h < least {
			continue
		}
		if gain := l.worth(left) + l.worth(right) - whole; gain > s.gain {
			s.feature, s.bin, s.gain = f, k, gain
		}
	}
}

// worth returns how much a leaf with sums s gains.
func (l *learner) worth(s sum) float64 {
	g := float64(s.g)
	return g * g / (float64(s.h) + l.Pull*one)
}
