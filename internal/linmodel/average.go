package linmodel

import "slices"

// Average returns the mean of what several Learners have learned of the same classes. A feature that one of them has not kept
// counts as zero there.
func Average(all ...*Weights) *Weights {
	out := &Weights{tags: all[0].tags, trans: make([]float64, len(all[0].trans))}
	for _, w := range all {
		out.features = append(out.features, w.features...)
	}
	slices.Sort(out.features)
	out.features = slices.Compact(out.features)
	out.w = make([]float64, len(out.features)*out.tags)
	part := 1 / float64(len(all))
	for _, w := range all {
		at := 0
		for i, f := range w.features {
			for out.features[at] != f {
				at++
			}
			for t, v := range w.w[i*w.tags : (i+1)*w.tags] {
				out.w[at*out.tags+t] += float64(v * part)
			}
		}
		for i, v := range w.trans {
			out.trans[i] += float64(v * part)
		}
	}
	return out
}
