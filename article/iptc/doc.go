// Package iptc reads news in the formats of newsrooms and agencies: ninjs 1.3 to 3.1, NITF 3.6 and NewsML-G2, the standards
// of the International Press Telecommunications Council.
//
//	item, err := iptc.Read(file)
//	if err != nil {
//		return err // "iptc: NITF: line 12: nitf/body/body.content/p/em: element <em> closed by </p>"
//	}
//	a := item.Article()
//	fmt.Println(item.Headline, item.Date, len(a.Paragraphs))
//
// [Read] tells the formats apart by their content; [ParseNINJS], [ParseNITF] and [ParseNewsML] read one of them.
//
// # Items
//
// An [Item] has what the three formats share: headline, byline, dateline and date, the paragraphs of the body, and the
// persons, organizations, places and subjects that the provider has marked, with their identifiers. [Item.Article] gives
// its article, for newstext.Analyzer.AnalyzeArticle.
//
// Where an item carries its body several times, as text and with markup, the best is read: NITF before HTML before plain
// text, and the main one before teasers and summaries. What stands beside the body, such as abstracts, pictures and
// other items, is not read.
//
// # Paragraphs
//
// Block elements end a paragraph, and so do two <br>; one <br> is a space, and so is every run of white space. Headlines,
// bylines, datelines, captions and credits have their kind from the markup; the kinds of other paragraphs are found as
// article.Parse finds them, and so are the paragraphs of plain text and of <pre>. Scripts, forms and the cells of tables
// are left out; of figures and tables the captions stay. HTML may be as broken as it is on the web, in JSON and within
// XML.
//
// # Names
//
// A [Concept] has its name, its identifier and, where NITF marks it within the text, its mentions as spans of the
// article's text.
//
// # Safety
//
// A document has at most [MaxSize] bytes and elements at most 200 deep, and the time to read it is linear in its size.
// XML has no entities but its own and those of HTML, and nothing is ever fetched. Character sets are those that browsers
// know. What cannot be read is an [*Error] that tells where it is and what was wanted.
//
// # Concurrency
//
// Items are plain data; functions keep no state.
package iptc
