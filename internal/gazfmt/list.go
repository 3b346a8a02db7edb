package gazfmt

// The other names of the more prominent places are kept as text, too, so that they can be listed. A list begins with the number
// of its bytes, in seven bits a byte, the lowest first; then come codes:
//
//	0 to 15    ends a name; the next one begins with so many of its bytes
//	16         the next byte stands for itself
//	17 to 255  one to seven bytes, as the table of codes says
//
// and the end of the list ends its last name. The table is the same for all lists; it has eight bytes for each code from 17 on,
// the first of them the number of the others that count.
const (
	mostShared = 15
	codeByte   = 16
	firstCode  = 17
	codeSize   = 8
	tableSize  = (256 - firstCode) * codeSize

	// listStep is how many lists there are from one whose place in the text is known to the next.
	listStep = 16

	// MaxListed is the length of the longest name that is listed, in bytes.
	MaxListed = 255
)

// Listed returns how many places, the most prominent ones, may have a list of other names.
func (d *Data) Listed() int { return d.listed }

// list returns the codes of the other names of place i, and false where they are not well formed.
func (d *Data) list(i int) (codes string, ok bool) {
	if i >= d.listed {
		return "", true
	}
	at := u24(d.listAt, i/listStep*3)
	for k := i % listStep; ; k-- {
		n, size := 0, 0
		for ; ; size++ {
			if at+size >= len(d.lists) || size > 3 {
				return "", false
			}
			c := d.lists[at+size]
			if n |= int(c&0x7f) << (7 * size); c < 0x80 {
				break
			}
		}
		if at += size + 1; n > len(d.lists)-at {
			return "", false
		}
		if k == 0 {
			return d.lists[at : at+n], true
		}
		at += n
	}
}

// Names calls yield with the other names of place i, as far as they are kept, in the order of their bytes, until it returns false.
// The bytes are good until the next call.
func (d *Data) Names(i int, yield func(name []byte) bool) {
	if codes, ok := d.list(i); ok {
		d.walk(codes, yield)
	}
}

// walk calls yield with the names in codes. It returns false where they are not well formed.
func (d *Data) walk(codes string, yield func(name []byte) bool) (ok bool) {
	if codes == "" {
		return true
	}
	var room [MaxListed + codeSize]byte
	name := room[:0]
	for i := 0; i < len(codes); i++ {
		switch c := int(codes[i]); {
		case c <= mostShared:
			if len(name) < c || len(name) == 0 || i == len(codes)-1 {
				return false
			}
			if !yield(name) {
				return true
			}
			name = name[:c]
		case c == codeByte:
			if i++; i == len(codes) {
				return false
			}
			name = append(name, codes[i])
		default:
			t := d.table[(c-firstCode)*codeSize : (c-firstCode+1)*codeSize]
			if t[0] == 0 || t[0] >= codeSize {
				return false
			}
			name = append(name, t[1:1+t[0]]...)
		}
		if len(name) > MaxListed {
			return false
		}
	}
	if len(name) > 0 {
		yield(name)
	}
	return len(name) > 0
}
