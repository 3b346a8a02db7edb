package gazfmt

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func listed(d *Data, i int) (out []string) {
	d.Names(i, func(name []byte) bool {
		out = append(out, string(name))
		return true
	})
	return out
}

func TestNames(t *testing.T) {
	d, err := Open(tiny(t))
	require.NoError(t, err)
	require.Equal(t, 3, d.Listed())
	require.Equal(t, []string{"Nirgends", "Nirgendwo", "Nusquam", "Никуда"}, listed(d, 0))
	require.Empty(t, listed(d, 1))
	require.Equal(t, []string{"Mid"}, listed(d, 2))
	require.Empty(t, listed(d, 3))
}

// TestLists puts many names in and takes them out again, and checks that they take much less room than their letters.
func TestLists(t *testing.T) {
	src := &Source{Listed: map[int][]string{}}
	size := 0
	for i := range 2000 {
		src.Places = append(src.Places, Record{Name: "x", Kind: City})
		if i%3 == 0 {
			continue
		}
		for k := range i % 8 {
			name := fmt.Sprintf("San Fernando del Valle %d", (i*7+k*k)%900)
			if k == 5 {
				name = "Новый Фернандо " + name[20:]
			}
			src.Listed[i] = append(src.Listed[i], name)
			size += len(name)
		}
	}
	data, err := Encode(src)
	require.NoError(t, err)
	require.Less(t, len(data), 2000*recordSize+tableSize+size/3)
	d, err := Open(string(data))
	require.NoError(t, err)
	for i := range d.Len() {
		want := slices.Clone(src.Listed[i])
		slices.Sort(want)
		require.Equal(t, slices.Compact(want), listed(d, i), "place %d", i)
	}
}
