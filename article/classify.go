package article

func classify(a *Article) {
	for i := range a.Paragraphs {
		a.Paragraphs[i].Kind = Body
	}
}
