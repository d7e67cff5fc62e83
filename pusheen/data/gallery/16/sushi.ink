  llllllll
 llllllllllkl
 lll l l  kkllll
 l        kkllll
lwl      lkkllll
lwwwwwwwwwwkwww
lloolllllllooll
