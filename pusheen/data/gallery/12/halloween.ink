   kkl
 llkkllll
llllllllll
ll    looool
lllllllooool
