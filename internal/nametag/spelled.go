package nametag

// spelled appends names to dst, with one name made of the words that spell the acronym in brackets behind them, "Orva Food
// Programme (OFP)", and another of the acronym, where the model saw less.
func (d *Document) spelled(dst, names []Name) []Name {
	at := 0
	for i := 0; i < len(d.words); i++ {
		if d.words[i].spelled != 1 {
			continue
		}
		end := i + 1
		for end < len(d.words) && d.words[end].spelled == 2 {
			end++
		}
		if end-i < 2 || end+1 >= len(d.words) || !d.words[i].form.capitalized() || !d.words[end-1].form.capitalized() {
			continue
		}
		for at < len(names) && names[at].To <= i {
			dst = append(dst, names[at])
			at++
		}
		last, kind, whole := at, Organization, true
		for ; last < len(names) && names[last].From < end; last++ {
			n := names[last]
			whole = whole && n.From >= i && n.To <= end
			if n.To-n.From > 1 && n.Kind != Person && n.Kind != Place {
				kind = n.Kind
			}
		}
		if !whole || last == at+1 && names[at].From == i && names[at].To == end {
			continue
		}
		dst = append(dst, Name{i, end, kind, sure})
		if at = last; at == len(names) || names[at].From > end+1 {
			dst = append(dst, Name{end + 1, end + 2, kind, sure})
		}
		i = end - 1
	}
	return append(dst, names[at:]...)
}

// sure is the margin of a name that its acronym proves.
const sure = 400
