 lllkll lll
lllkklllllll
llllflffffll
lfffffffffll
lllllllfffll
