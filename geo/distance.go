package geo

// Points are in ten-thousandths of a degree, as gazetteers keep them, and distances in kilometres are whole numbers: floating
// point would round differently on different machines, and a resolution must not depend on that.

// cosines holds the cosine of 0, 5, …, 90 degrees, in thousandths.
var cosines = [...]int64{1000, 996, 985, 966, 940, 906, 866, 819, 766, 707, 643, 574, 500, 423, 342, 259, 174, 87, 0}

// within reports whether less than km kilometres lie between two points, within a few percent.
func within(km int64, lat1, lon1, lat2, lon2 int) bool {
	return squared(lat1, lon1, lat2, lon2) < km*km
}

// squared returns the square of about how many kilometres lie between two points: within a few percent up to a thousand, and
// too much rather than too little between far ones.
func squared(lat1, lon1, lat2, lon2 int) int64 {
	dy := int64(lat1 - lat2)
	dx := int64(lon1 - lon2)
	if dx < 0 {
		dx = -dx
	}
	if dx > 1_800_000 {
		dx = 3_600_000 - dx
	}
	dx = dx * cosine((lat1+lat2)/2) / 1000
	return (dx*dx + dy*dy) / (90 * 90) // a degree is 111 km, so that 1/90 km is a ten-thousandth
}

// cosine returns the cosine of a latitude, in thousandths.
func cosine(lat int) int64 {
	a := int64(max(lat, -lat))
	k := min(a/50_000, int64(len(cosines)-2))
	part := a - k*50_000
	return (cosines[k]*(50_000-part) + cosines[k+1]*part) / 50_000
}
