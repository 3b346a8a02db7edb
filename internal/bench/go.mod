module github.com/newstext/newstext/internal/bench

go 1.26.0

replace github.com/newstext/newstext => ../..

require (
	github.com/clipperhouse/uax29/v2 v2.7.0
	github.com/newstext/newstext v0.0.0
)

require golang.org/x/text v0.43.0 // indirect
