// Package story holds the article that the examples bring along.
package story

import _ "embed"

// Aleppo is an article on the fall of east Aleppo in December 2016. It was written for this project; its short quotations
// are of public figures.
//
//go:embed aleppo.txt
var Aleppo string
