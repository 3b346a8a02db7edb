// Package newstext turns English news text into typed structure: who said what, in whose words; who and what is named, in
// which role; where it is on the map; how much, in which unit.
//
//	z := newstext.Analyze(text)
//	for _, q := range z.Quotes {
//		speaker, _ := z.Entities.Entity(q.Speaker)
//		fmt.Println(speaker.Name, q.Parts[0].In(text))
//	}
//
// [Analyze] runs the stages one after another: package article finds paragraphs, sentences, tokens and their tags, entity
// names and roles, quote what was said, geo places, geo/units quantities. Each can be used alone.
// [Analyzer.AnalyzeArticle] does the same for an article whose paragraphs are known, as those are that package article/iptc
// reads in the formats of newsrooms.
//
// # Positions
//
// A position is a byte of the text as given, and every result points at its source by spans; article.Offsets converts them
// to runes and to UTF-16.
//
// The text is taken as it stands, with whatever white space, marks and line ends: only HTML is not read. Strip tags, and call
// html.UnescapeString where "&ldquo;" may be left over, before the analysis, so that positions are those of the text analyzed.
//
// # Concurrency
//
// Results are plain data and engines hold nothing that changes: any number of goroutines may use one Analyzer. [AnalyzeAll]
// analyzes many texts on all cores, in their order.
//
// # Data
//
// Models and the gazetteer are embedded and opened at first use; there is nothing to download and nothing runs at start-up.
// NOTICE names their sources and licences.
package newstext
