 lllsllfl
llfllflffll
lffllfffffll
lllllllfffll
