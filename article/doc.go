// Package article finds the structure of a news text: paragraphs and their kinds, the dateline, sentences and tokens.
//
//	a := article.Parse(text)
//	for s := range a.Sentences() {
//		fmt.Println(s.Span.In(a.Text))
//	}
package article
