// Package entity finds who and what an article names: persons, organizations, places and the rest, with their roles and
// everything that the text calls them.
//
//	a := article.Parse(text)
//	var r entity.Recognizer
//	for _, e := range r.Recognize(a) {
//		fmt.Println(e.Name, e.Role, len(e.Mentions))
//	}
//
// An [Entity] is one person or thing of one article. Its mentions are names ("Rupert Colville", "Colville"), noun phrases
// ("the spokesman") and pronouns ("he"). Sources without a name are entities, too: "a military source", "residents",
// "police". A country and its adjective, "Syria" and "Syrian", are two entities, and so are two persons of one surname.
//
// Names that the caller knows and the model does not go into [Recognizer.Extra].
//
// # Positions
//
// All spans are bytes of the article's text, half-open. A mention leaves out titles, "the", "a" and a possessive 's; a role
// is the words as written. Mentions of different entities may overlap: "Syrian" stands within "Syrian army".
//
// # Concurrency
//
// A [Recognizer] may be used by any number of goroutines at once. Results share memory with the article's text.
//
// # Data
//
// lexicon.txt lists about 3,000 words that people, their offices and bodies are called by, with verbs and function words.
// It was put together by hand for this package. names.dat and lexicon.dat are the model of the names and what is known of
// words; the weights that choose whom "he" and "she" stand for are in pronounweights.go. MODEL.md tells where they come from.
package entity
