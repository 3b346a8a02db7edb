// Package quote finds who said what in an article, in whose words: direct quotes, indirect ones, and those between.
//
//	a := article.Parse(text)
//	ents := new(entity.Recognizer).Recognize(a)
//	for _, q := range new(quote.Extractor).Extract(a, ents) {
//		fmt.Println(q.Source.In(a.Text), q.Cue.In(a.Text), q.Parts[0].In(a.Text))
//	}
//
// A [Quote] is a report of speech or writing: "“We won,” said Ruiz", "Ruiz said they had won", "Ruiz called it “a fine
// day”", "according to Ruiz". What somebody thinks, hopes or fears is none, and neither are titles, nicknames and scare
// quotes, although they stand in marks.
//
// The parts of a quote are the words said. They hold the marks of a direct quote and leave out the cue, the source, a
// leading that, and a time between: in "Ruiz said on Friday that they had won" the one part is "they had won". A quote has
// several parts where its source stands within it ("“The bridge,” she said, “is gone.”"), where sentences in marks follow
// it in its paragraph, and where a paragraph ends with the mark still open and the next one repeats it. A report within a
// report is a quote too, with its own source, so that quotes can overlap.
//
// A quoted paragraph of its own has no cue and no source; its speaker is that of the quote before it, in the paragraph
// before. A quote can begin in one paragraph and have its source in the one before, where that one ends in a colon.
//
// A denial, a question and a refusal to speak are quotes too, whose content is not what the speaker claims: "denied that …",
// "asked whether …", "declined to say …". [Polarity] tells them from the others.
//
// What is in marks and no speech, titles, nicknames, scare quotes, terms and signs, comes where [Extractor.Scare] asks for it,
// as a quote with a [Usage] and without a speaker.
//
// # Reading them
//
// [Quote.Text] gives the words without marks, [Statements] who said what as text, with the entities that the words mention,
// and [BySpeaker] everything that each speaker said.
//
// # Confidence
//
// A model that was learned from marked news says how likely content and source of a quote are both right. On the development
// part of PolNeAR, US news of 2015 and 2016 that it has not seen, they were for 0.98 of the quotes of confidence High
// (283 of them), 0.88 of those of confidence Medium (773) and 0.54 of those of confidence Low (506):
//
//	go run ./internal/cmd/newseval -confidence -corpus ../shared/corpora/polnear/dev
//
// That corpus does not mark reports within reports. Content is right where it shares half of its words with what people
// marked, source where it shares a word. What a label or a paragraph before leads in to has the confidence of its rule.
//
// # Positions
//
// Every span indexes the text of the article, in bytes. Parts are in text order, without overlap; quotes are in the order
// of their first parts. [Check] makes these promises executable.
//
// # Concurrency
//
// An Extractor holds nothing that changes: any number of goroutines may use one at once. Quotes are plain data.
//
// # Data
//
// cues.txt holds counts of verbs in news, quotes.dat the weights of a linear model that marks sources, cues and contents
// beside the rules, choices.dat the decision trees that choose among what both found; they are embedded as strings and read in
// place, and MODEL.md tells where they come from and how to make them again. Extraction needs the tags of package article, and
// with them its model. It takes time linear in the text.
package quote
