package entity

import "github.com/newstext/newstext/article"

// A Recognizer finds the entities of articles.
//
// The zero Recognizer is ready to use. It is safe for concurrent use once its fields are set.
type Recognizer struct {
	// Extra holds names that the caller knows, made by [NewNames]. They win over the model wherever they stand. Nil means none.
	Extra *Names
}

// Recognize returns the entities of a. It returns nil for an article that names nobody and nothing. An article that has not
// been tagged by [article.Article.Tag] is tagged on the way, without a change to it.
func (r *Recognizer) Recognize(a *article.Article) Set {
	a = a.Tagged()
	return r.link(a, r.Extra.over(a, completeLists(a, tagNames(a))))
}
