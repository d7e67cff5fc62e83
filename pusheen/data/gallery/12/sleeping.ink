       lllbl
llllllllblll
lllllllllll
l lll  l lll
llllllllllll
