package entity

import (
	"slices"
	"testing"
)

func TestGivenGender(t *testing.T) {
	for _, c := range []struct {
		name string
		want Gender
	}{
		{"maria", Female}, {"robert", Male},
		{"milica", Female}, {"khadija", Female}, {"dewi", Female}, {"yukiko", Female}, {"wanjiru", Female}, {"xiomara", Female},
		{"oleh", Male}, {"chinedu", Male}, {"toshiaki", Male}, {"sitiveni", Male}, {"yerlan", Male}, {"rahul", Male},
		{"nguyen", UnknownGender}, {"wang", UnknownGender}, // surnames, which stand first
		{"robert-louis", Male},
		{"j.", UnknownGender}, {"orvaville", UnknownGender}, {"", UnknownGender},
	} {
		if got := genderOf(c.name); got != c.want {
			t.Errorf("%q: got %v, want %v", c.name, got, c.want)
		}
	}
}

func TestGivenNames(t *testing.T) {
	for _, list := range [][]string{womensNames[:], mensNames[:]} {
		if !slices.IsSorted(list) || len(slices.Compact(slices.Clone(list))) != len(list) {
			t.Error("not sorted, or a name stands twice")
		}
	}
	for _, name := range womensNames {
		if _, ok := slices.BinarySearch(mensNames[:], name); ok {
			t.Errorf("%s stands on both lists", name)
		}
	}
}
