 l   llrrr
llllllllllpl
llrlr  llll
l        ll
lllllllllll
