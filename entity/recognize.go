package entity

import "github.com/newstext/newstext/article"

// A Recognizer finds the entities of articles.
//
// The zero Recognizer is ready to use. It is safe for concurrent use.
type Recognizer struct{}

// Recognize returns the entities of a. It returns nil for an article that names nobody and nothing.
func (r *Recognizer) Recognize(a *article.Article) Set { return r.link(a, tagNames(a)) }
