lllll
llpll llllllll
lcccllfffffffll
llllllfllfflffll
 llllfffflfffffl
 lllsffffffffffl
    llllllllllll
