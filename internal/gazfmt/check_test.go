package gazfmt

import (
	"encoding/binary"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/newstext/newstext/internal/rodata"
)

// TestCheck checks that every single wrong byte is found, and every missing one.
func TestCheck(t *testing.T) {
	good := tiny(t)
	require.NoError(t, Check(good))
	for i := range good {
		require.Error(t, Check(good[:i]+string(good[i]^0x40)+good[i+1:]), "byte %d", i)
		require.Error(t, Check(good[:i]), "cut at %d", i)
	}
	require.EqualError(t, Check(""), "malformed gazetteer at byte 0: want a header of 52 bytes, have 0")
	require.ErrorContains(t, Check(good[:8]+"\x00\x00\x00\x00"+good[12:]), "malformed gazetteer at byte 8: want checksum ")
}

// FuzzCheck checks that whatever passes Check can be read. The checksum is put right first, or nothing would get by it.
func FuzzCheck(f *testing.F) {
	f.Add([]byte(tiny(f)), "midland")
	f.Add([]byte(nil), "")
	f.Fuzz(func(t *testing.T, data []byte, name string) {
		sealed := seal(string(data))
		if Check(sealed) != nil {
			return
		}
		d, err := Open(sealed)
		require.NoError(t, err)
		c := d.Find(Key(nil, name))
		for p, next, ok := d.Next(c); ok; p, next, ok = d.Next(next) {
			d.Place(p)
		}
		for i := range d.Len() {
			r := d.Place(i)
			d.ByID(r.ID)
			d.Box(i)
			d.Division(r.In)
			d.Division(r.Admin1)
			for _, name := range listed(d, i) {
				require.True(t, name != "" && utf8.ValidString(name), "%q", name)
			}
		}
		d.Majors()
	})
}

// seal returns data with its checksum put right.
func seal(data string) string {
	if len(data) < headerSize {
		return data
	}
	out := []byte(data)
	binary.LittleEndian.PutUint32(out[len(magic):], rodata.Checksum(data[sizesAt:]))
	return string(out)
}
