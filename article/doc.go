// Package article finds the structure of a news text: paragraphs and their kinds, the dateline, sentences and tokens.
//
//	a := article.Parse(text)
//	for s := range a.Sentences() {
//		fmt.Println(s.Span.In(a.Text))
//	}
//
// # Positions
//
// A position is a byte of the text as given, and a [Span] a half-open range of them. The text is never rewritten: a span
// gives back its exact source, invalid UTF-8 and all. [Offsets] converts to runes and to UTF-16.
//
// # Paragraphs
//
// [Parse] finds paragraphs and their kinds in plain text; [Compose] takes those that are known already, as from a page.
//
// # Tokens
//
// Tokens follow the word boundaries of UAX #29, with these rules of news on top:
//
//   - Abbreviations keep their full stops: U.S., p.m., Mr., J. K. Rowling, Ph.D., Calif., No. 5.
//   - Hyphens and apostrophes within a word belong to it: 3-year-old, al-Assad, Iran-backed, U.S.-led, Ra’ad, O’Brien.
//   - Clitics are tokens of their own, as in the Penn Treebank: Syria|’s, do|n’t, they|’re.
//   - A sign of currency goes with its amount, and so do letters glued to a number: $1.2bn, US$5, 5ft 8in, 20km.
//   - Thousands, decimals, times, dates and fractions are one number: 1,200.5, 10:30, 9/11, 3½, 2015-16, ’90s.
//   - Web and e-mail addresses, @names, #tags and names such as AT&T and Salon.com are whole.
//   - Runs of points, dashes and stars are one mark: "...", "--"; so are the pairs “ and ” typed as two single marks.
//
// White space, control characters and U+200B part tokens. Soft hyphens, joiners and other invisible characters belong to
// a token only from within.
//
// # Sentences
//
// Sentences know quotation marks: "Why?" she asked. is one sentence, a closing mark stays with the sentence that it closes,
// and an opening one begins the next.
//
// # Tags and lemmas
//
// [Article.Tag] gives every token its part of speech, and [Article.Lemma] the dictionary form of a word. [Parse] does
// neither, so that programs that need only paragraphs and sentences stay small. [Article.Relate] adds heads and relations
// for programs that want syntax.
//
// # Data
//
// The weights of the tagger, 1 MB, are in a program only where it calls Article.Tag, those of the parser, 3 MB, only where it
// calls Article.Relate. MODEL.md tells what they were learned from and how they score.
//
// # Concurrency
//
// All of it is plain data; functions keep no state.
package article
