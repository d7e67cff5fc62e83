 lllsllfl
llfllflffll
lffllflfffll
lllllllfffll
