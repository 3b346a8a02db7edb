package heads

import (
	"github.com/newstext/newstext/internal/linmodel"
	"github.com/newstext/newstext/internal/postag"
)

// tag gives es the tags of tagger.
func tag(tagger *postag.Tagger, es []example) {
	var s postag.Sentence
	for i := range es {
		es[i].tags = append([]uint8(nil), tagger.Tag(es[i].tagged(&s))...)
	}
}

func (e *example) tagged(s *postag.Sentence) *postag.Sentence {
	s.Reset()
	for _, w := range e.words {
		s.Add(w)
	}
	return s
}

// open opens a model that was packed a moment ago.
func open(data []byte) *linmodel.Model {
	m, err := linmodel.Open(string(data))
	if err != nil {
		panic(err)
	}
	return m
}
