package iptc

import (
	"strings"
	"time"
)

// dateLayouts are how dates are written: those of ISO 8601 with and without its marks, as RFC 3339 and NITF want them, and
// without a zone or a time, which are taken for UTC and midnight.
var dateLayouts = [...]string{time.RFC3339, "2006-01-02T15:04:05Z0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05",
	"2006-01-02 15:04:05", "20060102T150405Z0700", "20060102T150405Z07:00", "20060102T150405", "20060102T1504Z0700",
	"2006-01-02", "20060102"}

// parseDate reads a date; an empty one is none.
func parseDate(s string) (time.Time, error) {
	s = strings.TrimSpace(s)
	if s == "" {
		return time.Time{}, nil
	}
	for _, layout := range dateLayouts {
		// ParseInLocation, unlike Parse, does not depend on where the program runs.
		t, err := time.ParseInLocation(layout, s, time.UTC)
		if _, zone := t.Zone(); err == nil && t.Year() > 0 && max(zone, -zone) < 24*60*60 {
			return t, nil
		}
	}
	return time.Time{}, wanted("a date of ISO 8601 such as 2016-12-13T10:15:00Z", s)
}
