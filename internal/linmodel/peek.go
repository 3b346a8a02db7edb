package linmodel

// Peek adds the weights of all classes under the features to scores, as Scores does, but learns nothing of them: it neither
// counts features nor changes what Learn moves.
func (l *Learner) Peek(scores []int32, features []uint32) {
	for _, f := range features {
		if k, ok := l.index[f]; ok {
			for c, w := range l.w[int(k)*l.classes : (int(k)+1)*l.classes] {
				scores[c] += w
			}
		}
	}
}
