package quote

// The labels that the tagger gives tokens: outside, and for each role the first token and the others.
const (
	labelNone    = 0
	labelSource  = 1 // and 2
	labelCue     = 3 // of speech or writing
	labelContent = 5
	labelThought = 7 // the cue of a thought, a wish or a feeling
	labelHeld    = 9 // what is thought, wished or felt
	labels       = 11
)
