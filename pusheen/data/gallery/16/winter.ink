lwlllwllllwllll
lwllbbbwllwllwwl
 lllllllllllllll
 lll l lll  llll
 lrrrrrrrrllll
llwwwwwwwwwwwwl
