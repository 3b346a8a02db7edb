package units

// endsMoney reports whether w is the last word of a name of the tables of money, so that the words before it need not be
// looked for in them where none is. TestEndsMoney holds it against the tables.
func endsMoney(w string) bool {
	if len(w) < 2 || len(w) > 16 {
		return false
	}
	var buf [16]byte
	key := buf[:len(w)]
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		key[i] = c
	}
	switch string(key) {
	case "afghani", "afghanis", "ariaries", "ariary", "austral", "australs", "baht", "balboa", "balboas", "birr",
		"birrs", "bolivar", "bolivares", "bolivars", "boliviano", "bolivianos", "bolívar", "bolívares", "bolívars",
		"buck", "bucks", "cedi", "cedis", "cent", "cents", "cfa", "colones", "colón", "colóns", "cordoba",
		"cordobas", "crown", "crowns", "cupon", "córdoba", "córdobas", "dalasi", "dalasis", "denar", "denari",
		"denars", "deutschemark", "deutschemarks", "deutschmark", "deutschmarks", "dh", "dhs", "dinar", "dinars",
		"dirham", "dirhams", "dobra", "dobras", "dollar", "dollars", "dong", "drachma", "drachmas", "dram", "drams",
		"ekwele", "emalangeni", "escudo", "escudos", "euro", "eurocent", "eurocents", "euros", "fcfa", "florin",
		"forint", "forints", "franc", "francs", "gold", "gourde", "gourdes", "guarani", "guaranis", "guilder",
		"guilders", "hryvnia", "hryvnias", "hryvnya", "hryvnyas", "hryvnyia", "inti", "intis", "karbovanets",
		"karbovantsiv", "kina", "kip", "kips", "kopeck", "kopecks", "kopeks", "koruna", "korunas", "krona", "kronas",
		"krone", "kroner", "kronor", "kroon", "kroons", "króna", "krónur", "ksh", "kshs", "kuai", "kuna", "kunas",
		"kwacha", "kwachas", "kwanza", "kwanzas", "kyat", "kyats", "lari", "laris", "larit", "larits", "lati",
		"lats", "lei", "lek", "lekë", "lempira", "lempiras", "leone", "leones", "leu", "lev", "leva", "levs",
		"lilangeni", "lira", "liras", "lire", "litai", "litas", "loti", "lotis", "manat", "manats", "mark", "markka",
		"markkaa", "markkas", "marks", "meticais", "metical", "meticals", "mvdol", "mvdols", "naira", "nairas",
		"nakfa", "nakfas", "ngultrum", "ngultrums", "ouguiya", "ouguiyas", "pa'anga", "paisa", "paise", "pataca",
		"patacas", "paʻanga", "pence", "penny", "peseta", "pesetas", "peso", "pesos", "pound", "pounds", "pula",
		"pulas", "quetzal", "quetzales", "quetzals", "quid", "quids", "rand", "rands", "reais", "real", "reals",
		"renminbi", "rial", "rials", "riel", "riels", "ringgit", "ringgits", "riyal", "riyals", "rm", "rmb",
		"rouble", "roubles", "rp", "rs", "ruble", "rubles", "rufiyaa", "rufiyaas", "rupee", "rupees", "rupiah",
		"rupiahs", "schilling", "schillings", "shekel", "shekels", "shilling", "shillings", "shs", "soberano",
		"soberanos", "sol", "soles", "som", "somoni", "somonis", "soms", "sr", "sterling", "sterlings", "sucre",
		"sucres", "syli", "sylis", "taka", "takas", "tala", "talonas", "talonases", "tenge", "tenges", "tk",
		"togrog", "tolar", "tolars", "tsh", "tshs", "tugrik", "tugriks", "unit", "units", "ush", "ushs", "value",
		"vatu", "vatus", "won", "yen", "yuan", "yuans", "zloty", "zlotys", "ரூ", "元", "円", "원":
		return true
	}
	return false
}
