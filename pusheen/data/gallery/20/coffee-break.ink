  ll    lll    eeee
 llflllllfllll eeee
 llfffffffffsfleee
llfllfflllllffflle
llffflllffllllllllll
llffffffffffllrrrlll
 lllllllllllllllllll
