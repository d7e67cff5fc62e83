   llsslllll
 llflffffll
 llfflfffll
lllggglgglll
llllglllglll
